import type { HelperTable } from '../handlebars/Helper';
import type { PartTree } from '../xml/parsePart';
import { givenBy } from './calledHelper';
import type { LiftedBlock } from './lift/LiftedBlock';
import type { IdWriter } from '../skeleton/IdWriter';
import { mayHoldId } from '../skeleton/mayHoldId';
import { liftTags, type Lifting } from './liftTags';
import type { TagBlock } from './pairTags';
import type { PlacedMistake } from './PlacedMistake';
import type { PlacedTags } from './placeTags';

interface Settled extends Lifting {
  /** What renews the ids of a part that has any. */
  readonly ids?: IdWriter;
}

/**
 * Puts tags where what they give can stand, and mends what stands around them. Most parts need little of it: before
 * anything is loaded or the tree is walked for something, it is asked whether there is any.
 * @param keepsTableEnds Whether there is a table in the style of a house.
 */
export async function settleTags(
  tree: PartTree,
  placed: PlacedTags,
  paired: readonly TagBlock[],
  helpers: HelperTable,
  keepsTableEnds = false,
): Promise<Settled> {
  const { root, prefix } = tree;
  const { names } = placed;
  const special = needsMore(placed, helpers) ? await import('./placeSpecials') : undefined;
  const rich = special?.placeRich(root, prefix, helpers) ?? [];
  const fills = special?.placeFills(root, helpers) ?? [];
  const { blocks, mistakes } = liftTags(root, paired, names.has('w:fldChar'));
  const merges = special?.placeMerges(root, prefix, helpers, blocks) ?? [];
  const charts = special?.placeChartFills(root, helpers) ?? [];
  const calls = mistakes.length > 0 ? [] : await placedPartials(tree, placed, blocks);
  const misplaced = [...fills, ...rich, ...mistakes, ...merges, ...charts, ...calls];
  if (misplaced.length > 0) return { blocks, mistakes: misplaced };
  const ids = [...names].some(mayHoldId) ? (await import('./mendIds')).mendIds(root, names, helpers) : {};
  if (blocks.some(({ cells }) => cells)) (await import('./mend/adjustColumns')).adjustColumns(blocks, prefix);
  if (keepsTableEnds) (await import('./mend/keepTableEnds')).keepTableEnds(root, prefix);
  return { blocks, mistakes: [], ...ids };
}

/** Whether a tag gives more than text, or stands where it may fill something in. */
const needsMore = ({ tags, nodes }: PlacedTags, helpers: HelperTable): boolean =>
  tags.some((tag) => givenBy(tag, helpers) !== undefined) ||
  nodes.some(({ attribute }) => attribute !== undefined);

/** `{{> name`, `{{#> name`, `{{#*inline` */
const PARTIAL = /^\{\{~?#?[>*]/;

async function placedPartials(
  { root }: PartTree,
  { tags }: PlacedTags,
  blocks: readonly LiftedBlock[],
): Promise<PlacedMistake[]> {
  if (!tags.some(({ source }) => PARTIAL.test(source))) return [];
  return (await import('./mend/placePartials')).placePartials(root, blocks);
}
