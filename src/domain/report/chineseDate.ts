import {
  calendarDateOf,
  dayOf,
  isRealDate,
  MINUTES_PER_DAY,
  minuteOfSerial,
  type WallMinute,
} from '../time/WallMinute';
import { cellText } from '../snapshot/cellText';
import type { Cell } from '../snapshot/Snapshot';
import { fullWidth } from './fullWidth';

/** `2024年7月5日`: Arabic digits, no leading zeros. **Source**: GB/T 9704-2012 §7.3.5.4. */
export function chineseDay(day: number): string {
  const { year, month, day: ofMonth } = calendarDateOf(day);
  return `${year}年${month}月${ofMonth}日`;
}

/** `2024年7月12日09:00` */
export function chineseMinute(minute: WallMinute): string {
  return `${chineseDay(dayOf(minute))}${clock(minute)}`;
}

function clock(minute: WallMinute): string {
  const ofDay = minute - dayOf(minute) * MINUTES_PER_DAY;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`;
}

/** Dates written 2024-03-20 in a text, in Chinese form; everything else untouched. */
export function chineseDates(text: string): string {
  return text.replace(/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)\s*/g, (written, year, month, day) => {
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    return isRealDate(date) ? `${date.year}年${date.month}月${date.day}日` : written;
  });
}

/** A date cell for a report, whether a real date or `2024-03-15 18:00` as text. */
export function reportDate(cell: Cell | undefined): string {
  const text = reportText(cell);
  return /^\d{4}-\d{1,2}-\d{1,2}(?:\s*\d{1,2}:\d{2})?$/.test(text) ? chineseDates(text) : text;
}

/**
 * A cell for a report: real dates in Chinese form, everything else as the user sees it, in formal punctuation; '' when
 * empty or an error value.
 */
export function reportText(cell: Cell | undefined): string {
  if (!cell || cell.kind === 'error') return '';
  if (cell.kind !== 'date' || Number(cell.value) < 1) return fullWidth(cellText(cell).trim());
  const minute = minuteOfSerial(Number(cell.value));
  return minute % MINUTES_PER_DAY === 0 ? chineseDay(dayOf(minute)) : chineseMinute(minute);
}
