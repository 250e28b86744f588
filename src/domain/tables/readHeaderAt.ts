import type { Row } from '../snapshot/Snapshot';
import { filledCells } from './cellWords';
import { isKnown, type Header, type SheetContext } from './Header';
import { guessSubject } from './guessSubject';
import { judgeTable } from './judgeTable';
import type { Heading } from './matchHeadings';
import { mayBeHeader } from './mayBeHeader';
import { headerDepth, headingsOf, jointHeadings } from './readHeadings';
import { segmentsOf } from './segmentsOf';
import { titleLines } from './titleLines';

const ROWS_TO_GUESS_FROM = 20;

/** The headers that begin in a row: none, one, or several side by side. */
export function readHeaderAt(context: SheetContext, position: number, floor: number): Header[] {
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
  const judged = judgeTable(headings, { near: texts, sheetName: context.sheetName }, context.index);
  const isSure = judged !== undefined && judged.confidence !== 'low';
  const below = isSure ? [] : context.rows.slice(position + depth, position + depth + ROWS_TO_GUESS_FROM);
  const judgement = isSure ? judged : (guessSubject(headings, context.index, below) ?? judged);
  return { position, depth, left, right, headings, judgement, titles: texts, from };
}
