import type { WorkbookCheck } from '../domain/checks/WorkbookCheck';
import type { Snapshot } from '../domain/snapshot/Snapshot';
import type { RowSpan } from '../ports/LiveWorkbook';
import type { CheckSettings } from './CheckSettings';
import { checkWorkbook } from './checkWorkbook';

/** Checks a workbook again and again while somebody works in it. */
export interface WorkbookChecker {
  check(snapshot: Snapshot): WorkbookCheck;
  /**
   * What `check` would give, at the cost of what changed since the last one.
   * @param changed rows that may differ; what did not change elsewhere is seen fastest where its rows are the same objects
   */
  recheck(snapshot: Snapshot, changed: readonly RowSpan[]): WorkbookCheck;
}

/** @throws ProductError `settings.*` for a setting that cannot be meant */
export function createWorkbookChecker(settings: CheckSettings): WorkbookChecker {
  const check = (snapshot: Snapshot) => checkWorkbook(snapshot, settings);
  return { check, recheck: check };
}
