import type { TrackedDeadline } from '../followup/TrackedDeadline';
import { columnInRole } from '../tables/TableReading';
import { doneNumbers } from './doneNumbers';
import { countsAsDate, type RowReferences } from './lampFormulas';
import { progressColumns } from './progressColumns';
import { fixed, inRow, spansOf, type MarkedTable, type RowSpan } from './MarkedTable';

/** Rules for rows whose deadline, progress or start is merged with other rows; more of them than so many are left out. */
const MAX_MERGED_ROWS = 300;

/** A column cut into more pieces than so many is marked throughout. */
const MAX_SPANS = 500;

/** Rows for which one set of references holds. */
export interface RowGroup {
  readonly spans: readonly RowSpan[];
  readonly references: RowReferences;
}

/** Most rows look at their own cells; rows under a merge over several rows look at its top left cell. */
export function rowGroups(
  table: MarkedTable,
  tracked: readonly TrackedDeadline[],
  column: number,
  anchored: boolean,
): RowGroup[] {
  const numbers = doneNumbers(table.reading, tracked);
  const plain: number[] = [];
  const merged: RowGroup[] = [];
  const taken = new Set(tracked.map(({ row }) => row));
  for (const row of [...taken].sort((a, b) => a - b)) {
    const references = referencesOf(table, row, column, anchored);
    if (references.isPlain || merged.length >= MAX_MERGED_ROWS) plain.push(row);
    else merged.push({ spans: [{ top: row, bottom: row }], references: { ...references.cells, numbers } });
  }
  const spans = table.isForm ? spansOf(plain) : withGaps(table, plain, column, merged);
  const top = spans[0]?.top;
  if (top === undefined) return merged;
  const references = { ...ownReferences(table, top, column, anchored), numbers };
  return [{ spans, references }, ...merged];
}

/** Rows between records and the room below belong to the column too, unless a number there could be taken for a deadline. */
function withGaps(
  table: MarkedTable,
  plain: readonly number[],
  column: number,
  merged: readonly RowGroup[],
): RowSpan[] {
  const last = plain.at(-1);
  if (last === undefined) return [];
  const apart = new Set(merged.flatMap(({ spans }) => spans.map(({ top }) => top)));
  const own = new Set(plain);
  const rows: number[] = [];
  for (let row = plain[0] ?? last; row <= last; row += 1) {
    if (apart.has(row)) continue;
    if (own.has(row) || !couldBeDeadline(table, row, column)) rows.push(row);
  }
  const { room } = table;
  const cut = spansOf(rows);
  const spans = cut.length > MAX_SPANS ? [{ top: plain[0] ?? last, bottom: last }] : cut;
  const end = spans.at(-1);
  if (!room || !end || end.bottom !== room.top - 1) return spans;
  return [...spans.slice(0, -1), { top: end.top, bottom: room.bottom }];
}

function couldBeDeadline(table: MarkedTable, row: number, column: number): boolean {
  const cell = table.cell(row, column);
  if (!cell) return false;
  return cell.kind === 'text' || (typeof cell.value === 'number' && countsAsDate(cell.value));
}

function ownReferences(table: MarkedTable, row: number, column: number, anchored: boolean): RowReferences {
  return referencesOf(table, row, column, anchored, true).cells;
}

function referencesOf(
  table: MarkedTable,
  row: number,
  column: number,
  anchored: boolean,
  own = false,
): { readonly cells: RowReferences; readonly isPlain: boolean } {
  let isPlain = true;
  const referTo = (columnOf: number, rowOf: number | undefined): string => {
    if (rowOf !== undefined) return fixed(rowOf, columnOf);
    const master = own ? { row, column: columnOf } : table.master(row, columnOf);
    if (master.row === row) return inRow(master.column, row);
    isPlain = false;
    return fixed(master.row, master.column);
  };
  const cells: { -readonly [Key in keyof RowReferences]: RowReferences[Key] } = {
    deadline: table.isForm ? fixed(row, column) : referTo(column, undefined),
  };
  const progress = progressColumns(table.reading);
  const start = anchored ? columnInRole(table.reading, 'start') : undefined;
  const others = { start, status: progress.status, second: progress.second, finished: progress.finished };
  for (const key of ['start', 'status', 'second', 'finished'] as const) {
    const found = others[key];
    if (found && found.column !== column) cells[key] = referTo(found.column, found.row);
  }
  if (progress.yesOrNo) cells.yesOrNo = true;
  return { cells, isPlain };
}
