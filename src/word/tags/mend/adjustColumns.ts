import type { DocumentAct } from '../../skeleton/DocumentSink';
import { GrownSpan, LoopedColumns, SharedWidth } from '../../skeleton/columnActs';
import {
  attributeOf,
  childNamed,
  findAround,
  isElement,
  newElement,
  type XmlActNode,
  type XmlElement,
  type XmlNode,
} from '../../xml/XmlNode';
import type { LiftedBlock } from '../lift/LiftedBlock';
import type { TemplateTag } from '../TemplateTag';
import { walkBlocks } from './blockWalk';

/** A stretch of columns, as the grid of the template counts them. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}
interface GridCell extends Stretch {
  readonly cell: XmlElement;
  readonly row: XmlElement;
}
interface Loop extends Stretch {
  readonly block: LiftedBlock;
  readonly row: XmlElement;
  columns: LoopedColumns | undefined;
}

const TABLE = new Set(['w:tbl']);

/** Makes grid, widths and spans of a table follow the cells that its loops repeat. */
export function adjustColumns(blocks: readonly LiftedBlock[], prefix: string): void {
  const byTable = new Map<XmlElement, LiftedBlock[]>();
  for (const block of blocks) {
    const table = block.cells && findAround(block.cells.row, TABLE);
    if (table) byTable.set(table, [...(byTable.get(table) ?? []), block]);
  }
  for (const [table, own] of byTable) adjustTable(table, own, prefix);
}

function adjustTable(table: XmlElement, blocks: readonly LiftedBlock[], prefix: string): void {
  const cells = rowsOf(table).flatMap(gridCellsOf);
  const loops = blocks.flatMap((block): Loop[] => {
    const ends = block.cells;
    const from = cells.find(({ cell }) => cell === ends?.first)?.from;
    const to = cells.find(({ cell }) => cell === ends?.last)?.to;
    return ends && from !== undefined && to !== undefined
      ? [{ block, row: ends.row, from, to, columns: undefined }]
      : [];
  });
  const grid = childNamed(table, 'w:tblGrid');
  const counted = grid ? countColumns(table, grid, loops, prefix) : [];
  for (const loop of loops) {
    loop.columns = counted.find(({ from, to }) => from === loop.from && to === loop.to)?.columns;
  }
  for (const place of cells) {
    const around = loops.find(
      (loop) => loop.row === place.row && loop.from <= place.from && place.to <= loop.to,
    );
    if (around) shareWidth(place.cell, around.columns, prefix);
    else growSpan(place, counted, prefix);
  }
}

/** The first row that repeats each stretch of columns says, in the grid, how many there are. */
function countColumns(table: XmlElement, grid: XmlElement, loops: readonly Loop[], prefix: string): Loop[] {
  const counted: Loop[] = [];
  const columns = grid.children.filter((child): child is XmlElement => isElement(child, 'w:gridCol'));
  for (const loop of loops) {
    const apart = counted.every(({ from, to }) => to <= loop.from || loop.to <= from);
    if (!apart || columns.length < loop.to || !seesTable(table, loop)) continue;
    const own = columns.slice(loop.from, loop.to);
    const widths = branchesOf(loop, table).map((cells) =>
      cells.flatMap(({ from, to }) =>
        columns.slice(from, to).map((column) => Number(attributeOf(column, `${prefix}w`) ?? 0)),
      ),
    );
    loop.columns = new LoopedColumns(widths);
    counted.push(loop);
    const at = grid.children.indexOf(own[0] as XmlNode);
    grid.children.splice(
      at,
      grid.children.indexOf(own.at(-1) as XmlNode) - at + 1,
      ...countingNodes(loop, grid),
    );
  }
  return counted;
}

/** The loop once more, around the columns of the grid. */
function countingNodes({ block, columns }: Loop, grid: XmlElement): XmlNode[] {
  if (!columns) return [];
  const tag = (which: TemplateTag): XmlNode => ({ kind: 'tag', tag: which, parent: grid, plain: false });
  const branches = [block.open, ...block.elses].flatMap((which, branch) => [
    tag(which),
    actNode(columns.count(branch)),
  ]);
  return [actNode(columns.countStart), ...branches, tag(block.close), actNode(columns.gridEnd)];
}

