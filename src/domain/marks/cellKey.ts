import type { Cell } from '../snapshot/Snapshot';

/** Days between the two date systems. */
const SHIFT_1904 = 1462;

/**
 * A cell's value as a formula sees it when it joins it to a text: dates as serials of the workbook's own system,
 * numbers with 15 digits, no cell as nothing. Undefined for error values, which join to nothing.
 */
export function joinedText(cell: Cell | undefined, dates1904: boolean): string | undefined {
  if (!cell) return '';
  const { kind, value } = cell;
  if (kind === 'error') return undefined;
  if (kind === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (kind === 'text') return String(value);
  const number = kind === 'date' && dates1904 ? (value as number) - SHIFT_1904 : (value as number);
  return String(Number(number.toPrecision(15)));
}

/** The serial as the workbook itself counts days. */
export function ownSerial(serial1900: number, dates1904: boolean): number {
  return dates1904 ? serial1900 - SHIFT_1904 : serial1900;
}

/** As the worksheet function TRIM. */
export function trimmed(text: string): string {
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

/**
 * Other forms a program may hold the same text in: line ends as the XML parser left them, blanks at the ends kept
 * or not, characters beyond the BMP counted as one or as two.
 */
export function spellings(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n');
  return [...new Set([text, lines, lines.trim()])];
}
