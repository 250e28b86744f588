import type { Row, Sheet } from '../snapshot/Snapshot';
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
 * and any row of at least three texts with figures or dates under them.
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
  for (let position = from; position < Math.min(to - 2, from + 8); position++) {
    const headings = headingsOf(context.rows[position] as Row, context.merges);
    if (looksLikeHeader(context.rows, position, headings)) {
      return tableAt(sheet, context, position, 1, to, headings, undefined);
    }
  }
  return undefined;
}

/** Whether the headings that matched say anything: 日期 and 备注 do not, nor do 状态 and 优先级 over lists of choices. */
function isTelling(judgement: Judgement | undefined): boolean {
  if (!judgement || judgement.matches.length < 2) return false;
  const { definition, matches } = judgement;
  const deciding = new Set(definition.evidence.flat());
  if (!matches.some(({ column }) => deciding.has(column.field))) return false;
  return matches.reduce((sum, { weight, quality }) => sum + weight * quality, 0) >= 0.9;
}

function looksLikeHeader(rows: readonly Row[], position: number, headings: readonly Heading[]): boolean {
  const cells = filledCells(rows[position] as Row);
  if (cells.length < 3 || !cells.every(isShortText)) return false;
  if (new Set(headings.map(({ text }) => text)).size < cells.length) return false;
  const below = rows.slice(position + 1, position + 3);
  const columns = new Set(headings.map(({ column }) => column));
  return below.every((row) => {
    const under = filledCells(row).filter(({ column }) => columns.has(column));
    return (
      under.length >= Math.max(2, cells.length / 2) &&
      under.some(({ kind }) => kind === 'number' || kind === 'date')
    );
  });
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
