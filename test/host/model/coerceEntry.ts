import { parseValue } from 'numfmt';
import { type Cell, GENERAL, withContent, withFormat } from './Cell';

const errors = new Set([
  '#N/A',
  '#NAME?',
  '#DIV/0!',
  '#REF!',
  '#VALUE!',
  '#NUM!',
  '#NULL!',
  '#CALC!',
  '#SPILL!',
]);

/** What the clock says when a date lacks its year. */
export interface EntryClock {
  readonly year: number;
  readonly dates1904: boolean;
}

/**
 * A cell after something was written into it through `values` or `formulas`: texts are read as if typed, by en-US rules
 * on every client; `''` clears; in a cell formatted as text they stay what they are.
 */
export function coerceEntry(cell: Cell, entry: unknown, clock: EntryClock): Cell {
  if (typeof entry === 'number' || typeof entry === 'boolean') return withContent(cell, { value: entry });
  const text = String(entry);
  if (text === '') return withContent(cell, { value: '' });
  if (text.startsWith("'")) return withContent(cell, { value: text.slice(1) });
  if (cell.format === '@') return withContent(cell, { value: text });
  if (errors.has(text)) return withContent(cell, { value: text, isError: true });
  return coerceTyped(cell, text, clock);
}

function coerceTyped(cell: Cell, text: string, clock: EntryClock): Cell {
  const typed = readTyped(text, clock);
  if (typed) {
    const plain = withContent(cell, { value: typed.value });
    return typed.format !== undefined && cell.format === undefined ? withFormat(plain, typed.format) : plain;
  }
  if (text.startsWith('=') && text.length > 1) return asFormula(cell, text);
  if (/^[+-]/.test(text) && text.length > 1)
    return asFormula(cell, text.startsWith('+') ? `=${text.slice(1)}` : `=${text}`);
  return withContent(cell, { value: text });
}

/** Its value is for the workbook to work out. */
function asFormula(cell: Cell, formula: string): Cell {
  return withContent(cell, { value: '', formula });
}

/** Most texts are no numbers, and looking closely takes its time. */
const MAY_BE_NUMBER = /^(?=.*\d)[\s\d.,:/+\-()%$€£¥A-Za-z]{1,40}$|^(true|false)$/i;

interface Typed {
  readonly value: number | boolean;
  readonly format?: string;
}

/** A number, date, time or truth value; undefined: it is a text. */
function readTyped(text: string, clock: EntryClock): Typed | undefined {
  if (text.startsWith('=') || !MAY_BE_NUMBER.test(text)) return undefined;
  const day = readDay(text, clock);
  if (day) return day;
  const found = parseValue(text) as { v: unknown; z?: string } | null;
  if (!found || (typeof found.v !== 'number' && typeof found.v !== 'boolean')) return undefined;
  const value = typeof found.v === 'number' ? toFifteenDigits(found.v) : found.v;
  const format = found.z === undefined ? undefined : asExcelNames(found.z);
  const isDate = format !== undefined && /[dy]/i.test(format);
  const shifted = isDate && clock.dates1904 && typeof value === 'number' ? value - 1462 : value;
  return { value: shifted, ...(format !== undefined && format !== GENERAL && { format }) };
}

/** A whole date, month and year, or month and day: then the year is the clock's. */
function readDay(text: string, { year, dates1904 }: EntryClock): Typed | undefined {
  const whole = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (whole) return serialOf(Number(whole[1]), Number(whole[2]), Number(whole[3]), 'm/d/yyyy', dates1904);
  const monthOfYear = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (monthOfYear) return serialOf(Number(monthOfYear[1]), Number(monthOfYear[2]), 1, 'mmm-yy', dates1904);
  const dayOfMonth = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (!dayOfMonth) return undefined;
  const [month, day] = [Number(dayOfMonth[1]), Number(dayOfMonth[2])];
  return (
    serialOf(year, month, day, 'd-mmm', dates1904) ??
    (day > 31 ? serialOf(day < 30 ? 2000 + day : 1900 + day, month, 1, 'mmm-yy', dates1904) : undefined)
  );
}

function serialOf(
  year: number,
  month: number,
  day: number,
  format: string,
  dates1904: boolean,
): Typed | undefined {
  const moment = Date.UTC(year, month - 1, day);
  const date = new Date(moment);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return undefined;
  const serial = moment / 86_400_000 + 25_569;
  return { value: serial - (dates1904 ? 1462 : 0), format };
}

/** numfmt names a format as the text was written; Excel takes its own short ones. */
function asExcelNames(format: string): string {
  const hasDay = /d/.test(format);
  const hasYear = /y/.test(format);
  const hasTime = /h/.test(format);
  if (hasDay && hasYear && hasTime) return 'm/d/yyyy h:mm';
  if (hasDay && hasYear) return /mmm/.test(format) ? 'd-mmm-yy' : 'm/d/yyyy';
  if (hasYear) return 'mmm-yy';
  if (hasDay) return 'd-mmm';
  if (/AM\/PM/i.test(format)) return format.includes('ss') ? 'h:mm:ss AM/PM' : 'h:mm AM/PM';
  if (hasTime) return format.includes('ss') ? 'h:mm:ss' : 'h:mm';
  return format;
}

function toFifteenDigits(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}
