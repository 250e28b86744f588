import { findAround, isElement, type XmlElement, type XmlNode } from '../../xml/XmlNode';
import type { TagBlock } from '../pairTags';
import { holdsText } from '../tagOnly';
import { childHolding } from '../treePaths';
import type { LiftedBlock } from './LiftedBlock';
import { sideOf } from './liftToRows';
import type { TagNodes } from './TagNodes';

const ROW = new Set(['w:tr']);
const isCell = (node: XmlNode | undefined): node is XmlElement => isElement(node, 'w:tc');

/**
 * Puts the tags of a block before and behind whole cells: a loop over columns.
 * @param holder What holds the cells: the row, or a control around some of them.
 */
export function liftToCells(block: TagBlock, holder: XmlElement, tags: TagNodes): LiftedBlock | undefined {
  const nodes = tags.inBlock(block);
  const cells = nodes.map((node) => childHolding(holder, node));
  const [first] = cells;
  const last = cells.at(-1);
  const row = findAround(holder, ROW);
  if (!cells.every(isCell) || !isCell(first) || !isCell(last) || !row) return undefined;
  const sides = nodes.map((node, index) => {
    const cell = cells[index];
    if (index === 0) return 'first';
    if (index === nodes.length - 1) return 'last';
    return cell && sideOf(node, cell);
  });
  if (sides.includes(undefined)) return undefined;
  nodes.forEach((node, index) => tags.move(node, cells[index], sides[index] === 'last'));
  return { ...block, level: 'cell', alone: false, cells: { row, first, last } };
}

/**
 * Both ends in one row mean the row, unless other cells with words of their own stand beside them: then the cells
 * between the ends repeat.
 */
export function meansCells(block: TagBlock, holder: XmlElement, tags: TagNodes): boolean {
  const cells = holder.children.filter(isCell);
  const [from, to] = [block.open, block.close].map((tag) => {
    const cell = childHolding(holder, tags.of(tag));
    return isCell(cell) ? cells.indexOf(cell) : -1;
  });
  if (from === undefined || to === undefined || from < 0 || to < 0) return false;
  return cells.some((cell, index) => (index < from || index > to) && holdsText(cell));
}
