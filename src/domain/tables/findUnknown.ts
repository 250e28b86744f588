import type { Cell, Row, Sheet } from '../snapshot/Snapshot';
import { filledCells, isShortText } from './cellWords';
import type { Header, SheetContext } from './Header';
import type { Judgement } from './judgeTable';
import { shownHeading, type Heading } from './matchHeadings';
import { headingsOf } from './readHeadings';
import type { UnknownTable } from './TableReading';

/** More than this on one sheet help nobody. */
const MOST_UNKNOWN = 20;
const MOST_BLOCKS = 500;

/**
 * What looks like a table among the rows that nobody has claimed: headings that nearly were one of ours,
 * any row of at least three texts with figures or dates under them, and small tables under words we know.
 */
export function findUnknown(
  sheet: Sheet,
  context: SheetContext,
  headers: readonly Header[],
  claimed: (position: number) => boolean,
): UnknownTable[] {
  const blocks = blocksOf(context.rows, claimed).slice(0, MOST_BLOCKS);
  const found: UnknownTable[] = [];
  for (const block of blocks) {
    if (found.length === MOST_UNKNOWN) break;
    const table = unknownIn(sheet, context, headers, block);
    if (table) found.push(table);
  }
  return found;
}

interface Block {
  readonly from: number;
  readonly to: number;
}

/** Runs of rows with no blank row and no claimed row between them. */
function blocksOf(rows: readonly Row[], claimed: (position: number) => boolean): Block[] {
  const blocks: Block[] = [];
  let from: number | undefined;
  for (let position = 0; position <= rows.length; position++) {
    const row = rows[position];
    const broken = !row || claimed(position) || row.number !== (rows[position - 1]?.number ?? 0) + 1;
    if (broken && from !== undefined) blocks.push({ from, to: position });
    if (broken) from = undefined;
    if (row && !claimed(position)) from ??= position;
  }
  return blocks;
}

function unknownIn(
  sheet: Sheet,
  context: SheetContext,
  headers: readonly Header[],
  { from, to }: Block,
): UnknownTable | undefined {
  const near = headers
    .filter(({ position, judgement }) => position >= from && position < to && isTelling(judgement))
    .sort((a, b) => (b.judgement?.score ?? 0) - (a.judgement?.score ?? 0))[0];
  if (near) return tableAt(sheet, context, near.position, near.depth, to, near.headings, near.judgement);
  for (let position = from; position < Math.min(to, from + 8); position++) {
    const headings = headingsOf(context.rows[position] as Row, context.merges);
    if (looksLikeHeader(context, position, to, headings)) {
      const top = topOfAlike(context.rows, from, position, headings);
      const shown = top === position ? headings : headingsOf(context.rows[top] as Row, context.merges);
      return tableAt(sheet, context, top, 1, to, shown, undefined);
    }
  }
  return undefined;
}

/**
 * Where figures come late, a record of texts only looks like the headings of those below it: the headings are the first
 * of the rows that look alike.
 */
function topOfAlike(
  rows: readonly Row[],
  from: number,
  position: number,
  headings: readonly Heading[],
): number {
  let top = position;
  for (let row = rows[top - 1]; top > from && row; row = rows[top - 1]) {
    if (!filledCells(row).every(isShortText) || !fits(row, headings, 0.75, () => true)) break;
    top -= 1;
  }
  return top;
}

/** Whether the headings that matched say anything: 日期 and 备注 do not, nor do 状态 and 优先级 over lists of choices. */
function isTelling(judgement: Judgement | undefined): boolean {
  if (!judgement || judgement.matches.length < 2) return false;
  const { definition, matches } = judgement;
  const deciding = new Set(definition.evidence.flat());
  if (!matches.some(({ column }) => deciding.has(column.field))) return false;
  return matches.reduce((sum, { weight, quality }) => sum + weight * quality, 0) >= 0.9;
}

function looksLikeHeader(
  { rows, index }: SheetContext,
  position: number,
  to: number,
  headings: readonly Heading[],
): boolean {
  const cells = filledCells(rows[position] as Row);
  if (cells.length < 3 || !cells.every(isShortText)) return false;
  if (new Set(headings.map(({ text }) => text)).size < cells.length) return false;
  const below = rows.slice(position + 1, Math.min(to, position + 3));
  if (below.length === 2 && below.every((row) => fits(row, headings, 0.5, isFigure))) return true;
  if (headings.every(({ text }) => isChoice(text, index))) return false;
  return isSmallTable(below, headings, knownAmong(headings, index));
}

