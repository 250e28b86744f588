import { MINUTES_PER_DAY, dayOf } from '../../time/WallMinute';
import { addWorkdays } from '../addWorkdays';
import { NUM } from './fragments';
import { parseNumeral } from './numerals';
import { addMonths, atMinute, doubt, wholeDay, withCoverage } from './outcomes';
import type { Doubt, Groups, Outcome, Setting } from './Production';

/** 3-5个工作日: the longer one is taken. */
export const COUNT = String.raw`(?:(?<least>${NUM})个?(?:-|~|至|到))?(?<count>${NUM}|半)`;

export const UNIT =
  '(?<unit>(?:个?(?:自然|日历))?[天日]|个?工作日|个?周|个?星期|个月|年|个?季度|个?小时|分钟|个月)';

/** Longer periods than these are slips of the pen or no periods. */
const MOST: Readonly<Record<PeriodUnit, number>> = {
  day: 1000,
  workday: 500,
  week: 150,
  month: 60,
  year: 10,
  hour: 2400,
  minute: 1440,
};

export type PeriodUnit = 'day' | 'workday' | 'week' | 'month' | 'year' | 'hour' | 'minute';

export interface Period {
  readonly count: number;
  readonly unit: PeriodUnit;
  readonly doubts: readonly Doubt[];
}

/** The groups of `COUNT` and `UNIT` as a period; undefined for 0天, 45483天 and the like. */
export function periodOf({ least, count = '', unit = '' }: Groups): Period | undefined {
  const kind = unitOf(unit);
  const factor = /季度$/.test(unit) ? 3 : 1;
  if (count === '半') return least === undefined ? halfOf(unit, kind) : undefined;
  const number = (parseNumeral(count) ?? 0) * factor;
  if (number < 1 || number > MOST[kind]) return undefined;
  const doubts =
    least === undefined
      ? []
      : [doubt('low', '写的是范围，按最长的算', 'a range is given; the longest is taken')];
  if (least !== undefined && (parseNumeral(least) ?? Infinity) >= number) return undefined;
  return { count: number, unit: kind, doubts };
}

function unitOf(unit: string): PeriodUnit {
  if (unit.endsWith('工作日')) return 'workday';
  if (/[天日]$/.test(unit)) return 'day';
  if (/周$|星期$/.test(unit)) return 'week';
  if (/月$|季度$/.test(unit)) return 'month';
  if (unit === '年') return 'year';
  return unit === '分钟' ? 'minute' : 'hour';
}

function halfOf(unit: string, kind: PeriodUnit): Period | undefined {
  if (kind === 'year') return { count: 6, unit: 'month', doubts: [] };
  if (unit === '个小时' || unit === '小时') return { count: 30, unit: 'minute', doubts: [] };
  if (kind !== 'month' || unit.includes('季度')) return undefined;
  return {
    count: 15,
    unit: 'day',
    doubts: [doubt('low', '「半个月」按15天', 'half a month is taken as 15 days')],
  };
}

/**
 * The end of a period from a moment on: days, months and years do not count the first day, hours do.
 * `sign` −1 counts back. **Source**: 民法典 §201, §202.
 */
export function endOfPeriod(
  { count, unit, doubts }: Period,
  from: number,
  sign: 1 | -1,
  setting: Setting,
  more: readonly Doubt[],
): Outcome {
  const day = dayOf(from);
  const n = count * sign;
  const all = [...doubts, ...more];
  if (unit === 'workday') {
    const reached = addWorkdays(setting.reference.calendar, day, n);
    return withCoverage(wholeDay(reached, all), day, reached, setting);
  }
  if (unit === 'hour' || unit === 'minute')
    return atMinute(from + n * (unit === 'hour' ? 60 : 1), [...all, ...dayOnlyDoubts(from)]);
  if (unit === 'month' || unit === 'year') return wholeDay(addMonths(day, unit === 'year' ? n * 12 : n), all);
  return wholeDay(day + n * (unit === 'week' ? 7 : 1), all);
}

/** A moment at midnight is most likely a day without a time. */
function dayOnlyDoubts(from: number): Doubt[] {
  if (from % MINUTES_PER_DAY !== 0) return [];
  return [
    doubt('lower', '起算时间只有日期，按当天0点起算', 'the start has no time of day; midnight is assumed'),
  ];
}
