import type { CellContent, TableGrid } from './TableGrid';

/**
 * Which cells are one with those above: equal texts in the columns to merge, and equal cells in those named before. Blanks
 * are no equals.
 * @param merged indexes of columns, in the order they were named
 */
export function mergeEqual(
  rows: readonly (readonly CellContent[])[],
  columns: number,
  merged: readonly number[],
): TableGrid['merges'] {
  const merges = rows.map(() => new Array<'restart' | 'continue' | undefined>(columns).fill(undefined));
  for (let at = 1; at < rows.length; at += 1) {
    for (const column of merged) {
      const text = rows[at]?.[column];
      if (typeof text !== 'string' || text.trim() === '' || text !== rows[at - 1]?.[column]) break;
      const [above, own] = [merges[at - 1], merges[at]];
      if (!above || !own) break;
      above[column] ??= 'restart';
      own[column] = 'continue';
    }
  }
  return merges;
}
