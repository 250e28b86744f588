import { textOf } from '../textOf';
import type { Decimal } from './Decimal';
import { isBlankValue } from './isBlankValue';
import { minuteOf, readMoment } from './readMoment';
import { readNumber } from './readNumber';

/** What a value is compared by; kinds in the order they are sorted in. */
export type Comparable =
  | { readonly rank: 0; readonly number: Decimal; readonly binary: number }
  | { readonly rank: 1; readonly minute: number }
  | { readonly rank: 2; readonly text: string }
  | { readonly rank: 3 };

const NOTHING: Comparable = { rank: 3 };

/** A number, else a date, else a text without the blanks around it; nothing comes last. */
export function comparableOf(value: unknown): Comparable {
  if (isBlankValue(value)) return NOTHING;
  const number = readNumber(value);
  if (number) return { rank: 0, number, binary: Number(number.toString()) };
  const moment = readMoment(value);
  if (moment) return { rank: 1, minute: minuteOf(moment) };
  return { rank: 2, text: textOf(value).trim() };
}

/** Numbers and dates by value, texts by `byText`. */
export function compareComparables(
  a: Comparable,
  b: Comparable,
  byText: (a: string, b: string) => number,
): number {
  if (a.rank === 0 && b.rank === 0) return a.binary - b.binary || a.number.compare(b.number);
  if (a.rank === 1 && b.rank === 1) return a.minute - b.minute;
  if (a.rank === 2 && b.rank === 2) return byText(a.text, b.text);
  return a.rank - b.rank;
}

export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether both mean the same: 10 and `10.0`, 2024-07-05 and 2024年7月5日, texts that differ in blanks around them. */
export function areEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return compareComparables(comparableOf(a), comparableOf(b), byCode) === 0;
}
