import type { Localized } from '../../base/Language';
import type { Cell } from '../snapshot/Snapshot';
import { calendarDateOf, formatMinute, startOfDay, type WallMinute } from '../time/WallMinute';
import type { Deadline, DeadlineConfidence, DeadlineReference } from './Deadline';
import { parseDeadline } from './parseDeadline';
import { lastDayOfMonth } from './grammar/outcomes';
import { momentOfSerial } from './grammar/serials';
import { isPlausibleYear } from './grammar/years';

type None = Extract<Deadline, { kind: 'none' }>;
type At = Extract<Deadline, { kind: 'at' }>;

const EIGHT_DIGITS = /^(?:19|20|21)\d{6}$/;
const SERIAL_TEXT = /^[3-5]\d{4}(?:\.\d+)?$/;

/**
 * What a cell says about when something is due. A date cell counts as a day when it holds no time of day; one that shows
 * only year and month (`yyyy年m月`) and holds the first of a month means that month. A plain number is read only as
 * a serial of 30000–59999 or as eight digits.
 */
export function deadlineOfCell(cell: Cell | undefined, reference: DeadlineReference): Deadline {
  if (!cell) return { kind: 'none', reason: 'empty', confidence: 'high', rule: 'empty' };
  const { kind, value, format } = cell;
  if (kind === 'text') return parseDeadline(String(value), reference);
  if (kind === 'date') return dateCell(Number(value), format);
  if (kind === 'number') return numberCell(Number(value), reference);
  return kind === 'error'
    ? refused('errorCell', `单元格是错误值 ${String(value)}`, `the cell holds the error ${String(value)}`)
    : refused('unreadable', '单元格不是日期', 'the cell is no date');
}

function refused(rule: string, zh: string, en: string): None {
  return { kind: 'none', reason: 'unreadable', confidence: 'high', rule, note: { 'zh-CN': zh, en } };
}

function numberCell(value: number, reference: DeadlineReference): Deadline {
  const digits = String(value);
  if (EIGHT_DIGITS.test(digits) || SERIAL_TEXT.test(digits)) return parseDeadline(digits, reference);
  return refused('number', `数字 ${digits} 不是日期`, `the number ${digits} is no date`);
}

function dateCell(serial: number, format: string | undefined): Deadline {
  if (serial >= 0 && serial < 1) {
    const zh = '只有时间，没有日期';
    const note = { 'zh-CN': zh, en: 'it holds a time but no day' };
    return { kind: 'none', reason: 'needsAnchor', confidence: 'high', rule: 'dateCell', note };
  }
  const { minute, day, wholeDay } = momentOfSerial(serial);
  const date = calendarDateOf(day);
  if (!Number.isFinite(serial) || !isPlausibleYear(date.year)) return implausible(date.year);
  if (!wholeDay) return minuteCell(minute, format);
  const due = startOfDay(day + 1);
  if (!showsMonthOnly(format)) return at(due, true, 'high');
  if (date.day !== 1) return at(due, true, 'medium', HIDDEN_DAY);
  const month = at(startOfDay(lastDayOfMonth(date.year, date.month) + 1), true, 'medium', WHOLE_MONTH);
  return { ...month, start: startOfDay(day) };
}

function implausible(year: number): None {
  const what = Number.isFinite(year) ? `${year}年` : '无效值';
  return refused('dateCell', `日期是${what}，不像截止时间`, 'the date is no plausible deadline');
}

function minuteCell(minute: WallMinute, format: string | undefined): Deadline {
  if (!format || /^general$/i.test(format) || /[hs]/i.test(bareFormat(format)))
    return at(minute, false, 'high');
  const time = formatMinute(minute).slice(-5);
  return at(minute, false, 'medium', {
    'zh-CN': `单元格只显示日期，但其中还有时间 ${time}`,
    en: `the cell shows a day only but also holds the time ${time}`,
  });
}

const WHOLE_MONTH: Localized = {
  'zh-CN': '单元格只显示年月，按该月最后一天',
  en: 'the cell shows only year and month; the last day of the month is taken',
};

const HIDDEN_DAY: Localized = {
  'zh-CN': '单元格只显示年月，按其中的具体日期',
  en: 'the cell shows only year and month; the day it holds is taken',
};

function at(due: WallMinute, wholeDay: boolean, confidence: DeadlineConfidence, note?: Localized): At {
  return { kind: 'at', due, wholeDay, confidence, rule: 'dateCell', ...(note && { note }) };
}

/** A format code without quoted text, escapes, colours and locales. */
function bareFormat(format: string): string {
  return (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
}

function showsMonthOnly(format: string | undefined): boolean {
  const bare = bareFormat(format ?? '').toLowerCase();
  return /m/.test(bare) && !/[dehs]/.test(bare.replace(/e+/g, '')) && /y|e/.test(bare);
}
