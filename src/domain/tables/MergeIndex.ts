import type { Area } from '../snapshot/Snapshot';

/** The merges of a sheet by their first row. */
export class MergeIndex {
  private readonly byTop = new Map<number, Area[]>();
  private readonly sorted: readonly Area[];

  constructor(merges: readonly Area[]) {
    this.sorted = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
    for (const merge of this.sorted) {
      const row = this.byTop.get(merge.top);
      if (row) row.push(merge);
      else this.byTop.set(merge.top, [merge]);
    }
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
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] as Area).top < row) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < this.sorted.length; index++) {
      const merge = this.sorted[index] as Area;
      if (merge.bottom > merge.top) yield merge;
    }
  }
}
