export interface NewKindView {
  readonly kind: string;
  readonly name: string;
  /** Names of the sheets it brings. */
  readonly sheets: readonly string[];
}

export interface NewSheetsWish {
  /** All their tables stand in one workbook; at least one. */
  readonly kinds: readonly string[];
  /** Fill in the sample records. */
  readonly sample: boolean;
}
