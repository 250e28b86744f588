import type { TableReading } from '../tables/TableReading';
import type { TrackedDeadline } from './TrackedDeadline';

type Writable = { -readonly [Key in keyof TrackedDeadline]: TrackedDeadline[Key] };

/**
 * The same row under a new reading of its table. Field by field: spreading takes many times as long, and this runs for every
 * row of a workbook with every change in it.
 */
export function inTable(tracked: TrackedDeadline, table: TableReading): TrackedDeadline {
  const { record, row, column, subject, owner, text, deadline, state } = tracked;
  const moved: Writable = { table, record, row, column, subject, owner, text, deadline, state };
  if (tracked.completed) moved.completed = true;
  if (tracked.cancelled) moved.cancelled = true;
  if (tracked.uncalculated) moved.uncalculated = true;
  if (tracked.overdueMinutes !== undefined) moved.overdueMinutes = tracked.overdueMinutes;
  if (tracked.earlyMinutes !== undefined) moved.earlyMinutes = tracked.earlyMinutes;
  return moved;
}
