import { dayOf, parseMinute, type DayNumber } from '../time/WallMinute';
import type { CalendarOverride } from './createWorkCalendar';
import type { HolidayEntry } from './HolidayEntry';

/** The days of an entry whose dates have been found to exist. */
export function holidayDays({ date, endDate = date, kind, name }: HolidayEntry): CalendarOverride[] {
  const first = dayOfDate(date);
  const length = dayOfDate(endDate) - first + 1;
  return Array.from({ length }, (_, index) => ({ day: first + index, kind, ...(name && { name }) }));
}

function dayOfDate(date: string): DayNumber {
  const minute = parseMinute(date);
  if (minute === undefined) throw new Error(`not a date: ${date}`);
  return dayOf(minute);
}
