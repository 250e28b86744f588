import {
  calendarDateOf,
  dayNumberOf,
  dayOf,
  isRealDate,
  minuteOfSerial,
} from '../../../domain/time/WallMinute';
import type { CalendarDate } from '../../../domain/time/WallMinute';

/** A date, a time of day, or both, as they are written: 24:00 stays the end of its day. */
export interface Moment {
  readonly date?: CalendarDate;
  readonly time?: { readonly hour: number; readonly minute: number };
}

const DAY = /^(?:(?:中[华華])?民[国國] *(\d{1,3})|(\d{4})) *[-/.年] *(\d{1,2}) *[-/.月] *(\d{1,2}) *日?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const WEEKDAY = /^ *[（(]?(?:周|週|星期|礼拜)[一二三四五六日天][)）]?/;
const TIME =
  /^[T ]*(凌晨|早上|上午|中午|下午|晚上)? *(\d{1,2})(?:[:：](\d{2})(?:[:：]\d{2}(?:\.\d+)?)?|[时時点點](?:(\d{1,2})分?)?整?)(?:[+-]\d{2}:?\d{2})?$/;

/** Serial numbers of Excel's days from 1954 to 9999: smaller ones are more likely years or counts. */
const SERIALS = { first: 20_000, last: 2_958_465 };
const LONGEST = 60;
/** Nearly all texts that are no date are told by their first character. */
const START = /^\s*[\d０-９民中凌早上下晚]/;

/**
 * Reads `2024-07-05`, `2024/7/5 18:00`, `2024年7月5日（周五）下午6时`, `20240705`, `民國113年7月5日`, `18:00` and Excel's serial
 * numbers. Undefined for anything else, for days that are not on the calendar, and for `…Z`: whose day that is, is unknown.
 */
export function readMoment(value: unknown): Moment | undefined {
  if (typeof value === 'number') return ofSerial(value) ?? ofText(String(value));
  if (typeof value !== 'string' || value.length > LONGEST || !START.test(value)) return undefined;
  return ofText(halfWidthDigits(value));
}

/** For comparing; times of day alone count as minutes. */
export function minuteOf({ date, time }: Moment): number {
  return (date ? dayNumberOf(date) * 1440 : 0) + (time ? time.hour * 60 + time.minute : 0);
}

function ofSerial(serial: number): Moment | undefined {
  if (!(serial >= SERIALS.first && serial <= SERIALS.last)) return undefined;
  const minute = minuteOfSerial(serial);
  const ofDay = minute - dayOf(minute) * 1440;
  const date = calendarDateOf(dayOf(minute));
  return ofDay === 0 ? { date } : { date, time: { hour: Math.floor(ofDay / 60), minute: ofDay % 60 } };
}

function ofText(written: string): Moment | undefined {
  const text = written.trim();
  const compact = COMPACT.exec(text);
  if (compact) return dated(Number(compact[1]), compact[2], compact[3], '');
  const day = DAY.exec(text);
  if (!day) return timeIn(text);
  const [head, minguo, year, month, ofMonth] = day;
  const rest = text.slice(head.length).replace(WEEKDAY, '');
  return dated(minguo === undefined ? Number(year) : Number(minguo) + 1911, month, ofMonth, rest);
}

function dated(year: number, month: unknown, day: unknown, rest: string): Moment | undefined {
  const date = { year, month: Number(month), day: Number(day) };
  if (!isRealDate(date)) return undefined;
  if (rest.trim() === '') return { date };
  const moment = timeIn(rest);
  return moment && { date, ...moment };
}

function timeIn(text: string): Moment | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, half = '', written, digits, word] = match;
  const clock = Number(written);
  const hour = ['下午', '晚上'].includes(half) && clock < 12 ? clock + 12 : clock;
  const minute = Number(digits ?? word ?? 0);
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  return { time: { hour, minute } };
}

const halfWidthDigits = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
