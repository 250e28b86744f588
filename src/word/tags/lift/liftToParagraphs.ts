import { isElement, type XmlElement, type XmlNode } from '../../xml/XmlNode';
import type { TagBlock } from '../pairTags';
import { holdsOnlyTags, holdsSection, standsAt, visibleNodes } from '../tagOnly';
import { childHolding } from '../treePaths';
import type { LiftedBlock } from './LiftedBlock';
import { sideOf } from './liftToRows';
import type { TagNodes } from './TagNodes';

/**
 * Puts the tags of a block around whole paragraphs, when they are alone or outermost there; undefined when they are not:
 * text flows through the block then.
 * @param asked The template says so: the paragraphs are taken whole wherever in them the tags stand.
 */
export function liftToParagraphs(
  block: TagBlock,
  container: XmlElement,
  tags: TagNodes,
  asked: boolean,
): LiftedBlock | undefined {
  const nodes = tags.inBlock(block);
  const holders = nodes.map((node) => paragraphOf(childHolding(container, node)));
  const last = nodes.length - 1;
  const between = encloseParagraphs(container, holders[0], holders[last]);
  const sides = nodes.map((node, index) => {
    const holder = holders[index];
    if (!holder) return undefined;
    if (index > 0 && index < last) return sideOf(node, holder);
    const edge = index === 0 ? 'first' : 'last';
    if (asked || holdsOnlyTags(holder) || standsAt(edge, holder, node)) return edge;
    return between ? sideOf(node, holder) : undefined;
  });
  if (sides.includes(undefined)) return undefined;
  const alone = [holders[0], holders[last]].every((holder) => holder && holdsOnlyTags(holder));
  nodes.forEach((node, index) => {
    const holder = holders[index];
    // A paragraph that ends a section ends it once, before the loop.
    const endsSection = index === 0 && holder !== undefined && holdsOnlyTags(holder) && holdsSection(holder);
    tags.move(node, holder, sides[index] === 'last' || endsSection);
  });
  return { ...block, level: 'paragraph', alone };
}

/** Whether whole paragraphs stand between the two: `名单：{{#each 行}}` and `{{/each}}以上` mean those, and no more. */
function encloseParagraphs(container: XmlElement, first?: XmlElement, last?: XmlElement): boolean {
  if (!first || !last) return false;
  const { children } = container;
  return children.slice(children.indexOf(first) + 1, children.indexOf(last)).some((node) => isElement(node));
}

/**
 * Whether a condition fills its paragraph: the paragraph goes with it then, unless it is the only one in its cell.
 * A loop stays inside, since its turns stand side by side.
 */
export function fillsParagraph(
  { open, elses, close }: TagBlock,
  paragraph: XmlElement,
  tags: TagNodes,
): boolean {
  if (!CONDITIONS.has(open.name) || elses.length > 0 || paragraph.name !== 'w:p' || holdsSection(paragraph))
    return false;
  const others =
    paragraph.parent?.children.filter((node) => isElement(node) && PARAGRAPHS.has(node.name)) ?? [];
  if (others.length < 2) return false;
  const seen = [...visibleNodes(paragraph)];
  return seen[0] === tags.of(open) && seen.at(-1) === tags.of(close) && seen.length > 2;
}

const CONDITIONS = new Set(['if', 'unless', '如果', '除非']);
const PARAGRAPHS = new Set(['w:p', 'w:tbl', 'w:sdt']);

/** A paragraph, or a control that holds nothing but tags. */
function paragraphOf(node: XmlNode | undefined): XmlElement | undefined {
  if (isElement(node, 'w:p')) return node;
  return isElement(node, 'w:sdt') && holdsOnlyTags(node) ? node : undefined;
}
