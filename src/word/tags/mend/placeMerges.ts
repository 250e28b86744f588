import type { Saying } from '../../mistakes/Saying';
import type { HelperTable } from '../../handlebars/Helper';
import { MergedCell } from '../../skeleton/mergeActs';
import {
  childNamed,
  findAround,
  isElement,
  newElement,
  type XmlActNode,
  type XmlElement,
  type XmlNode,
  type XmlTagNode,
} from '../../xml/XmlNode';
import type { DocumentAct } from '../../skeleton/DocumentSink';
import { givenBy } from '../calledHelper';
import type { LiftedBlock } from '../lift/LiftedBlock';
import type { PlacedMistake } from '../PlacedMistake';
import { pathOf } from '../treePaths';
import { insertBeside, walkBlocks, type OpenBlock } from './blockWalk';
import { mayRepeat } from './markIterations';
import { propertiesOf } from './placeRich';

const CELL = new Set(['w:tc']);
/** What stands before `w:vMerge` in a cell's properties. */
const BEFORE_MERGE = new Set(['w:cnfStyle', 'w:tcW', 'w:gridSpan', 'w:hMerge']);

/** Lets tags of merging helpers decide about their cell before it is written. */
export function placeMerges(
  root: XmlElement,
  prefix: string,
  helpers: HelperTable,
  lifted: readonly LiftedBlock[],
): PlacedMistake[] {
  const mistakes: PlacedMistake[] = [];
  const done = new Set<XmlElement>();
  const found: { node: XmlTagNode; blocks: readonly OpenBlock[] }[] = [];
  walkBlocks(root, (node, _parent, blocks) => {
    if (node.kind === 'tag' && givenBy(node.tag, helpers) === 'cell')
      found.push({ node, blocks: [...blocks] });
  });
  for (const { node, blocks } of found) {
    const cell = findAround(node.parent, CELL);
    const loop = blocks.findLast(({ open }) => mayRepeat(open.tag, helpers))?.open;
    if (!cell || !loop || !isRowOf(cell, loop, lifted) || isInside(blocks, cell) || done.has(cell)) {
      mistakes.push({ place: node.tag.place, written: node.tag.written, says: oneRowOnly });
      continue;
    }
    done.add(cell);
    mergeCell(node, cell, loop, prefix);
  }
  return mistakes;
}

/** The loop stands around this row and no other. */
function isRowOf(cell: XmlElement, loop: XmlTagNode, lifted: readonly LiftedBlock[]): boolean {
  const block = lifted.find(({ open }) => open.number === loop.tag.number);
  if (block?.level !== 'row') return false;
  const { children } = loop.parent;
  const from = children.indexOf(loop);
  const to = children.findIndex((child) => child.kind === 'tag' && child.tag.number === block.close.number);
  const rows = children.slice(from, to).filter((child): child is XmlElement => isElement(child, 'w:tr'));
  return rows.length === 1 && rows[0] === cell.parent;
}

/** A block inside the cell would look the value up elsewhere. */
const isInside = (blocks: readonly OpenBlock[], cell: XmlElement): boolean =>
  blocks.some(({ open }) => pathOf(open).includes(cell));

function mergeCell(node: XmlTagNode, cell: XmlElement, loop: XmlTagNode, prefix: string): void {
  const properties = childNamed(cell, 'w:tcPr') ?? newElement('w:tcPr', prefix);
  if (!properties.parent) {
    properties.parent = cell;
    cell.children.unshift(properties);
  }
  const merged = new MergedCell(emptyParagraph(cell, prefix));
  const { parent } = node;
  parent.children.splice(parent.children.indexOf(node), 1, actNode(merged.print));
  node.parent = properties;
  const rest: XmlNode[] = properties.children.filter((child) => !isElement(child, 'w:vMerge'));
  const first = rest.findLastIndex((child) => child.kind === 'element' && BEFORE_MERGE.has(child.name)) + 1;
  rest.splice(first, 0, actNode(merged.valueStart), node, actNode(merged.valueEnd));
  properties.children = rest;
  insertBeside(properties, cell, [actNode(merged.contentStart)], 'behind');
  cell.children.push(actNode(merged.contentEnd));
  insertBeside(loop, loop.parent, [actNode(merged.loopStart)], 'before');
}

const actNode = (act: DocumentAct): XmlActNode => ({ kind: 'act', act });

function emptyParagraph(cell: XmlElement, prefix: string): string {
  const first = cell.children.find((child: XmlNode): child is XmlElement => isElement(child, 'w:p'));
  const properties = propertiesOf(first, 'w:pPr', ['w:sectPr', 'w:pPrChange', 'w:numPr']);
  return `<${prefix}p>${properties}</${prefix}p>`;
}

const oneRowOnly: Saying = ['oneRowOnly'];
