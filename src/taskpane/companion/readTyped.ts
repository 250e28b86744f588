import { ProductError } from '../../base/ProductError';
import { formatShows } from '../../domain/snapshot/formatShows';
import { isRealDate, parseMinute, serialOfMinute } from '../../domain/time/WallMinute';
import type { CellEdit } from '../../ports/LiveWorkbook';

type Typed = Pick<CellEdit, 'value' | 'format'>;

/**
 * What somebody means who types a text into a cell, as Excel takes it: numbers, percentages and dates are told by their
 * looks, an apostrophe makes a text of anything, and so does the format `@`.
 * @param format number format the cell has
 * @throws ProductError `edit.typedFormula`
 */
export function readTyped(text: string, format: string | undefined): Typed {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === '@') return { value: text };
  if (text.startsWith('=')) throw new ProductError('edit.typedFormula', { text });
  return dateOf(text, format) ?? numberOf(text, format) ?? { value: text };
}

const DATE = /^(\d{4})([-/.年])(\d{1,2})(?:[-/.月])(\d{1,2})日?(?:\s+(\d{1,2}):(\d{2}))?$/;
const TIME = /^(\d{1,2}):(\d{2})$/;

/** `2024-7-10`, `2024/7/10 18:00`, `2024年7月10日`, `18:00` */
function dateOf(text: string, format: string | undefined): Typed | undefined {
  const keeps = format !== undefined && formatShows(format) !== 'number';
  const [, hours, minutes] = TIME.exec(text.trim()) ?? [];
  if (hours !== undefined && minutes !== undefined) {
    if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
    return { value: (Number(hours) * 60 + Number(minutes)) / 1440, ...(!keeps && { format: 'h:mm' }) };
  }
  const [, year, , month, day, hour, minute] = DATE.exec(text.trim()) ?? [];
  if (!year || !month || !day) return undefined;
  if (!isRealDate({ year: Number(year), month: Number(month), day: Number(day) })) return undefined;
  const two = (part: string): string => part.padStart(2, '0');
  const time = hour && minute ? `T${two(hour)}:${minute}` : 'T00:00';
  const moment = parseMinute(`${year}-${two(month)}-${two(day)}${time}`);
  if (moment === undefined) return undefined;
  const usual = hour ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd';
  return { value: serialOfMinute(moment), ...(!keeps && { format: usual }) };
}

/** `1,200`, `12.5%`, `-3` */
function numberOf(text: string, format: string | undefined): Typed | undefined {
  const written = text.trim();
  if (/^(true|false)$/i.test(written)) return { value: /^true$/i.test(written) };
  const match = /^([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?)(%?)$/i.exec(written);
  if (!match?.[1] || !/\d/.test(match[1])) return undefined;
  const plain = Number(match[1].replaceAll(',', ''));
  if (!Number.isFinite(plain)) return undefined;
  if (!match[2]) return { value: plain };
  const isKnown = format?.includes('%') ?? false;
  return { value: Number((plain / 100).toPrecision(15)), ...(!isKnown && { format: '0%' }) };
}
