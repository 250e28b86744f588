import type { RecordView } from '../checks/CheckedTable';
import type { Row } from '../snapshot/Snapshot';
import type { TableReading } from '../tables/TableReading';
import type { TrackedDeadline } from './TrackedDeadline';

/** Finds the deadline of a record: by its table and row, since tables side by side share the rows of their sheet. */
export function trackedByRecord(
  tracked: readonly TrackedDeadline[],
): (record: RecordView) => TrackedDeadline | undefined {
  const byTable = new Map<TableReading, Map<Row, TrackedDeadline>>();
  for (const item of tracked) {
    const byRow = byTable.get(item.table) ?? new Map<Row, TrackedDeadline>();
    byTable.set(item.table, byRow.set(item.record, item));
  }
  return ({ table, row }) => byTable.get(table.reading)?.get(row);
}
