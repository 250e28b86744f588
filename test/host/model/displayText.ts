import { format as formatValue, isDateFormat } from 'numfmt';
import { type Cell, GENERAL } from './Cell';

/** What the cell shows (`range.text`); column widths are not looked at, so there is no `####`. */
export function displayText({ value, format = GENERAL, isError }: Cell, dates1904: boolean): string {
  if (value === '' || isError) return String(value);
  if (format === '@') return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  const shown = typeof value === 'number' && dates1904 && isDateFormat(format) ? value + 1462 : value;
  return formatValue(format, shown);
}
