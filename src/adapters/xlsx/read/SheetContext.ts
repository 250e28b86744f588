import type { CellFormat } from './cellFormat';
import type { ReadingBudget } from './ReadingBudget';

/** What a sheet's cells refer to. */
export interface SheetContext {
  /** As the user sees it. */
  readonly name: string;
  readonly part: string;
  readonly sharedStrings: readonly string[];
  /** Number format by cell style. */
  readonly formats: readonly CellFormat[];
  readonly dateSystem: 1900 | 1904;
  readonly budget: ReadingBudget;
}
