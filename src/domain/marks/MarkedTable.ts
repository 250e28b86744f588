import { areaAddress, columnLetters } from '../snapshot/address';
import type { Cell, Sheet } from '../snapshot/Snapshot';
import { MergeIndex } from '../tables/MergeIndex';
import { cellAt, type TableReading } from '../tables/TableReading';
import { findRow } from './findRow';

/** Blank rows below a table that the marks cover, for the rows the user will add. */
const ROOM = 200;
const LAST_ROW = 1_048_576;

/** From row to row, both inclusive. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** A recognised table as the marks see it: which rows it has, where it may grow, what merges cover. */
export class MarkedTable {
  readonly isForm: boolean;
  private readonly merges: MergeIndex;
  private readonly formatted = new Map<number, boolean>();
  /** Rows of records, ascending. */
  readonly recordRows: readonly number[];
  /** Blank rows right below the last record, up to the next row with something in it. */
  readonly room: RowSpan | undefined;

  constructor(
    readonly reading: TableReading,
    /** Tells its keys from those of other tables. */
    readonly number: number,
  ) {
    this.isForm = reading.definition.layout === 'form';
    this.merges = mergesOf(reading.sheet);
    this.recordRows = reading.records.map((record) => record.number).sort((a, b) => a - b);
    this.room = this.isForm ? undefined : findRoom(reading.sheet, this.recordRows.at(-1));
  }

  /** Whether the user's own conditional formats cover cells of the column, in records or in the room below. */
  isFormatted(column: number): boolean {
    const known = this.formatted.get(column);
    if (known !== undefined) return known;
    const top = this.recordRows[0] ?? 0;
    const bottom = this.room?.bottom ?? this.recordRows.at(-1) ?? 0;
    const is = (this.reading.sheet.formattedAreas ?? []).some(
      (area) => area.left <= column && column <= area.right && area.top <= bottom && area.bottom >= top,
    );
    this.formatted.set(column, is);
    return is;
  }

  /** The cell at a place itself, whatever merge covers it. */
  cell(row: number, column: number): Cell | undefined {
    const found = findRow(this.reading.sheet.rows, row);
    return found && cellAt(found, column);
  }

  /** Where the value shown at a place stands: the top left of the merge that covers it, else the place itself. */
  master(row: number, column: number): { readonly row: number; readonly column: number } {
    const merge = this.merges.covering(row, column);
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  }
}

/** Sheets may hold many tables. */
const known = new WeakMap<Sheet, MergeIndex>();

function mergesOf(sheet: Sheet): MergeIndex {
  const merges = known.get(sheet) ?? new MergeIndex(sheet.merges);
  known.set(sheet, merges);
  return merges;
}

function findRoom({ rows, merges }: Sheet, last: number | undefined): RowSpan | undefined {
  if (last === undefined) return undefined;
  let end = Math.min(last + ROOM, LAST_ROW) + 1;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const number = rows[index]?.number ?? 0;
    if (number <= last) break;
    end = Math.min(end, number);
  }
  for (const { top } of merges) if (top > last) end = Math.min(end, top);
  return end > last + 1 ? { top: last + 1, bottom: end - 1 } : undefined;
}

/** `$G5`: the column stays, the row moves with the cell that is looked at. */
export function inRow(column: number, row: number): string {
  return `$${columnLetters(column)}${row}`;
}

/** `$B$7`: this cell and no other. */
export function fixed(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** `G5:G104 G110` */
export function columnAreas(column: number, spans: readonly RowSpan[]): string {
  return spans.map(({ top, bottom }) => areaAddress({ top, bottom, left: column, right: column })).join(' ');
}

/** Rows in ascending order as spans. */
export function spansOf(rows: readonly number[]): RowSpan[] {
  const spans: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last && last.bottom + 1 >= row) last.bottom = row;
    else spans.push({ top: row, bottom: row });
  }
  return spans;
}
