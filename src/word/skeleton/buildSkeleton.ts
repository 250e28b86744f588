import type { PartTree } from '../xml/parsePart';
import { IdWriter } from './IdWriter';
import type { Skeleton } from './Skeleton';
import { SkeletonWriter } from './SkeletonWriter';

/** @param plain A part in which values hold no markup and need no telling. */
export function buildSkeleton({ prolog, root, prefix }: PartTree, plain = false): Skeleton {
  const writer = new SkeletonWriter(prefix, plain, new IdWriter());
  writer.write(prolog);
  writer.element(root);
  return writer.finish();
}
