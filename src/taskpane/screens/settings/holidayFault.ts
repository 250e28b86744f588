import type { HolidayEntry } from '../../../domain/deadlines/HolidayEntry';

export const MOST_DAYS = 60;
const DAY_MS = 86_400_000;

export type HolidayFault =
  | { readonly text: 'dayMissing' | 'dayOrder'; readonly values?: undefined }
  | { readonly text: 'dayLong'; readonly values: { readonly most: number } }
  | { readonly text: 'dayTwice'; readonly values: { readonly day: string } };

/** Why an entry cannot be added to the others; undefined when it can. Dates as a date field gives them. */
export function holidayFault(
  { date, endDate }: Pick<HolidayEntry, 'date' | 'endDate'>,
  others: readonly HolidayEntry[],
): HolidayFault | undefined {
  const last = endDate ?? date;
  if (!isDate(date) || !isDate(last)) return { text: 'dayMissing' };
  if (last < date) return { text: 'dayOrder' };
  if ((Date.parse(last) - Date.parse(date)) / DAY_MS >= MOST_DAYS)
    return { text: 'dayLong', values: { most: MOST_DAYS } };
  const twice = others.find((other) => other.date <= last && (other.endDate ?? other.date) >= date);
  return twice && { text: 'dayTwice', values: { day: twice.date } };
}

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
