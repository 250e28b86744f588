import type { WorkbookCheck } from '../domain/checks/WorkbookCheck';
import type { Snapshot } from '../domain/snapshot/Snapshot';
import type { CheckSettings } from './CheckSettings';
import { createWorkbookChecker } from './workbookChecker';

/**
 * Checks a workbook: what its tables are, what is late, what is wrong and the figures it gives.
 * @throws ProductError `settings.*` for a setting that cannot be meant
 */
export function checkWorkbook(snapshot: Snapshot, settings: CheckSettings): WorkbookCheck {
  return createWorkbookChecker(settings).check(snapshot);
}
