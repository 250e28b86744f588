import type { Area } from '../snapshot/Snapshot';

/** Wider merges are titles, not cells of a record. */
const MAX_COLUMNS = 60;

/** Finds the merges of a sheet without trying them all. */
export class MergeIndex {
  private readonly byTop = new Map<number, Area[]>();
  private readonly sorted: readonly Area[];
  /** Made when it is first asked for: by each column they cover, from the top down. */
  private byColumn: ReadonlyMap<number, readonly Area[]> | undefined;

  constructor(merges: readonly Area[]) {
    this.sorted = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
    for (const merge of this.sorted) {
      const row = this.byTop.get(merge.top);
      if (row) row.push(merge);
      else this.byTop.set(merge.top, [merge]);
    }
  }

  /** Whether there is none at all. */
  get isEmpty(): boolean {
    return this.sorted.length === 0;
  }

  /** Merges that begin in this row. */
  startingIn(row: number): readonly Area[] {
    return this.byTop.get(row) ?? [];
  }

  /** The merge whose first cell this is. */
  at(row: number, column: number): Area | undefined {
    return this.startingIn(row).find(({ left }) => left === column);
  }

  /** Merges of more than one row that begin in or below a row, in order. */
  *tallFrom(row: number): Generator<Area> {
    for (let index = firstFrom(this.sorted, row); index < this.sorted.length; index++) {
      const merge = this.sorted[index] as Area;
      if (merge.bottom > merge.top) yield merge;
    }
  }

  /** The merge that covers a cell, unless it is wider than the cells of records are. */
  covering(row: number, column: number): Area | undefined {
    this.byColumn ??= indexColumns(this.sorted);
    const merges = this.byColumn.get(column);
    // Merges never overlap: the last one that begins at or above the row decides.
    const found = merges?.[firstFrom(merges, row + 1) - 1];
    return found && found.bottom >= row ? found : undefined;
  }
}

function indexColumns(sorted: readonly Area[]): ReadonlyMap<number, readonly Area[]> {
  const columns = new Map<number, Area[]>();
  for (const merge of sorted) {
    if (merge.right - merge.left > MAX_COLUMNS) continue;
    for (let column = merge.left; column <= merge.right; column += 1) {
      const list = columns.get(column);
      if (list) list.push(merge);
      else columns.set(column, [merge]);
    }
  }
  return columns;
}

/** Index of the first merge that begins in or below a row. @param sorted by their first row */
function firstFrom(sorted: readonly Area[], row: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Area).top < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
