/** A stretch of a cell's text with what somebody gave it by hand; what is absent is as the rest of the cell is. */
export interface CellRun {
  /** Line breaks are `\n`. */
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** RRGGBB */
  readonly colour?: string;
  readonly raised?: 'superscript' | 'subscript';
}

/** A text whose characters do not all look alike. It is not in the snapshot: few ask for it. */
export interface SheetRichText {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly runs: readonly CellRun[];
}
