import { CheckedTable } from '../checks/CheckedTable';
import type { WorkbookCheck } from '../checks/WorkbookCheck';

/** The tables of a kind that were recognised surely enough, in the order of the workbook. */
export function tablesOfKind(check: WorkbookCheck, kind: string): CheckedTable[] {
  return check.recognition.tables
    .filter(({ definition, confidence }) => definition.kind === kind && confidence !== 'low')
    .map((reading) => new CheckedTable(reading));
}

/** The first of a kind with records in it, else the first. */
export function pickTable(check: WorkbookCheck, kind: string): CheckedTable | undefined {
  const tables = tablesOfKind(check, kind);
  return tables.find(({ records }) => records.length > 0) ?? tables[0];
}
