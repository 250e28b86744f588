import type { Area } from '../../../src/domain/snapshot/Snapshot';

/** Cells pushed aside or pulled up, in one direction. */
export interface CellShift {
  readonly axis: 'row' | 'column';
  /** First row or column inserted or deleted. */
  readonly at: number;
  /** Inserted: positive; deleted: negative. */
  readonly count: number;
  /** Columns (for rows) or rows (for columns) that move. */
  readonly from: number;
  readonly to: number;
}

/** Where an area is afterwards; undefined when all of it was deleted. Areas that do not lie within what moves stay. */
export function shiftArea(area: Area, shift: CellShift): Area | undefined {
  const isRow = shift.axis === 'row';
  const [crossFirst, crossLast] = isRow ? [area.left, area.right] : [area.top, area.bottom];
  if (crossFirst < shift.from || crossLast > shift.to) return area;
  const [first, last] = isRow ? [area.top, area.bottom] : [area.left, area.right];
  const moved = shiftSpan(first, last, shift);
  if (!moved) return undefined;
  return isRow
    ? { ...area, top: moved.first, bottom: moved.last }
    : { ...area, left: moved.first, right: moved.last };
}

function shiftSpan(first: number, last: number, { at, count }: CellShift) {
  if (count > 0)
    return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  const end = at - count - 1;
  if (first >= at && last <= end) return undefined;
  return {
    first: first < at ? first : Math.max(at, first + count),
    last: last < at ? last : last > end ? last + count : at - 1,
  };
}
