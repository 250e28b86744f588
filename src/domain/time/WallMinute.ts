/**
 * A moment on the wall clock, in whole minutes since 1970-01-01 00:00 *local* time.
 * Excel knows no time zone and neither do we: no `Date` object and no UTC shift takes part.
 */
export type WallMinute = number;

/** A calendar day as days since 1970-01-01 (may be negative). */
export type DayNumber = number;

export interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

export const MINUTES_PER_DAY = 1440;

/** Days since 1970-01-01 of a proleptic Gregorian date; the date must exist (see `isRealDate`). */
export function dayNumberOf({ year, month, day }: CalendarDate): DayNumber {
  // Days-from-civil: shift the year to start in March so that the leap day comes last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function calendarDateOf(dayNumber: DayNumber): CalendarDate {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the date is on the calendar: 2024-02-30 is not, and is never rolled over. */
export function isRealDate({ year, month, day }: CalendarDate): boolean {
  return (
    Number.isInteger(year) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(dayNumber: DayNumber): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

export function startOfDay(dayNumber: DayNumber): WallMinute {
  return dayNumber * MINUTES_PER_DAY;
}

export function dayOf(minute: WallMinute): DayNumber {
  return Math.floor(minute / MINUTES_PER_DAY);
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** `2024-07-10` */
export function formatDay(dayNumber: DayNumber): string {
  const { year, month, day } = calendarDateOf(dayNumber);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** `2024-07-10T18:00` */
export function formatMinute(minute: WallMinute): string {
  const rest = minute - startOfDay(dayOf(minute));
  return `${formatDay(dayOf(minute))}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`;
}

/** Reads `2024-07-12`, `2024-07-12T09:00` or `2024-07-12 09:00`; undefined when it is anything else or not on the calendar. */
export function parseMinute(text: string): WallMinute | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2})?)?$/.exec(text.trim());
  if (!match) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const hour = Number(match[4] ?? 0);
  const minute = Number(match[5] ?? 0);
  if (!isRealDate(date) || hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  return startOfDay(dayNumberOf(date)) + hour * 60 + minute;
}

/** Days from 1970-01-01 back to Excel's day 0 in the 1900 system (valid from 1900-03-01 on). */
const EXCEL_EPOCH_SHIFT = 25569;

/** An Excel serial of the 1900 system as a wall-clock minute, rounded to the nearest minute. */
export function minuteOfSerial(serial: number): WallMinute {
  // Serials below 61 count the 29 February 1900 that never was.
  const corrected = serial < 60 ? serial + 1 : serial;
  return Math.round((corrected - EXCEL_EPOCH_SHIFT) * MINUTES_PER_DAY);
}

/** The Excel serial (1900 system) of a wall-clock minute. */
export function serialOfMinute(minute: WallMinute): number {
  const serial = minute / MINUTES_PER_DAY + EXCEL_EPOCH_SHIFT;
  return serial < 61 ? serial - 1 : serial;
}
