import type { Localized } from '../../base/Language';
import type { TableDefinition } from '../tables/TableDefinition';
import type { ColumnLook } from './columnLook';
import type { LiveColumn, LiveSummary } from './live/LiveColumn';

/** How a managed table stands in a workbook of ours. */
export interface NewTablePlan {
  readonly definition: TableDefinition;
  /** Name of the sheet (≤ 31 characters). */
  readonly sheetName: Localized;
  /** Name of the native table; people read it in formulas. Unused for a form. */
  readonly tableName: Localized;
  /** Fields of the definition and ids of live columns, as they stand from left to right. */
  readonly columns: readonly string[];
  /** So many columns from the left are printed; absent: all. */
  readonly printed?: number;
  /** Columns that compute themselves, each after those it looks at. */
  readonly live: readonly LiveColumn[];
  /** Said at the right of the line below the title. */
  readonly summary?: LiveSummary;
  /** Line below the title, to be filled in by hand. */
  readonly meta?: Localized;
  /** Where a column looks different from others of its type. */
  readonly looks?: Readonly<Record<string, Partial<ColumnLook>>>;
  /** Bounds of numbers, both allowed. */
  readonly ranges?: Readonly<Record<string, readonly [minimum: number, maximum: number]>>;
  /** Prepared rows of a workbook without sample. */
  readonly blankRows: number;
}

/** A record of a sample: values by field, dates and numbers as people write them. */
export type SampleRecord = Readonly<Record<string, string | number>>;

export interface TableSample {
  readonly records: readonly SampleRecord[];
  /** Filled-in line below the title. */
  readonly meta?: string;
}

/** A workbook that can be asked for by name. */
export interface NewWorkbookPlan {
  readonly kind: string;
  readonly name: Localized;
  readonly tables: readonly { readonly plan: NewTablePlan; readonly sample: TableSample }[];
}
