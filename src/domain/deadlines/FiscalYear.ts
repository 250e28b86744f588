/** A year of accounts that does not begin in January: what Q3, 年度 and 半年度 mean. */
export interface FiscalYear {
  /** 1–12 */
  readonly firstMonth: number;
  /** The calendar year it is called by: that of its first month (2024年度 begins in 2024; the default) or of its last. */
  readonly namedBy?: 'first' | 'last';
}
