/**
 * What the user said a table is: goes before every guess as long as its headings are there. Plain JSON. Forms can be confirmed
 * or left alone; their labels are not mapped.
 */
export interface AcceptedMapping {
  readonly sheet: string;
  /** Row of the (lowest) headings, 1-based, of a form its first row; or the name of the native table. */
  readonly place: number | string;
  /** `TableDefinition.kind`; `null`: none of ours, leave it alone. */
  readonly kind: string | null;
  readonly columns: readonly AcceptedColumn[];
}

export interface AcceptedColumn {
  /** As a reading gives it: two-row headings joined with `/`. */
  readonly heading: string;
  /** `null`: no field of ours. */
  readonly field: string | null;
}

/** A mapping that is no longer followed, and why. */
export interface UnfitMapping {
  readonly mapping: AcceptedMapping;
  /** `table`: sheet or table is not there · `headings`: `missing` are · `kind`: there is no such kind or field any more. */
  readonly reason: 'table' | 'headings' | 'kind';
  /** Headings that are not there any more, as they were. */
  readonly missing: readonly string[];
}
