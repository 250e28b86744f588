import type { Row } from '../snapshot/Snapshot';
import { isKnown, type Header, type SheetContext } from './Header';
import { looksWritten, mayBeHeader } from './mayBeHeader';
import { readHeaderAt } from './readHeaderAt';
import { repeatsHeader } from './repeatsHeader';
import { isTotalWord } from './rowKinds';

/** Rows after the start of a block in which headings are looked for with all synonyms. */
const FIRST_BLOCK = 60;
const LATER_BLOCK = 12;
/** So many rows of a sheet are looked at this closely; a sheet with a gap after every row ends the search. */
const MOST_ROWS = 3000;
/** So many rows are weighed as headings: no sheet of an office holds more tables. */
const MOST_WEIGHED = 400;

const NO = 1;
const YES = 2;

/** Headers of known tables, and headings that nearly were one (`judgement.confidence` low), in the order of the rows. */
export function findHeaders(context: SheetContext): Header[] {
  const { rows, index, memory } = context;
  const known = memory.recall('written');
  const isWritten = (position: number): boolean => {
    const answer = known[position] || (looksWritten(rows[position] as Row, index) ? YES : NO);
    known[position] = answer;
    return answer === YES;
  };
  const found: Header[] = [];
  let near = FIRST_BLOCK;
  let looks = MOST_ROWS;
  let weighed = 0;
  let floor = 0;
  for (let position = 0; position < rows.length && weighed < MOST_WEIGHED; position++) {
    if (startsBlock(rows, position)) near = Math.max(near, LATER_BLOCK);
    const close = near-- > 0 && looks-- > 0;
    if (!(close ? mayBeHeader(context, position) : isWritten(position))) continue;
    if (isNextPage(context, position, found)) continue;
    weighed++;
    const headers = readHeaderAt(context, position, floor);
    found.push(...headers);
    const depth = Math.max(0, ...headers.filter(isKnown).map((header) => header.depth));
    if (depth > 0) floor = position + depth;
    if (depth > 1) position += depth - 1;
  }
  return found;
}

/** The last header again, with no title over it. */
function isNextPage({ rows }: SheetContext, position: number, found: readonly Header[]): boolean {
  const last = found.at(-1);
  const row = rows[position] as Row;
  const before = rows[position - 1];
  if (!last || !isKnown(last) || (before && before.cells.length === 1)) return false;
  return repeatsHeader(row, rows.slice(last.position, last.position + last.depth));
}

/** After a blank row, a lone cell (a title, a divider) or a total. */
function startsBlock(rows: readonly Row[], position: number): boolean {
  const before = rows[position - 1];
  const row = rows[position] as Row;
  if (!before || row.number > before.number + 1 || before.cells.length === 1) return true;
  const first = before.cells[0];
  return first?.kind === 'text' && typeof first.value === 'string' && isTotalWord(first.value);
}
