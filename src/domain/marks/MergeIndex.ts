import type { Area } from '../snapshot/Snapshot';

/** Merges wider than this are titles, not cells of a record. */
const MAX_COLUMNS = 60;

/** Finds the merge that covers a cell without trying them all. */
export class MergeIndex {
  private readonly byColumn = new Map<number, Area[]>();

  constructor(merges: readonly Area[], within: Area) {
    for (const merge of merges) {
      if (merge.bottom < within.top || merge.top > within.bottom) continue;
      if (merge.right - merge.left > MAX_COLUMNS) continue;
      for (let column = merge.left; column <= merge.right; column += 1) this.add(column, merge);
    }
    for (const list of this.byColumn.values()) list.sort((a, b) => a.top - b.top);
  }

  find(row: number, column: number): Area | undefined {
    const merges = this.byColumn.get(column);
    if (!merges) return undefined;
    // Merges never overlap: the last one that begins at or above the row decides.
    let low = 0;
    let high = merges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merges[middle]?.top ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    const found = merges[low - 1];
    return found && found.bottom >= row ? found : undefined;
  }

  private add(column: number, merge: Area): void {
    const list = this.byColumn.get(column);
    if (list) list.push(merge);
    else this.byColumn.set(column, [merge]);
  }
}
