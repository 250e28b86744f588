import { cellText } from '../snapshot/cellText';
import type { Cell } from '../snapshot/Snapshot';
import { normaliseText } from '../text/normaliseText';
import {
  dayNumberOf,
  dayOf,
  isRealDate,
  minuteOfSerial,
  MINUTES_PER_DAY,
  type DayNumber,
} from '../time/WallMinute';

/** A time of day, with the day when the cell names it. */
export interface ClockTime {
  /** Minutes since 00:00. */
  readonly minute: number;
  readonly day?: DayNumber;
}

/** From one time of day to another. */
export interface ClockSpan {
  readonly start: number;
  readonly end: number;
}

const TIME = [
  '(?<half@>上午|下午|中午|晚上?|凌晨|早上?|am|pm)? ?(?<hour@>\\d{1,2}) ?',
  '(?::(?<minute@>\\d{2})(?::\\d{2})?|(?:点|时|h)(?:(?<odd@>\\d{1,2})分?|(?<thirty@>半))?)',
  ' ?(?<after@>am|pm)?',
].join('');
const timeNamed = (suffix: string): string => TIME.replaceAll('@', suffix);
const ONE = new RegExp(`(?<!\\d)${timeNamed('A')}(?!\\d)`, 'i');
const SPAN = new RegExp(`(?<!\\d)${timeNamed('A')} ?(?:-|–|—|―|~|至|到)+ ?${timeNamed('B')}(?!\\d)`, 'i');

/** Reads `09:00-09:30`, 9:00—9:30, 上午9点至10点半, also after a date; undefined when there is no such span. */
export function parseClockSpan(text: string): ClockSpan | undefined {
  const groups = SPAN.exec(normaliseText(text))?.groups;
  if (!groups) return undefined;
  const start = minuteOf(groups, 'A', undefined);
  const end = minuteOf(groups, 'B', groups['halfA']);
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Reads a cell that holds a time of day, with or without its date. */
export function clockTimeOf(cell: Cell | undefined): ClockTime | undefined {
  if (!cell || cell.kind === 'error' || cell.kind === 'boolean') return undefined;
  if (cell.kind === 'text') return parseClockTime(cellText(cell));
  const serial = cell.value as number;
  if (cell.kind === 'number' && !(serial >= 0 && serial < 1)) return undefined;
  const minute = minuteOfSerial(serial);
  const ofDay = ((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return serial < 1 ? { minute: ofDay } : { minute: ofDay, day: dayOf(minute) };
}

function parseClockTime(text: string): ClockTime | undefined {
  const plain = normaliseText(text);
  const groups = ONE.exec(plain)?.groups;
  const minute = groups && minuteOf(groups, 'A', undefined);
  if (minute === undefined) return undefined;
  const day = dayInText(plain);
  return day === undefined ? { minute } : { minute, day };
}

function minuteOf(
  groups: Readonly<Record<string, string | undefined>>,
  suffix: 'A' | 'B',
  inheritedHalf: string | undefined,
): number | undefined {
  const written = groups[`half${suffix}`] ?? groups[`after${suffix}`];
  const hour = Number(groups[`hour${suffix}`]);
  const minute = groups[`thirty${suffix}`]
    ? 30
    : Number(groups[`minute${suffix}`] ?? groups[`odd${suffix}`] ?? 0);
  if (hour > 24 || minute > 59) return undefined;
  return hourOfDay(hour, written ?? inheritedHalf) * 60 + minute;
}

/** 下午2点 is 14:00; in 下午2点至3点 the second hour is of the same half. */
function hourOfDay(hour: number, half: string | undefined): number {
  const later = half !== undefined && /^(?:下午|晚上?|pm)$/i.test(half) && hour < 12;
  return later || (half === '中午' && hour < 3) ? hour + 12 : hour;
}

function dayInText(text: string): DayNumber | undefined {
  const match = /(?<!\d)(20\d{2})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})/.exec(text);
  const date = match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return date && isRealDate(date) ? dayNumberOf(date) : undefined;
}
