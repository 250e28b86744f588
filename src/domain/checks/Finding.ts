import type { Localized } from '../../base/Language';

export type Severity = 'error' | 'warning' | 'info';

/** A safe replacement for the cell's whole value. */
export interface Fix {
  readonly from: string;
  readonly to: string;
}

/** Something the owner of the workbook should look at. */
export interface Finding {
  /** `W05` */
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** 1-based; a finding about a whole table stands at its heading. */
  readonly row: number;
  readonly column: number;
  /** Heading of the column, as written. */
  readonly heading: string;
  /** The cell as the user sees it; empty for an empty cell. */
  readonly value: string;
  readonly message: Localized;
  /** What to do next. */
  readonly hint: Localized;
  readonly fix?: Fix;
}
