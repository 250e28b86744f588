/**
 * What to draw on a workbook, as plain values that any adapter can carry out without deciding anything.
 */
export interface MarkPlan {
  /** Conditional formats on the user's sheets, in order of priority among themselves. Every formula uses a name of `names`. */
  readonly formats: readonly MarkFormat[];
  /** Our sheets, complete: 检查结果 (visible) and the data the formulas look at (hidden). */
  readonly sheets: readonly MarkSheet[];
  /**
   * Workbook-level names the formulas use, e.g. DUBAN_DONE → 'Duban数据'!$G$3:$G$40. All begin with `DUBAN_`; an
   * adapter takes another prefix (`withPrefix`) where the user has such names. Ours are told by a cell of our hidden
   * sheet that holds `signatureOf(prefix)`; our visible sheet is the one DUBAN_RESULTS leads to.
   */
  readonly names: readonly MarkName[];
}

export interface MarkName {
  readonly name: string;
  /** Begins with a reference to one of our sheets by its wanted name, or has none at all (`NOW()`). No leading `=`. */
  readonly refersTo: string;
}

export interface MarkFormat {
  readonly sheet: string;
  /** Areas as `G5:G104`, space-separated; the first one holds the top left corner of them all. */
  readonly areas: string;
  /** English function names, comma separators, relative to the top left cell of the first area, no leading `=`. At most 255 characters. */
  readonly formula: string;
  readonly style: MarkStyle;
  /**
   * A word that has no cell without a conditional format of the user's. It goes before the user's rules in the file, but
   * behind them in priority: Excel shows both, and programs that show the first only (LibreOffice) show the word.
   */
  readonly beforeOthers?: true;
}

export interface MarkStyle {
  /** `RRGGBB` */
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** `RRGGBB` of a thin border all round. */
  readonly border?: string;
  /** Number format that adds a word without touching the cell: `"逾期 "yyyy-mm-dd;;;"逾期 "@`. */
  readonly numberFormat?: string;
}

export interface MarkSheet {
  /** Wanted name; the adapter takes `检查结果 (2)` when the user has a sheet of that name, and `names` follow. */
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly columnWidths: readonly number[];
  /** Rows frozen at the top and repeated on each printed page. */
  readonly frozenRows: number;
  /** Heights in points of the first rows; the others fit their text. */
  readonly rowHeights?: readonly number[];
  /** Area with filter buttons, heading row first: `A4:H20`. */
  readonly filter?: string;
  /** Areas of one cell each: `A2:H2`. */
  readonly merges?: readonly string[];
  readonly rows: readonly (readonly MarkCell[])[];
}

export interface MarkCell {
  /** Cached value when there is a formula. */
  readonly value: string | number | null;
  readonly formula?: string;
  readonly style?: MarkCellStyle;
  /** Internal target: `'督办台账'!G5`. */
  readonly link?: string;
}

/** `dateTime`: a serial as the workbook itself counts days. The names of marks stand for their colours. */
export type MarkCellStyle =
  | 'title'
  | 'heading'
  | 'wrap'
  | 'centre'
  | 'note'
  | 'link'
  | 'dateTime'
  | 'error'
  | 'warning'
  | 'info'
  | 'overdue'
  | 'overdueAlert'
  | 'dueSoon'
  | 'unread';
