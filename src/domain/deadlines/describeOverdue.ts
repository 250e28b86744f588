import type { Localized } from '../../base/Language';
import { dayOf, MINUTES_PER_DAY, type WallMinute } from '../time/WallMinute';
import type { Deadline, DueState } from './Deadline';

const UNITS: readonly (readonly [minutes: number, zh: string, en: string])[] = [
  [MINUTES_PER_DAY, '天', 'd'],
  [60, '小时', 'h'],
  [1, '分钟', 'min'],
];

/** The two largest units that are not zero: exact up to the minute for less than a day, or for whole hours. */
const SHOWN_UNITS = 2;

/** 「逾期1天9小时」「逾期2小时」 for minutes late, 「提前30分钟」 for negative ones, 「刚到期」 for 0. */
export function describeOverdue(minutes: number): Localized {
  if (minutes === 0) return { 'zh-CN': '刚到期', en: 'just due' };
  const length = describeLength(Math.abs(minutes));
  return minutes > 0
    ? { 'zh-CN': `逾期${length['zh-CN']}`, en: `${length.en} late` }
    : { 'zh-CN': `提前${length['zh-CN']}`, en: `${length.en} early` };
}

/** 「1天9小时」「2小时15分钟」「0分钟」 */
export function describeLength(minutes: number): Localized {
  if (minutes < 1) return { 'zh-CN': '0分钟', en: '0 min' };
  let rest = Math.round(minutes);
  const parts = UNITS.flatMap(([size, zh, en]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count > 0 ? [{ zh: `${count}${zh}`, en: `${count} ${en}` }] : [];
  }).slice(0, SHOWN_UNITS);
  return { 'zh-CN': parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join(' ') };
}

/**
 * Minutes late as notices count them: against a day in days of the calendar (due 30 June, 15 July: 15 days),
 * against a minute in minutes.
 */
export function countLateness(
  { deadline, state }: { readonly deadline: Deadline; readonly state: DueState },
  overdueMinutes: number,
): number {
  if (deadline.kind !== 'at' || !deadline.wholeDay) return overdueMinutes;
  // Completed on a day: counted in whole days already.
  if (state === 'doneLate') return Math.max(1, Math.ceil(overdueMinutes / MINUTES_PER_DAY)) * MINUTES_PER_DAY;
  return (dayOf(deadline.due + overdueMinutes) - dayOf(deadline.due - 1)) * MINUTES_PER_DAY;
}

/** Minutes left, counted in the same way: against a day in days, 0 on the day itself. */
export function countRemaining(
  { due, wholeDay }: { readonly due: WallMinute; readonly wholeDay: boolean },
  now: WallMinute,
): number {
  return wholeDay ? (dayOf(due - 1) - dayOf(now)) * MINUTES_PER_DAY : due - now;
}
