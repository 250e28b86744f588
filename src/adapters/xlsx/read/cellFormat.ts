import { getFormatDateInfo, isDateFormat } from 'numfmt';
import { builtInFormats } from './builtInFormats';

/** What a cell's number format says about its value. */
export interface CellFormat {
  /** Code as written; absent for General. */
  readonly code?: string;
  /** Whether a number shown with it is a date, a time of day, or neither; `[h]:mm` is a length of time, thus neither. */
  readonly shows: 'number' | 'date' | 'time';
}

export const GENERAL: CellFormat = { shows: 'number' };

/** The format of a number format id; the workbook's own codes (`numFmts`) go before the built-in ones. */
export function cellFormatOf(id: number, own: ReadonlyMap<number, string>): CellFormat {
  const code = own.get(id) ?? builtInFormats[id] ?? '';
  if (code === '' || /^(general|G\/通用格式)$/i.test(code)) return GENERAL;
  return { code, shows: shownBy(code) };
}

function shownBy(code: string): CellFormat['shows'] {
  if (/\[(h+|m+|s+)\]/i.test(code) || !isDate(code)) return 'number';
  return showsDay(code) ? 'date' : 'time';
}

function isDate(code: string): boolean {
  try {
    return isDateFormat(code);
  } catch {
    // A code Excel accepts and the parser does not: look at its letters alone.
    return /[ymdhse]/i.test(lettersOf(code));
  }
}

function showsDay(code: string): boolean {
  try {
    const { year, day, month, seconds } = getFormatDateInfo(code);
    // The mm of mm:ss are minutes.
    return year || day || (month && !seconds);
  } catch {
    return /[yde]/i.test(lettersOf(code));
  }
}

function lettersOf(code: string): string {
  return code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|general|通用格式/gi, '');
}
