import { calendarDateOf, dayNumberOf, dayOf, daysInMonth, type DayNumber } from '../../time/WallMinute';
import { dayWithTime, doubt } from './outcomes';
import type { Doubt, Groups, Outcome, Setting } from './Production';

export const cycle = (zh: string, en: string) =>
  doubt('medium', `周期任务（${zh}），取下一次`, `recurring (${en}); the next time is taken`);

/** The first candidate that is not over at `now`. */
export function next(
  candidates: Iterable<DayNumber>,
  groups: Groups,
  setting: Setting,
  note: Doubt,
): Outcome | undefined {
  for (const day of candidates) {
    const outcome = dayWithTime(day, groups['time'], undefined, setting, [note]);
    if (outcome.due >= setting.reference.now && (!outcome.wholeDay || day >= dayOf(setting.reference.now))) {
      return { ...outcome, recurring: true };
    }
  }
  return undefined;
}

export function* daysFrom(day: DayNumber, wanted: (day: DayNumber) => boolean): Generator<DayNumber> {
  for (let candidate = day; candidate < day + 400; candidate += 1) if (wanted(candidate)) yield candidate;
}

/** The day of the month in each `step`-th month, counted so that the last of a step is the end of a quarter or year. */
export function* monthly(from: DayNumber, day: number, step: number, offset: number): Generator<DayNumber> {
  const { year, month } = calendarDateOf(from);
  for (let index = year * 12 + month - 1; index < year * 12 + month + 24; index += 1) {
    if (index % step !== offset) continue;
    const at = { year: Math.floor(index / 12), month: (index % 12) + 1 };
    yield dayNumberOf({ ...at, day: Math.min(day, daysInMonth(at.year, at.month)) });
  }
}
