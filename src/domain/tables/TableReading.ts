import { cellText } from '../snapshot/cellText';
import type { Area, Cell, Row, Sheet } from '../snapshot/Snapshot';
import type { UnfitMapping } from './AcceptedMapping';
import type { ColumnDefinition, TableDefinition } from './TableDefinition';

export type Confidence = 'high' | 'medium' | 'low';

export interface RecognisedColumn {
  readonly definition: ColumnDefinition;
  /** As written by the user, line breaks as one space; two-row headings joined with `/`. */
  readonly heading: string;
  /** 1-based column of the values. */
  readonly column: number;
  /** Forms only: the row that holds the value. */
  readonly row?: number;
  /** Forms only: label and value stand in one cell, 发起人：张三; `fieldCell` gives the value alone. */
  readonly afterLabel?: true;
  /** Forms only: the last row of a value that goes on below (关键议题); `fieldCell` gives all lines in one text. */
  readonly bottom?: number;
  /** No word of the heading says so: taken for the subject because it holds the longest texts beside an owner and a deadline. */
  readonly guessed?: true;
}

export interface UnrecognisedColumn {
  readonly heading: string;
  readonly column: number;
}

/** What a range of cells was taken for. */
export interface TableReading {
  readonly definition: TableDefinition;
  /** Native table name, else the title above the table, else the sheet's name. */
  readonly name: string;
  readonly sheet: Sheet;
  /** Headers and records. */
  readonly area: Area;
  /** Row numbers of the headings (one or two); empty for a form. */
  readonly headerRows: readonly number[];
  /** Checked only when high or medium. */
  readonly confidence: Confidence;
  /** The user has said that it is one, and what its columns are. */
  readonly accepted?: true;
  /** By field, in the order of the definition. */
  readonly columns: ReadonlyMap<string, RecognisedColumn>;
  readonly unrecognised: readonly UnrecognisedColumn[];
  /** Columns of a workbook we made that compute themselves (时效, 逾期天数); in neither of the two lists above. */
  readonly computed?: readonly UnrecognisedColumn[];
  /**
   * Rows that hold a record: not blank, not 合计/总计/小计, not a note below the table. One pseudo-row for a form,
   * none when nobody has filled it in.
   * A row covered by a vertical merge holds the merge's value too, as a cell with `inheritedFrom`.
   */
  readonly records: readonly Row[];
  /** Name of the native Excel table, when it is one. */
  readonly nativeTable?: string;
}

/** A range that looks like a table but is none of ours, or not surely enough. */
export interface UnknownTable {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly headerRows: readonly number[];
  /** Those that matched `nearest` left out. */
  readonly headings: readonly UnrecognisedColumn[];
  /** The user has said that it is none of ours. */
  readonly leftAlone?: true;
  /** The kind it comes nearest to, with the headings that matched. */
  readonly nearest?: { readonly definition: TableDefinition; readonly matched: readonly string[] };
}

export interface Recognition {
  readonly tables: readonly TableReading[];
  readonly unknown: readonly UnknownTable[];
  /** Names of the very hidden sheets with something on them: nobody can see them, so nobody has looked. Absent when there is none. */
  readonly notLookedAt?: readonly string[];
  /** What the user said of tables and no longer holds; absent when all of it does. */
  readonly unfit?: readonly UnfitMapping[];
}

/** What one sheet holds. */
export type SheetRecognition = Pick<Recognition, 'tables' | 'unknown' | 'unfit'>;

/** The cell of a record under a field; undefined when the column is absent or the cell is empty. */
export function fieldCell(table: TableReading, record: Row, field: string): Cell | undefined {
  const found = table.columns.get(field);
  if (!found) return undefined;
  return found.row === undefined ? cellAt(record, found.column) : formCell(table, found.row, found);
}

/** Binary search: cells are ascending by column; the first guess is right when a row has no gap. */
export function cellAt(row: Row, column: number): Cell | undefined {
  const { cells } = row;
  const first = cells[0];
  if (!first) return undefined;
  const guess = cells[column - first.column];
  if (guess?.column === column) return guess;
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle] as Cell;
    if (cell.column === column) return cell;
    if (cell.column < column) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function formCell(table: TableReading, row: number, found: RecognisedColumn): Cell | undefined {
  const last = found.bottom ?? row;
  const cells = table.sheet.rows
    .filter(({ number }) => row <= number && number <= last)
    .flatMap((line) => cellAt(line, found.column) ?? []);
  const [first, ...more] = cells;
  if (!first) return undefined;
  if (more.length > 0)
    return { ...first, kind: 'text', value: cells.map((cell) => cellText(cell)).join('\n') };
  if (!found.afterLabel) return first;
  const value = String(first.value).replace(/^[^:：]*[:：]\s*/, '');
  return value === '' ? undefined : { ...first, value };
}

/** The row number where a field's value of this record stands. */
export function fieldRow(table: TableReading, record: Row, field: string): number {
  return table.columns.get(field)?.row ?? record.number;
}

/**
 * The recognised column that plays a role in this table; of several the one that stands first in the definition.
 * A table without a subject of its own (a checklist, a list of targets) is about its requirement or target.
 */
export function columnInRole(
  table: TableReading,
  role: ColumnDefinition['role'],
): RecognisedColumn | undefined {
  const roles: readonly ColumnDefinition['role'][] =
    role === 'subject' ? ['subject', 'requirement', 'target'] : [role];
  for (const wanted of roles) {
    for (const column of table.columns.values()) if (column.definition.role === wanted) return column;
  }
  return undefined;
}
