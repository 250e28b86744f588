import type { HolidayEntry } from '../../../domain/deadlines/HolidayEntry';
import { dayNumberOf, isRealDate, type DayNumber } from '../../../domain/time/WallMinute';

const MOST_DAYS = 60;

export type HolidayFault =
  | { readonly text: 'dayMissing' | 'dayOrder'; readonly values?: undefined }
  | { readonly text: 'dayLong'; readonly values: { readonly most: number } }
  | { readonly text: 'dayTwice'; readonly values: { readonly day: string } };

/** Why an entry cannot be added to the others; undefined when it can. Dates as a date field gives them. */
export function holidayFault(
  { date, endDate }: Pick<HolidayEntry, 'date' | 'endDate'>,
  others: readonly HolidayEntry[],
): HolidayFault | undefined {
  const first = dayOf(date);
  const last = endDate === undefined ? first : dayOf(endDate);
  if (first === undefined || last === undefined) return { text: 'dayMissing' };
  if (last < first) return { text: 'dayOrder' };
  if (last - first >= MOST_DAYS) return { text: 'dayLong', values: { most: MOST_DAYS } };
  const twice = others.find(
    (other) => other.date <= (endDate ?? date) && (other.endDate ?? other.date) >= date,
  );
  return twice && { text: 'dayTwice', values: { day: twice.date } };
}

function dayOf(text: string): DayNumber | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isRealDate(date) ? dayNumberOf(date) : undefined;
}
