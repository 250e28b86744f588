import type { DayNumber } from '../time/WallMinute';
import type { WorkCalendar } from './Deadline';

/**
 * The n-th working day after a day (before it when n is negative); the day itself is not counted, whether or
 * not it is one. n = 0 is the day itself.
 * **Source**: 民法典 §201.
 */
export function addWorkdays(calendar: WorkCalendar, day: DayNumber, n: number): DayNumber {
  const step = Math.sign(n);
  let reached = day;
  for (let left = Math.abs(n); left > 0;) {
    reached += step;
    if (calendar.isWorkday(reached)) left -= 1;
  }
  return reached;
}
