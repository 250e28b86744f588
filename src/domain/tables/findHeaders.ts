import type { Row } from '../snapshot/Snapshot';
import { filledCells, isShortText } from './cellWords';
import type { HeadingIndex } from './HeadingIndex';
import { judgeTable, type Judgement } from './judgeTable';
import type { Heading } from './matchHeadings';
import type { MergeIndex } from './MergeIndex';
import { headerDepth, headingsOf, jointHeadings } from './readHeadings';
import { repeatsHeader } from './repeatsHeader';
import { isTotalWord } from './rowKinds';
import { titleLines } from './titleLines';

/** What the search needs to know about a sheet. */
export interface SheetContext {
  readonly sheetName: string;
  readonly rows: readonly Row[];
  readonly merges: MergeIndex;
  readonly index: HeadingIndex;
}

/** Headings found on a sheet, and what they were taken for. */
export interface Header {
  /** Position of the first header row in the rows. */
  readonly position: number;
  /** How many rows, 1–3. */
  readonly depth: number;
  readonly left: number;
  readonly right: number;
  readonly headings: readonly Heading[];
  readonly judgement: Judgement | undefined;
  readonly titles: readonly string[];
  /** Position of the first title line, or of the header. */
  readonly from: number;
}

/** Rows after the start of a block in which headings are looked for with all synonyms. */
const FIRST_BLOCK = 60;
const LATER_BLOCK = 12;
/** So many rows of a sheet are looked at this closely; a sheet with a gap after every row ends the search. */
const MOST_ROWS = 3000;
/** So many rows are weighed as headings: no sheet of an office holds more tables. */
const MOST_WEIGHED = 400;

/** Headers of known tables, and headings that nearly were one (`judgement.confidence` low), in the order of the rows. */
export function findHeaders(context: SheetContext): Header[] {
  const { rows, index } = context;
  const found: Header[] = [];
  let near = FIRST_BLOCK;
  let looks = MOST_ROWS;
  let weighed = 0;
  let floor = 0;
  for (let position = 0; position < rows.length && weighed < MOST_WEIGHED; position++) {
    if (startsBlock(rows, position)) near = Math.max(near, LATER_BLOCK);
    const close = near-- > 0 && looks-- > 0;
    if (!(close ? mayBeHeader(context, position) : looksWritten(rows[position] as Row, index))) continue;
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

export function isKnown({ judgement }: Header): boolean {
  return judgement !== undefined && judgement.confidence !== 'low';
}

/** After a blank row, a lone cell (a title, a divider) or a total. */
function startsBlock(rows: readonly Row[], position: number): boolean {
  const before = rows[position - 1];
  const row = rows[position] as Row;
  if (!before || row.number > before.number + 1 || before.cells.length === 1) return true;
  const first = before.cells[0];
  return first?.kind === 'text' && typeof first.value === 'string' && isTotalWord(first.value);
}

function mayBeHeader(context: SheetContext, position: number): boolean {
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
function looksWritten(row: Row, index: HeadingIndex): boolean {
  const { cells } = row;
  let known = 0;
  for (let position = 0; position < cells.length && position < 4; position++) {
    const cell = cells[position];
    if (cell?.kind !== 'text' || String(cell.value).length > LONGEST_WRITTEN) continue;
    if (index.written.has(cell.value as string) && ++known === 2) return true;
  }
  return false;
}

/** The headers that begin in a row: none, one, or several side by side. */
function readHeaderAt(context: SheetContext, position: number, floor: number): Header[] {
  const { rows, merges } = context;
  const row = rows[position] as Row;
  const single = headersFrom(context, position, 1, headingsOf(row, merges), floor);
  const { depth, sure } = headerDepth(rows, position, merges);
  if (depth > 1) {
    const joint = jointHeadings(rows.slice(position, position + depth), merges);
    const double = headersFrom(context, position, depth, joint, floor);
    if (sure && double.some(isKnown)) return double;
    if (totalScore(double) >= totalScore(single)) return double;
  }
  return translated(context, single, floor) ?? single;
}

function totalScore(headers: readonly Header[]): number {
  return headers.filter(isKnown).reduce((sum, { judgement }) => sum + (judgement?.score ?? 0), 0);
}

/** A header whose next row says the same in another language is one header of two rows. */
function translated(context: SheetContext, single: readonly Header[], floor: number): Header[] | undefined {
  const { rows, merges } = context;
  const [header] = single;
  if (single.length !== 1 || !header?.judgement || !isKnown(header)) return undefined;
  const below = rows[header.position + 1];
  const row = rows[header.position] as Row;
  if (below?.number !== row.number + 1 || !mayBeHeader(context, header.position + 1)) return undefined;
  const lower = headingsOf(below, merges);
  const again = judgeTable(lower, { near: [], sheetName: '' }, context.index);
  if (!again || again.confidence === 'low') return undefined;
  const columns = new Set(header.judgement.matches.map(({ heading }) => heading.column));
  const shared = again.matches.filter(({ heading }) => columns.has(heading.column)).length;
  if (shared < columns.size * 0.6 || lower.some(({ text }, index) => text === header.headings[index]?.text))
    return undefined;
  return headersFrom(context, header.position, 2, jointHeadings([row, below], merges), floor);
}

function headersFrom(
  context: SheetContext,
  position: number,
  depth: number,
  headings: readonly Heading[],
  floor: number,
): Header[] {
  const read = (part: readonly Heading[]): Header => headerOf(context, position, depth, part, floor);
  const whole = read(headings);
  const parts = segmentsOf(headings).map(read);
  if (parts.length === 1) return [whole];
  const known = parts.filter(isKnown);
  if (known.length > 1) return parts;
  const [only] = known;
  if (!only) return [whole];
  const saysMore =
    matchCount(whole) > matchCount(only) || !gapsAreEmpty(context.rows, position + depth, parts);
  return isKnown(whole) && saysMore ? [whole] : parts;
}

function matchCount({ judgement }: Header): number {
  return judgement?.matches.length ?? 0;
}

/** Headings with an empty column between them may belong to tables side by side. */
function segmentsOf(headings: readonly Heading[]): Heading[][] {
  const segments: Heading[][] = [];
  let right = -1;
  for (const heading of headings) {
    if (heading.column > right + 1 || segments.length === 0) segments.push([]);
    segments.at(-1)?.push(heading);
    right = Math.max(right, heading.right);
  }
  return segments;
}

function gapsAreEmpty(rows: readonly Row[], from: number, parts: readonly Header[]): boolean {
  return rows
    .slice(from, from + 5)
    .every((row) =>
      filledCells(row).every(
        ({ column }) =>
          parts.some(({ left, right }) => left <= column && column <= right) ||
          column < (parts[0]?.left ?? 0) ||
          column > (parts.at(-1)?.right ?? 0),
      ),
    );
}

function headerOf(
  context: SheetContext,
  position: number,
  depth: number,
  headings: readonly Heading[],
  floor: number,
): Header {
  const left = headings[0]?.column ?? 1;
  const right = Math.max(left, ...headings.slice(-1).map((heading) => heading.right));
  const { texts, from } = titleLines(context.rows, position, floor, { left, right }, context.merges);
  const judgement = judgeTable(headings, { near: texts, sheetName: context.sheetName }, context.index);
  return { position, depth, left, right, headings, judgement, titles: texts, from };
}
