import type { Area } from '../snapshot/Snapshot';
import type { WallMinute } from '../time/WallMinute';

/** A workbook to be made, as plain values: an adapter carries it out without deciding anything. */
export interface WorkbookDescription {
  readonly title: string;
  /** Written as the moment of creation, so that the same request gives the same bytes. */
  readonly created: WallMinute;
  readonly sheets: readonly NewSheet[];
  /** Printed below each page, `&P` the page and `&N` how many there are. */
  readonly footer: string;
  /** Workbook-level names: 当前时间 → '选项'!$B$2. */
  readonly names: readonly NewName[];
}

export interface NewName {
  readonly name: string;
  /** No leading `=`. */
  readonly refersTo: string;
}

export interface NewSheet {
  readonly name: string;
  /** In characters, from column 1 on. */
  readonly columnWidths: readonly number[];
  /** From row 1 on; `undefined` leaves a cell out. */
  readonly rows: readonly NewRow[];
  readonly merges: readonly Area[];
  /** Rows that stay on the screen and are repeated on each printed page. */
  readonly frozenRows: number;
  readonly table?: NewTable;
  readonly validations: readonly NewValidation[];
  readonly formats: readonly NewFormat[];
  /** So many columns from the left are printed. */
  readonly printedColumns: number;
  readonly orientation: 'landscape' | 'portrait';
  /** `RRGGBB` */
  readonly tabColor?: string;
}

export interface NewRow {
  readonly cells: readonly (NewCell | undefined)[];
  /** In points, whatever it holds. */
  readonly height?: number;
  /** In points, what its text needs now; the program that opens the file goes on fitting it. */
  readonly fittedHeight?: number;
}

export interface NewCell {
  /** Dates and times as serials of the 1900 system; the result when there is a formula. */
  readonly value: string | number | null;
  /** English function names, comma separators, no leading `=`. */
  readonly formula?: string;
  readonly style: NewCellStyle;
  /** Excel number format code; absent: General. */
  readonly numberFormat?: string;
}

export type NewCellStyle =
  | 'title'
  | 'meta'
  | 'summary' // counts on the right of the line below the title
  | 'heading'
  | 'liveHeading' // above a column the workbook computes
  | 'text'
  | 'centre'
  | 'number'
  | 'live'
  | 'label' // left column of a form
  | 'note'
  | 'noteHeading';

/** A native Excel table; its headings and records are cells of the sheet. */
export interface NewTable {
  readonly name: string;
  /** Headings and records. */
  readonly area: Area;
  readonly columns: readonly NewTableColumn[];
}

export interface NewTableColumn {
  readonly heading: string;
  /** Fills itself in when the table grows. */
  readonly formula?: string;
}

/** What may be typed into an area; a value outside is questioned, not refused. */
export interface NewValidation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'list'; readonly source: string }
    | { readonly kind: 'wholeNumber'; readonly minimum: number }
    | { readonly kind: 'decimal'; readonly minimum: number; readonly maximum: number }
    | { readonly kind: 'any' };
  /** Shown beside the cell when it is selected. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Asked when the value is outside. */
  readonly question?: { readonly title: string; readonly text: string };
}

export interface NewFormat {
  readonly area: Area;
  /** Relative to the top left cell of the area, no leading `=`. */
  readonly formula: string;
  /** `RRGGBB` */
  readonly fill?: string;
  /** `RRGGBB` */
  readonly fontColor?: string;
  readonly bold?: true;
}
