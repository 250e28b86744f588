import type { CalendarOverride } from '../deadlines/createWorkCalendar';
import type { DeadlineReference } from '../deadlines/Deadline';
import { momentOf } from '../followup/momentOf';
import { dayOf } from '../time/WallMinute';
import type { CheckedTable, RecordView } from './CheckedTable';

/** A holiday longer than this is a slip of the pen. */
const MOST_DAYS = 60;

/** The days off and in-lieu workdays of the workbook's own sheet 节假日. */
export function workbookHolidays(
  tables: readonly CheckedTable[],
  reference: DeadlineReference,
): CalendarOverride[] {
  return tables
    .filter((table) => table.kind === 'holidays')
    .flatMap((table) => table.records)
    .flatMap((record) => daysOf(record, reference));
}

function daysOf(record: RecordView, reference: DeadlineReference): CalendarOverride[] {
  const first = momentOf(record.cell('date'), reference);
  if (!first) return [];
  const last = momentOf(record.cell('endDate'), reference) ?? first;
  const from = dayOf(first.at);
  const count = dayOf(last.at) - from + 1;
  if (count < 1 || count > MOST_DAYS) return [];
  const kind = /班|调|补|work/i.test(record.text('type')) ? 'work' : 'rest';
  const name = record.text('name');
  return Array.from({ length: count }, (_, index) => ({ day: from + index, kind, ...(name && { name }) }));
}
