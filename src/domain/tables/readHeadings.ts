import type { Area, Cell, Row } from '../snapshot/Snapshot';
import { cellText } from '../snapshot/cellText';
import { filledCells, isShortText, oneLine } from './cellWords';
import type { Heading } from './matchHeadings';
import type { MergeIndex } from './MergeIndex';
import { isNoteText } from './rowKinds';
import { isSideLabel } from './signatures';

/** The deepest header that is read. */
const DEEPEST = 3;
const MOST_HEADINGS = 500;

/** The headings of one row, each as wide as its merge. Further than `MOST_HEADINGS` nothing is read. */
export function headingsOf(row: Row, merges: MergeIndex): Heading[] {
  return filledCells(row)
    .slice(0, MOST_HEADINGS)
    .map((cell) => ({
      column: cell.column,
      right: rightOf(cell, row, merges),
      text: oneLine(cellText(cell)),
    }));
}

/**
 * How many rows the headings that begin in this row may span: 1, or more when merges or gaps say so.
 * `sure`: headings merged downwards leave no doubt.
 */
export function headerDepth(
  rows: readonly Row[],
  position: number,
  merges: MergeIndex,
): { readonly depth: number; readonly sure: boolean } {
  const row = rows[position];
  const below = rows[position + 1];
  if (!row || below?.number !== row.number + 1) return { depth: 1, sure: true };
  const tall = filledCells(row)
    .map((cell) => merges.at(row.number, cell.column))
    .map((merge) => (merge ? merge.bottom - merge.top + 1 : 1))
    .filter((height) => height <= DEEPEST);
  const depth = Math.max(1, ...tall);
  if (depth > 1) return { depth, sure: true };
  return { depth: hasSubheadings(row, below, merges) ? 2 : 1, sure: false };
}

/**
 * Whether the row below holds headings under the wide ones of this row, or in the gaps beside them: all short
 * texts, and either some heading of this row has nothing under it or the groups cover the header without a gap.
 */
function hasSubheadings(row: Row, below: Row, merges: MergeIndex): boolean {
  const tops = headingsOf(row, merges);
  const lows = filledCells(below);
  if (tops.length < 2 || lows.length < 2 || !lows.every(isShortText)) return false;
  if (tops.some(({ text }) => isSideLabel(text) || isNoteText(text))) return false;
  const filled = new Set(tops.map(({ column }) => column));
  const first = tops[0]?.column ?? 1;
  const spread = lows.map(({ column }) => column).filter((column) => !filled.has(column));
  if (spread.length === 0 || spread.some((column) => column < first)) return false;
  if (
    !lows.every(
      ({ column }) => spread.includes(column) || spread.includes(column + 1) || isWide(tops, column),
    )
  ) {
    return false;
  }
  const under = new Set(lows.map(({ column }) => column));
  return tops.some(({ column }) => !under.has(column)) || isContiguous(tops);
}

function isContiguous(tops: readonly Heading[]): boolean {
  return tops.every(({ column, right }, index) => {
    const next = tops[index + 1];
    return right > column && (!next || next.column === right + 1);
  });
}

function isWide(tops: readonly Heading[], column: number): boolean {
  return tops.some((top) => top.column <= column && column <= top.right && top.right > top.column);
}

/**
 * The headings of a header of two or three rows: each lowest cell with what stands over it.
 * A wide heading, or one with a gap to its right, stands over all the columns it covers.
 */
export function jointHeadings(rows: readonly Row[], merges: MergeIndex): Heading[] {
  const [top, ...lower] = rows;
  if (!top) return [];
  return lower.reduce((above, row) => placeUnder(above, row, merges), headingsOf(top, merges));
}

function placeUnder(above: readonly Heading[], row: Row, merges: MergeIndex): Heading[] {
  const lows = headingsOf(row, merges).filter(
    ({ column }) => !isCoveredFromAbove(row.number, column, merges),
  );
  const owners = lows.map((low) => ownerOf(above, lows, low));
  const joined = lows.map((low, index) => withParents(low, owners[index]));
  const childless = above.filter((heading) => !owners.includes(heading));
  return [...childless, ...joined].sort((a, b) => a.column - b.column);
}

/** The heading over a lower one: the one that covers it, else the last one to its left with nothing between. */
function ownerOf(above: readonly Heading[], lows: readonly Heading[], low: Heading): Heading | undefined {
  const covering = above.find(({ column, right }) => column <= low.column && low.column <= right);
  if (covering) return covering;
  const left = above.filter(({ column }) => column < low.column).at(-1);
  const hasChild = left && lows.some(({ column }) => column === left.column);
  return hasChild ? left : undefined;
}

function withParents(low: Heading, owner: Heading | undefined): Heading {
  if (!owner || owner.text === low.text) return low;
  return { ...low, parents: [...(owner.parents ?? []), owner.text] };
}

function isCoveredFromAbove(row: number, column: number, merges: MergeIndex): boolean {
  for (let top = row - 1; top > row - DEEPEST; top--) {
    const covered = merges
      .startingIn(top)
      .some((merge) => merge.bottom >= row && merge.left <= column && column <= merge.right);
    if (covered) return true;
  }
  return false;
}

function rightOf(cell: Cell, row: Row, merges: MergeIndex): number {
  const merge: Area | undefined = merges.at(row.number, cell.column);
  return merge ? merge.right : cell.column;
}
