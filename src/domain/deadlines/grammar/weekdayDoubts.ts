import { weekdayOf, type DayNumber } from '../../time/WallMinute';
import { parseWeekday } from './numerals';
import { doubt } from './outcomes';
import type { Doubt } from './Production';

/** That a weekday written beside a date is not its own. */
export function weekdayDoubts(stated: string | undefined, day: DayNumber): Doubt[] {
  if (stated === undefined) return [];
  const actual = weekdayOf(day);
  if (parseWeekday(stated) === actual) return [];
  const name = '一二三四五六日'.charAt(actual - 1);
  return [doubt('low', `写的是周${stated},但当天是周${name}`, `the weekday written is not that of the date`)];
}
