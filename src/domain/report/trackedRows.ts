import type { RecordView } from '../checks/CheckedTable';
import type { WorkbookCheck } from '../checks/WorkbookCheck';
import type { TrackedDeadline } from '../followup/TrackedDeadline';

/** Finds the deadline of a record: by the sheet and the row it stands in. */
export function trackedRows(check: WorkbookCheck): (record: RecordView) => TrackedDeadline | undefined {
  const key = (sheet: string, row: number): string => `${row}!${sheet}`;
  const byRow = new Map(check.tracked.map((one) => [key(one.table.sheet.name, one.row), one]));
  return ({ table, row }) => byRow.get(key(table.reading.sheet.name, row.number));
}
