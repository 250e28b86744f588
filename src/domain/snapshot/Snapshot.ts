/**
 * A workbook as plain values: what an adapter reads and everything else works on.
 * Rows and columns are 1-based, as on the screen (column 1 = A).
 */
export interface Snapshot {
  /** As the user knows it: `督办台账.xlsx`. */
  readonly fileName: string;
  /** The workbook counts its days from 1904; what formulas see differs from our serials by 1462. */
  readonly dates1904?: true;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Only rows that hold a value, ascending. */
  readonly rows: readonly Row[];
  readonly merges: readonly Area[];
  /** Native Excel tables (ListObjects). */
  readonly nativeTables: readonly NativeTable[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** Widths in characters of the columns that have one of their own. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Width in characters of all other columns. */
  readonly defaultColumnWidth: number;
  /** Areas with conditional formats of the user's own; absent when there are none. */
  readonly formattedAreas?: readonly Area[];
  /**
   * Formulas that no program has calculated yet, so that their value is unknown and their cells look empty; absent
   * when there are none. Seen in workbooks that scripts made and nobody has opened and saved.
   */
  readonly uncalculatedFormulas?: number;
  /** Where they are, as `uncalculatedKey` writes it; at most the first 100 000. */
  readonly uncalculatedCells?: ReadonlySet<number>;
}

export interface Row {
  readonly number: number;
  readonly hidden: boolean;
  /** Only cells that hold a value, ascending by column. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly column: number;
  /**
   * `date`: a number shown with a date or time format; the value is the serial in the 1900 system
   * (1904 workbooks and ISO-8601 cells are converted by the adapter).
   * `error`: the value is the error's text, e.g. `#N/A`.
   */
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
  readonly value: string | number | boolean;
  /** Number format code as written in the file, e.g. `yyyy-mm-dd`; absent means General. */
  readonly format?: string;
  /** Target of the cell's hyperlink. */
  readonly link?: string;
  /** True when the value is a formula's cached result. */
  readonly formula?: true;
  /**
   * Only in the records of a table: the cell is covered by a vertical merge and shows the value of the merge's
   * first row, this one. What is wrong with the value itself is reported there, once.
   */
  readonly inheritedFrom?: number;
}

/** A rectangle of cells, all bounds inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface NativeTable {
  readonly name: string;
  readonly area: Area;
  /** 0 or 1 */
  readonly headerRows: number;
  /** 0 or 1 */
  readonly totalsRows: number;
}

/** One cell as the user would point at it. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