/**
 * A header with one row or none under it, or with texts only, looks much like a form or a list of words: more of
 * its headings have to be words that some table knows, and they stand side by side.
 */
function isSmallTable(below: readonly Row[], headings: readonly Heading[], known: number): boolean {
  const sideBySide = headings.every(({ column }, at) => at === 0 || headings[at - 1]?.right === column - 1);
  const plain = headings.every(({ text }) => text.length <= LONGEST_PLAIN && !/[:：]|^\d+$/.test(text));
  if (!sideBySide || !plain) return false;
  const share = known / headings.length;
  if (below.length === 0) return known >= 3 && share >= 0.6;
  if (!below.every((row) => fits(row, headings, 0.5, () => true))) return false;
  if (known >= 2 && share >= 0.5) return below.every((row) => isUnlike(row, headings));
  return (
    below.length === 1 && headings.length >= 4 && below.every((row) => fits(row, headings, 0.75, isFigure))
  );
}

const LONGEST_PLAIN = 15;

function knownAmong(headings: readonly Heading[], index: SheetContext['index']): number {
  return headings.filter(({ text }) => {
    const { full, bare } = index.keysOf(text);
    return index.known.has(full) || index.known.has(bare);
  }).length;
}

/** 状态 | 优先级 | 是否办结: the headings of lists of choices. */
function isChoice(text: string, { kinds, keysOf }: SheetContext['index']): boolean {
  const { full } = keysOf(text);
  return kinds.some(({ claims }) => claims.get(full)?.some(({ column }) => column.type === 'enum'));
}

function isFigure({ kind }: Cell): boolean {
  return kind === 'number' || kind === 'date';
}

/** Whether so much of the headings has something under it, some of it of this sort. */
function fits(row: Row, headings: readonly Heading[], share: number, sort: (cell: Cell) => boolean): boolean {
  const columns = new Set(headings.map(({ column }) => column));
  const under = filledCells(row).filter(({ column }) => columns.has(column));
  return under.length >= Math.max(2, headings.length * share) && under.some(sort);
}

/** A form goes on with further labels: 姓名 | 张三 | 部门 | 一科. */
function isUnlike(row: Row, headings: readonly Heading[]): boolean {
  const [first] = headings;
  const beside = filledCells(row);
  return (
    first !== undefined && !beside.some(({ kind, value }) => kind === 'text' && /[:：]$/.test(String(value)))
  );
}

function tableAt(
  sheet: Sheet,
  { rows }: SheetContext,
  position: number,
  depth: number,
  to: number,
  headings: readonly Heading[],
  judgement: Judgement | undefined,
): UnknownTable {
  const top = (rows[position] as Row).number;
  const left = headings[0]?.column ?? 1;
  const right = headings.at(-1)?.right ?? left;
  return {
    sheet,
    area: { top, left, bottom: (rows[to - 1] as Row).number, right },
    headerRows: rows.slice(position, position + depth).map(({ number }) => number),
    ...saidOf(headings, judgement),
  };
}

/** The kind that came nearest, and the headings it does not know. */
export function saidOf(
  headings: readonly Heading[],
  judgement: Judgement | undefined,
): Pick<UnknownTable, 'headings' | 'nearest'> {
  const near = nearestOf(judgement);
  const matched = near.nearest ? judgement?.matches.map(({ heading }) => heading.column) : [];
  const others = headings.filter(({ column }) => !matched?.includes(column));
  return {
    headings: others.map((heading) => ({ heading: shownHeading(heading), column: heading.column })),
    ...near,
  };
}

/** The kind that came nearest, for people: only when something telling matched. */
function nearestOf(judgement: Judgement | undefined): Pick<UnknownTable, 'nearest'> {
  if (!judgement || !isTelling(judgement)) return {};
  const matched = judgement.matches.map(({ heading }) => shownHeading(heading));
  return { nearest: { definition: judgement.definition, matched } };
}
