import type { Row } from '../snapshot/Snapshot';
import { isShortText } from './cellWords';
import type { SheetContext } from './Header';
import type { HeadingIndex } from './HeadingIndex';
import { headerDepth } from './readHeadings';

/** Whether a row, with the one below when merges join them, holds two words that some table knows. */
export function mayBeHeader(context: SheetContext, position: number): boolean {
  const { rows, merges, index } = context;
  const row = rows[position] as Row;
  if (row.cells.length < 2) return false;
  const known = knownWords(row, index);
  if (known >= 2) return true;
  const { depth } = headerDepth(rows, position, merges);
  return depth > 1 && known + knownWords(rows[position + 1] as Row, index) >= 2;
}

function knownWords(row: Row, index: HeadingIndex): number {
  let known = 0;
  for (const cell of row.cells) {
    if (!isShortText(cell)) continue;
    const { full, bare, parts, scripts } = index.keysOf(cell.value as string);
    if ([full, bare, ...scripts, ...parts].some((key) => index.known.has(key)) && ++known === 2) return known;
  }
  return known;
}

/** No heading of ours is longer. */
const LONGEST_WRITTEN = 30;

/** Deep inside a table only words written just as we know them are noticed: no text is taken apart there. */
export function looksWritten(row: Row, index: HeadingIndex): boolean {
  const { cells } = row;
  let known = 0;
  for (let position = 0; position < cells.length && position < 4; position++) {
    const cell = cells[position];
    if (cell?.kind !== 'text' || String(cell.value).length > LONGEST_WRITTEN) continue;
    if (index.written.has(cell.value as string) && ++known === 2) return true;
  }
  return false;
}
