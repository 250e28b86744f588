import type { CheckedTable } from '../checks/CheckedTable';
import { deadlineOfCell } from '../deadlines/deadlineOfCell';
import type { DeadlineReference } from '../deadlines/Deadline';
import { MINUTES_PER_DAY, type WallMinute } from '../time/WallMinute';

/**
 * The moments that 「会前3天」 and its like hang on: when the meeting that the workbook applies for begins.
 * Empty unless exactly one meeting with a readable time is found.
 */
export function meetingEvents(
  tables: readonly CheckedTable[],
  reference: DeadlineReference,
): Readonly<Record<string, WallMinute>> {
  const starts = tables
    .filter((table) => table.kind === 'meetingPlan')
    .flatMap((table) => table.records.map((record) => record.cell('time')))
    .map((cell) => (cell ? meetingStart(cell, reference) : undefined))
    .filter((start) => start !== undefined);
  const [start] = starts;
  return starts.length === 1 && start !== undefined ? { 会议: start } : {};
}

function meetingStart(cell: Parameters<typeof deadlineOfCell>[0], reference: DeadlineReference) {
  const time = deadlineOfCell(cell, reference);
  if (time.kind !== 'at' || time.recurring) return undefined;
  return time.start ?? (time.wholeDay ? time.due - MINUTES_PER_DAY : time.due);
}
