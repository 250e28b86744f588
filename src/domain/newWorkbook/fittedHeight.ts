import type { NewCell } from './WorkbookDescription';

/** 10 pt type, in points. */
const LINE_HEIGHT = 16.5;
const PADDING = 5;
/** Characters of a column's width that borders and margins take. */
const MARGIN = 1.5;

/** Chinese characters and full-width punctuation are as wide as two digits. */
export function displayWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > 'ÿ' ? 2 : 1), 0);
}

/** Height in points that the longest cell of a row needs when its text is wrapped. */
export function fittedHeight(
  cells: readonly (NewCell | undefined)[],
  columnWidths: readonly number[],
): number {
  const lines = cells.map((cell, index) => wrappedLines(cell?.value, columnWidths[index] ?? 0));
  return Math.max(1, ...lines) * LINE_HEIGHT + PADDING;
}

function wrappedLines(value: NewCell['value'] | undefined, columnWidth: number): number {
  if (typeof value !== 'string') return 1;
  const room = Math.max(1, columnWidth - MARGIN);
  return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
}
