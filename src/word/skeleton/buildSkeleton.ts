import type { PartTree } from '../xml/parsePart';
import type { IdWriter } from './IdWriter';
import type { Skeleton } from './Skeleton';
import { SkeletonWriter } from './SkeletonWriter';

/**
 * @param plain A part in which values hold no markup and need no telling.
 * @param ids Where the part has any.
 */
export function buildSkeleton({ prolog, root, prefix }: PartTree, plain: boolean, ids?: IdWriter): Skeleton {
  const writer = new SkeletonWriter(prefix, plain, ids);
  writer.write(prolog);
  writer.element(root);
  return writer.finish();
}
