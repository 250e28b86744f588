import { sameValue } from '../base/sameValue';
import { officialCalendar } from '../catalog/calendar/officialCalendar';
import type { CheckedTable } from '../domain/checks/CheckedTable';
import { workbookHolidays } from '../domain/checks/workbookHolidays';
import { createWorkCalendar, type CalendarOverride } from '../domain/deadlines/createWorkCalendar';
import type { WorkCalendar } from '../domain/deadlines/Deadline';
import type { HolidayEntry } from '../domain/deadlines/HolidayEntry';
import { holidayDays } from '../domain/deadlines/holidayDays';
import { calendarDateOf, dayOf, type WallMinute } from '../domain/time/WallMinute';

/** The official calendar with the user's holidays on top, and the workbook's own 节假日 over both; the same object as long as they stay the same. */
export function createCalendarReader(
  holidays: readonly HolidayEntry[],
): (tables: readonly CheckedTable[], now: WallMinute) => WorkCalendar {
  const official = createWorkCalendar(officialCalendar);
  const own = holidays.flatMap(holidayDays);
  let last: { readonly overrides: readonly CalendarOverride[]; readonly calendar: WorkCalendar } = {
    overrides: [],
    calendar: official,
  };
  return (tables, now) => {
    const { year } = calendarDateOf(dayOf(now));
    const overrides = [...own, ...workbookHolidays(tables, { now, year, calendar: official })];
    if (!sameValue(overrides, last.overrides)) {
      last = { overrides, calendar: createWorkCalendar(officialCalendar, overrides) };
    }
    return last.calendar;
  };
}
