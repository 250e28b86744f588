import { areaAddress, columnLetters, columnNumber, parseArea } from '../../../src/domain/snapshot/address';
import type { Area } from '../../../src/domain/snapshot/Snapshot';

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export const wholeSheet: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

export function rowsOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnsOf({ left, right }: Area): number {
  return right - left + 1;
}

export function cellsOf(area: Area): number {
  return rowsOf(area) * columnsOf(area);
}

export function isEntireColumn({ top, bottom }: Area): boolean {
  return top === 1 && bottom === LAST_ROW;
}

export function isEntireRow({ left, right }: Area): boolean {
  return left === 1 && right === LAST_COLUMN;
}

export function isUnbounded(area: Area): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function holdsArea(outer: Area, inner: Area): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}

export function sameArea(one: Area, other: Area): boolean {
  return holdsArea(one, other) && holdsArea(other, one);
}

export function intersect(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** The smallest area that holds them all. */
export function boundsOf(areas: readonly Area[]): Area | undefined {
  const [first, ...rest] = areas;
  if (!first) return undefined;
  return rest.reduce(
    (bounds, area) => ({
      top: Math.min(bounds.top, area.top),
      left: Math.min(bounds.left, area.left),
      bottom: Math.max(bounds.bottom, area.bottom),
      right: Math.max(bounds.right, area.right),
    }),
    first,
  );
}

/** What is left of an area, in up to four pieces. */
export function subtract(area: Area, hole: Area): readonly Area[] {
  const common = intersect(area, hole);
  if (!common) return [area];
  const pieces: Area[] = [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { top: common.top, bottom: common.bottom, left: area.left, right: common.left - 1 },
    { top: common.top, bottom: common.bottom, left: common.right + 1, right: area.right },
  ];
  return pieces.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** Reads `A1`, `A1:B2`, `A:C`, `3:5`, with or without `$`. */
export function parseRange(text: string): Area | undefined {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const [left, right] = [columnNumber(columns[1] ?? ''), columnNumber(columns[2] ?? '')];
    return within({ ...wholeSheet, left: Math.min(left, right), right: Math.max(left, right) });
  }
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  if (rows) {
    const [top, bottom] = [Number(rows[1]), Number(rows[2])];
    return within({ ...wholeSheet, top: Math.min(top, bottom), bottom: Math.max(top, bottom) });
  }
  return within(parseArea(text));
}

export function within(area: Area | undefined): Area | undefined {
  return area && area.top >= 1 && area.left >= 1 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN
    ? area
    : undefined;
}

/** `A1:B2`, whole columns `A:C`, whole rows `3:5`. */
export function renderArea(area: Area): string {
  if (isEntireColumn(area) && !isEntireRow(area))
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top}:${area.bottom}`;
  return areaAddress(area);
}

/** `$A$1:$B$2` */
export function renderFixed(area: Area): string {
  return renderArea(area)
    .replace(/([A-Z]+)/g, '$$$1')
    .replace(/(\d+)/g, '$$$1');
}
