import { format as formatNumber } from 'numfmt';
import type { Sheet } from '../snapshot/Snapshot';
import { textWidth } from './textWidth';

/** Fonts other than the workbook's usual one, bold, padding: a date that is cut off shows as ####. */
const SAFETY = 1.2;
const PADDING = 1;

/** Wednesday 25 September 2024 and Saturday 28 December 2024, 23:58: as wide as dates get. */
const WIDE_MOMENTS = [45560.9986, 45654.9986];

/** Whether a number shown with this format surely has room in the column; text that has none is cut, a number is not shown at all. */
export function fitsColumn(
  sheet: Sheet,
  column: number,
  numberFormat: string,
  values: readonly number[],
): boolean {
  const width = sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth;
  return values.every((value) => neededWidth(numberFormat, value) <= width);
}

export function dateFitsColumn(sheet: Sheet, column: number, numberFormat: string): boolean {
  return fitsColumn(sheet, column, numberFormat, WIDE_MOMENTS);
}

function neededWidth(numberFormat: string, value: number): number {
  let text: string;
  try {
    text = formatNumber(numberFormat, value);
  } catch {
    // A code Excel takes and the formatter does not: how wide it is cannot be told.
    return Infinity;
  }
  return textWidth(text) * SAFETY + PADDING;
}
