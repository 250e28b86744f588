import { calendarDateOf, type DayNumber } from './WallMinute';

/** A month of a year as one number, so that the one before is one less. */
export type MonthNumber = number;

export function monthOf(day: DayNumber): MonthNumber {
  const { year, month } = calendarDateOf(day);
  return year * 12 + month - 1;
}

export function yearAndMonthOf(month: MonthNumber): { readonly year: number; readonly month: number } {
  return { year: Math.floor(month / 12), month: (((month % 12) + 12) % 12) + 1 };
}
