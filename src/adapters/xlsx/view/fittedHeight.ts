import type { ShownCell } from './SheetPage';

/** Pixels of a line of 11-point text, and of a narrow character. */
const LINE = 19;
const CHARACTER = 7;
const PADDING = 6;
const MOST_LINES = 20;

/** What wrapped texts need in a row of usual height; undefined when one line is enough. @param widthOf in pixels */
export function fittedHeight(
  cells: readonly ShownCell[],
  widthOf: (column: number) => number,
): number | undefined {
  let lines = 1;
  for (const { text, look, column } of cells) {
    if (!look?.wrap) continue;
    const room = Math.max(2, Math.floor((widthOf(column) - PADDING) / CHARACTER));
    const needed = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOfText(line) / room)), 0);
    lines = Math.max(lines, needed);
  }
  return lines > 1 ? Math.min(lines, MOST_LINES) * LINE + 1 : undefined;
}

/** In narrow characters; Chinese ones are two wide. */
function widthOfText(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += text.charCodeAt(index) > 0x2e7f ? 2 : 1;
  return width;
}
