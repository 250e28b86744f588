import {
  MINUTES_PER_DAY,
  calendarDateOf,
  dayNumberOf,
  daysInMonth,
  formatDay,
  isRealDate,
  startOfDay,
  type CalendarDate,
  type DayNumber,
  type WallMinute,
} from '../../time/WallMinute';
import type { Doubt, Outcome, Setting } from './Production';

type None = Extract<Outcome, { kind: 'none' }>;
type At = Extract<Outcome, { kind: 'at' }>;

const HOUR = 60;

/** Fits every form that has no further caveat. */
export function wholeDay(day: DayNumber, doubts: readonly Doubt[] = []): At {
  return { kind: 'at', due: startOfDay(day + 1), wholeDay: true, doubts };
}

export function atMinute(due: WallMinute, doubts: readonly Doubt[] = []): At {
  return { kind: 'at', due, wholeDay: false, doubts };
}

function none(reason: None['reason'], zh: string, en: string): None {
  return { kind: 'none', reason, doubts: [{ cap: 'high', note: { 'zh-CN': zh, en } }] };
}

export const impossible = (zh: string, en: string): None => none('impossible', zh, en);
export const unreadable = (zh: string, en: string): None => none('unreadable', zh, en);
export const needsAnchor = (zh: string, en: string): None => none('needsAnchor', zh, en);

export function doubt(cap: Doubt['cap'], zh: string, en: string): Doubt {
  return { cap, note: { 'zh-CN': zh, en } };
}

/** 2月30日 and the like, said with the reason. */
export function impossibleDate({ year, month, day }: CalendarDate): None {
  if (month < 1 || month > 12) return impossible(`没有${month}月`, `there is no month ${month}`);
  return impossible(
    `${year}年${month}月只有${daysInMonth(year, month)}天，没有${day}日`,
    `${year}-${String(month).padStart(2, '0')} has ${daysInMonth(year, month)} days, not ${day}`,
  );
}

/** The day's number, or why there is none. */
export function dayOfDate(date: CalendarDate): DayNumber | None {
  return isRealDate(date) ? dayNumberOf(date) : impossibleDate(date);
}

export function lastDayOfMonth(year: number, month: number): DayNumber {
  return dayNumberOf({ year, month, day: daysInMonth(year, month) });
}

/** `months` later on the corresponding day, else on the last day of that month. **Source**: 民法典 §202. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const date = calendarDateOf(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumberOf({ year, month, day: Math.min(date.day, daysInMonth(year, month)) });
}

/** A day, with a time of day when one was written (canonical `18:00`), with 前 taken as the setting says. */
export function dayWithTime(
  day: DayNumber,
  time: string | undefined,
  before: string | undefined,
  { reference }: Setting,
  doubts: readonly Doubt[] = [],
): At {
  if (time === undefined)
    return wholeDay(day - (excludesDay(before, reference.beforeExcludesDay) ? 1 : 0), doubts);
  const minutes = minutesOf(time);
  return minutes === MINUTES_PER_DAY ? wholeDay(day, doubts) : atMinute(startOfDay(day) + minutes, doubts);
}

function excludesDay(before: string | undefined, setting: boolean | undefined): boolean {
  if (!before) return false;
  if (before.includes('不含')) return true;
  return !before.includes('含') && before.includes('前') && setting === true;
}

/** Canonical `18:00` or `24:00` as minutes since midnight. */
export function minutesOf(time: string): number {
  const [hours = '', minutes = ''] = time.split(':');
  return Number(hours) * HOUR + Number(minutes);
}

/** Notes a year whose working days had to be estimated. */
export function withCoverage(outcome: At, from: DayNumber, to: DayNumber, { reference }: Setting): At {
  const first = calendarDateOf(Math.min(from, to)).year;
  const last = calendarDateOf(Math.max(from, to)).year;
  for (let year = first; year <= last; year += 1) {
    if (!reference.calendar.covers(year))
      return { ...outcome, uncoveredYear: year, doubts: [...outcome.doubts, uncovered(year)] };
  }
  return outcome;
}

const uncovered = (year: number): Doubt =>
  doubt(
    'lower',
    `没有${year}年的放假安排，按周一至周五估算`,
    `the official holidays of ${year} are unknown; Monday to Friday was assumed`,
  );

/** For texts that count from the base: which day that is, and less sureness when nobody said where to count from. */
export function baseDoubts({ reference, today }: Setting): readonly Doubt[] {
  const from = formatDay(today);
  if (reference.start !== undefined) return [doubt('high', `从${from}算起`, `counted from ${from}`)];
  const zh = `没有起算日期，从检查当天（${from}）算起`;
  return [doubt('lower', zh, `there is no start date; counted from the day of the check, ${from}`)];
}

/** 三季度前, 7月前. */
export const BEFORE_START: Doubt = doubt(
  'low',
  '「前」可指开始之前，也可指结束之前；按开始之前，请确认',
  'it may mean before the start or before the end of the period; before the start is taken, please confirm',
);
