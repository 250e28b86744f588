/**
 * What to draw on a workbook, as plain values that any adapter can carry out without deciding anything.
 */
export interface MarkPlan {
  /** Conditional formats on the user's sheets, in order of priority among themselves. */
  readonly formats: readonly MarkFormat[];
  /** Our sheets, complete: 检查结果 (visible) and the data the formulas look at (hidden). */
  readonly sheets: readonly MarkSheet[];
  /** Workbook-level names the formulas use, e.g. DUBAN_NOW → 'Duban数据'!$B$2. They also are how our drawings are told from the user's. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

export interface MarkFormat {
  readonly sheet: string;
  /** Areas as `G5:G104`, space-separated. */
  readonly areas: string;
  /** English function names, comma separators, relative to the top left cell of the first area, no leading `=`. */
  readonly formula: string;
  readonly style: MarkStyle;
}

export interface MarkStyle {
  /** `RRGGBB` */
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** `RRGGBB` of a thin border all round. */
  readonly border?: string;
  /** Number format that adds a word without touching the cell: `yyyy-mm-dd" 逾期";;;@" 逾期"`. */
  readonly numberFormat?: string;
}

export interface MarkSheet {
  /** Wanted name; the adapter takes `检查结果 (2)` when the user has a sheet of that name, and `names` follow. */
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly columnWidths: readonly number[];
  /** Rows frozen at the top. */
  readonly frozenRows: number;
  readonly rows: readonly (readonly MarkCell[])[];
}

export interface MarkCell {
  /** Cached value when there is a formula. */
  readonly value: string | number | null;
  readonly formula?: string;
  readonly style?:
    'title' | 'heading' | 'wrap' | 'link' | 'dateTime' | 'error' | 'warning' | 'info' | 'overdue' | 'dueSoon';
  /** Internal target: `'督办台账'!G5`. */
  readonly link?: string;
}
