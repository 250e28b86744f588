/** How a value of a column is printed: a helper of the template by name, with what stands behind it. */
export interface ColumnFormat {
  readonly helper: string;
  readonly args: readonly unknown[];
  readonly hash: Readonly<Record<string, unknown>>;
}

/** One column as the template asks for it. */
export interface ColumnSpec {
  /** Field of a row, `责任.部门` for one inside another. */
  readonly field: string;
  readonly heading: string;
  readonly format?: ColumnFormat;
}
