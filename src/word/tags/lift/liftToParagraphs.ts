import { isElement, type XmlElement, type XmlNode } from '../../xml/XmlNode';
import type { TagBlock } from '../pairTags';
import { holdsOnlyTags, holdsSection, standsAt } from '../tagOnly';
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
  const sides = nodes.map((node, index) => {
    const holder = holders[index];
    if (!holder) return undefined;
    if (index > 0 && index < last) return sideOf(node, holder);
    const edge = index === 0 ? 'first' : 'last';
    return asked || holdsOnlyTags(holder) || standsAt(edge, holder, node) ? edge : undefined;
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

/** A paragraph, or a control that holds nothing but tags. */
function paragraphOf(node: XmlNode | undefined): XmlElement | undefined {
  if (isElement(node, 'w:p')) return node;
  return isElement(node, 'w:sdt') && holdsOnlyTags(node) ? node : undefined;
}
