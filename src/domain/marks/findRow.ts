import type { Row } from '../snapshot/Snapshot';

/** Binary search: rows ascend, and without gaps the first guess is right. */
export function findRow(rows: readonly Row[], number: number): Row | undefined {
  const first = rows[0];
  const guess = first && rows[number - first.number];
  if (guess?.number === number) return guess;
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return rows[low]?.number === number ? rows[low] : undefined;
}
