import { isElement, type XmlElement, type XmlNode, type XmlTagNode } from '../../xml/XmlNode';
import type { TagBlock } from '../pairTags';
import { holdsOnlyTags, standsAt } from '../tagOnly';
import { childHolding } from '../treePaths';
import type { LiftedBlock } from './LiftedBlock';
import type { TagNodes } from './TagNodes';

/**
 * Puts the tags of a block before and behind whole rows; undefined when they do not stand in rows side by side.
 * @param table What holds the rows: the table, or a control around some of them.
 */
export function liftToRows(block: TagBlock, table: XmlElement, tags: TagNodes): LiftedBlock | undefined {
  const nodes = tags.inBlock(block);
  const rows = nodes.map((node) => rowOf(childHolding(table, node)));
  const elses = nodes.slice(1, -1).map((node, index) => ({ node, row: rows[index + 1] }));
  if (rows.includes(undefined) || elses.some(({ node, row }) => !row || !sideOf(node, row))) return undefined;
  const alone = [rows[0], rows.at(-1)].every((row) => row && holdsOnlyTags(row));
  const last = nodes.length - 1;
  nodes.forEach((node, index) => {
    const row = rows[index];
    const behind = index === last || (index > 0 && row !== undefined && sideOf(node, row) === 'last');
    tags.move(node, row, behind);
  });
  return { ...block, level: 'row', alone };
}

/** A row, or a control around a row that holds nothing but tags. */
function rowOf(node: XmlNode | undefined): XmlElement | undefined {
  if (isElement(node, 'w:tr')) return node;
  return isElement(node, 'w:sdt') && holdsOnlyTags(node) ? node : undefined;
}

/** On which side of its row or paragraph an `else` stands: it needs one to be moved to. */
export function sideOf(node: XmlTagNode, holder: XmlElement): 'first' | 'last' | undefined {
  if (standsAt('first', holder, node)) return 'first';
  return standsAt('last', holder, node) ? 'last' : undefined;
}
