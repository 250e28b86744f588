import { calendarDateOf } from '../../time/WallMinute';
import { parseNumeral } from './numerals';
import { addMonths, baseDoubts, doubt, impossible, lastDayOfMonth } from './outcomes';
import type { Doubt, Groups, Outcome, Production, Setting } from './Production';
import { yearOf } from './years';

export interface MonthReading {
  readonly year: number;
  readonly month: number;
  readonly doubts: readonly Doubt[];
}

/** 7月, 2024年7月; the year may be assumed, as `certain` as nothing speaks against it. */
function namedMonth(
  groups: Groups,
  setting: Setting,
  certain: 'high' | 'medium',
): MonthReading | Outcome | undefined {
  const month = parseNumeral(groups['month'] ?? '');
  if (month === undefined || month < 1 || month > 12) {
    return impossible(`没有${groups['month'] ?? ''}月`, `there is no month ${groups['month'] ?? ''}`);
  }
  const year = yearOf(groups, (candidate) => lastDayOfMonth(candidate, month), setting, certain);
  return year && { year: year.year, month, doubts: year.doubts };
}

/** 本月, 下下个月, or 月 alone. */
function relativeMonth({ rel = '' }: Groups, setting: Setting): MonthReading {
  const ahead = /^下下/.test(rel) ? 2 : /^[下次]/.test(rel) ? 1 : rel.startsWith('上') ? -1 : 0;
  const past = ahead < 0 ? [doubt('low', '「上月」已经过去', 'last month is past')] : [];
  return { ...monthAfter(setting, ahead), doubts: [...baseDoubts(setting), ...past] };
}

export function monthAfter({ today }: Setting, months: number): { year: number; month: number } {
  const { year, month } = calendarDateOf(addMonths(today, months));
  return { year, month };
}

/** Builds from the month a text names or points at. */
export function inMonth(
  certain: 'high' | 'medium',
  build: (reading: MonthReading, groups: Groups, setting: Setting) => Outcome | undefined,
): Production['build'] {
  return (groups, setting) => {
    const reading = groups['month'] ? namedMonth(groups, setting, certain) : relativeMonth(groups, setting);
    if (reading === undefined || 'kind' in reading) return reading;
    return build(reading, groups, setting);
  };
}
