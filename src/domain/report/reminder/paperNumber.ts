import { dayOf, formatDay, type WallMinute } from '../../time/WallMinute';

/** `20240712-01`: the day and the place among the papers of one run, all of one length. */
export function paperNumber(now: WallMinute, index: number, count: number): string {
  const digits = Math.max(2, String(count).length);
  return `${formatDay(dayOf(now)).replaceAll('-', '')}-${String(index + 1).padStart(digits, '0')}`;
}