/** The cells of a loop, before and behind each `else`. */
function branchesOf({ block, row, from, to }: Loop, table: XmlElement): GridCell[][] {
  const cells = rowsOf(table)
    .flatMap(gridCellsOf)
    .filter((place) => place.row === row && from <= place.from && place.to <= to);
  const branches: GridCell[][] = [[]];
  for (const child of block.cells?.first.parent?.children ?? []) {
    if (child.kind === 'tag' && block.elses.some(({ number }) => number === child.tag.number))
      branches.push([]);
    const place = cells.find(({ cell }) => cell === child);
    if (place) branches.at(-1)?.push(place);
  }
  return branches;
}

/** Whether names mean the same to the loop as to the table: no block of the table stands around it. */
function seesTable(table: XmlElement, { block }: Loop): boolean {
  let around = -1;
  walkBlocks(table, (node, _parent, blocks) => {
    if (node.kind === 'tag' && node.tag.number === block.open.number && around < 0) around = blocks.length;
  });
  return around === 0;
}

function shareWidth(cell: XmlElement, columns: LoopedColumns | undefined, prefix: string): void {
  const properties = childNamed(cell, 'w:tcPr');
  const width = properties && childNamed(properties, 'w:tcW');
  if (!width || attributeOf(width, `${prefix}type`) === 'auto') return;
  const amount = Number(attributeOf(width, `${prefix}w`));
  if (!columns || !Number.isFinite(amount)) {
    width.open = width.open
      .replace(/(\s(?:\w+:)?w\s*=\s*)["'][^"']*["']/, '$1"0"')
      .replace(/(:type=)"[^"]*"/, '$1"auto"');
    return;
  }
  putAct(width, `${prefix}w`, new SharedWidth(amount, columns));
}

/** A cell above or below repeated columns spans all of them. */
function growSpan({ cell, from, to }: GridCell, counted: readonly Loop[], prefix: string): void {
  const inside = counted.flatMap((loop) =>
    loop.columns && from <= loop.from && loop.to <= to ? [loop.columns] : [],
  );
  if (inside.length === 0) return;
  const properties = childNamed(cell, 'w:tcPr') ?? addProperties(cell, prefix);
  let span = childNamed(properties, 'w:gridSpan');
  if (!span) {
    span = newElement('w:gridSpan', prefix, ` ${prefix}val="1"`);
    span.parent = properties;
    const at = properties.children.findLastIndex(
      (child) => isElement(child, 'w:tcW') || isElement(child, 'w:cnfStyle'),
    );
    properties.children.splice(at + 1, 0, span);
  }
  putAct(span, `${prefix}val`, new GrownSpan(to - from, inside));
}

function addProperties(cell: XmlElement, prefix: string): XmlElement {
  const properties = newElement('w:tcPr', prefix);
  properties.parent = cell;
  cell.children.unshift(properties);
  return properties;
}

function putAct(element: XmlElement, attribute: string, act: DocumentAct): void {
  const found = new RegExp(`^(.*?\\s${attribute}\\s*=\\s*["'])[^"']*(["'].*)$`, 's').exec(element.open);
  if (!found) return;
  element.start = [
    { kind: 'text', raw: found[1] ?? '' },
    actNode(act),
    { kind: 'text', raw: found[2] ?? '' },
  ];
}

function rowsOf(table: XmlElement): XmlElement[] {
  return table.children.flatMap((child): XmlElement[] => {
    if (child.kind !== 'element' || child.name === 'w:tblPr' || child.name === 'w:tblGrid') return [];
    return child.name === 'w:tr' ? [child] : rowsOf(child);
  });
}

function gridCellsOf(row: XmlElement): GridCell[] {
  let column = Number(valueIn(childNamed(row, 'w:trPr'), 'w:gridBefore') ?? 0);
  return cellsOf(row).map((cell) => {
    const from = column;
    column += Number(valueIn(childNamed(cell, 'w:tcPr'), 'w:gridSpan') ?? 1);
    return { cell, row, from, to: column };
  });
}

function cellsOf(row: XmlElement): XmlElement[] {
  return row.children.flatMap((child): XmlElement[] => {
    if (child.kind !== 'element' || child.name === 'w:trPr') return [];
    return child.name === 'w:tc' ? [child] : cellsOf(child);
  });
}

function valueIn(properties: XmlElement | undefined, name: string): string | undefined {
  const element = properties && childNamed(properties, name);
  return element && attributeOf(element, '(?:\\w+:)?val');
}

const actNode = (act: DocumentAct): XmlActNode => ({ kind: 'act', act });
