import type { Sheet } from './Snapshot';
import { rowOfUncalculatedKey } from './uncalculatedKey';

const NONE: ReadonlySet<number> = new Set();

/** Rows in which formulas were calculated since, or are no longer. */
export function uncalculatedRows(one: Sheet, other: Sheet): ReadonlySet<number> {
  const { uncalculatedCells: here = NONE } = one;
  const { uncalculatedCells: there = NONE } = other;
  if (here === there) return NONE;
  const rows = new Set<number>();
  for (const key of here) if (!there.has(key)) rows.add(rowOfUncalculatedKey(key));
  for (const key of there) if (!here.has(key)) rows.add(rowOfUncalculatedKey(key));
  return rows;
}
