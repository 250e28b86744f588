import { areaAddress, columnLetters } from '../snapshot/address';
import type { Cell, Row } from '../snapshot/Snapshot';
import { cellAt, type RecognisedColumn, type TableReading } from '../tables/TableReading';
import { MergeIndex } from './MergeIndex';

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
  private readonly rows = new Map<number, Row>();

  constructor(
    readonly reading: TableReading,
    /** Tells its keys from those of other tables. */
    readonly number: number,
  ) {
    this.isForm = reading.definition.layout === 'form';
    for (const row of reading.sheet.rows) {
      if (row.number >= reading.area.top && row.number <= reading.area.bottom) this.rows.set(row.number, row);
    }
    this.merges = new MergeIndex(reading.sheet.merges, reading.area);
  }

  /** Rows of records, ascending. */
  get recordRows(): number[] {
    return this.reading.records.map(({ number }) => number).sort((a, b) => a - b);
  }

  /** Blank rows right below the last record, up to the next row with something in it. */
  get room(): RowSpan | undefined {
    const last = this.recordRows.at(-1);
    if (last === undefined || this.isForm) return undefined;
    let bottom = Math.min(last + ROOM, LAST_ROW);
    for (const { number } of this.reading.sheet.rows) {
      if (number > last && number <= bottom) bottom = number - 1;
    }
    const merge = this.reading.sheet.merges.find(({ top }) => top > last && top <= bottom);
    if (merge) bottom = merge.top - 1;
    return bottom > last ? { top: last + 1, bottom } : undefined;
  }

  row(number: number): Row | undefined {
    return this.rows.get(number);
  }

  /** The cell at a place itself, whatever merge covers it. */
  cell(row: number, column: number): Cell | undefined {
    const found = this.rows.get(row);
    return found && cellAt(found, column);
  }

  /** Where the value shown at a place stands: the top left of the merge that covers it, else the place itself. */
  master(row: number, column: number): { readonly row: number; readonly column: number } {
    const merge = this.merges.find(row, column);
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  }
}

/** `$G5`: the column stays, the row moves with the cell that is looked at. */
export function inRow(column: number, row: number): string {
  return `$${columnLetters(column)}${row}`;
}

/** `$B$7`: this cell and no other. */
export function fixed(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

export function placeOf(column: RecognisedColumn, record: Row): { row: number; column: number } {
  return { row: column.row ?? record.number, column: column.column };
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
