import type { RowText } from './RowText';
import type { SheetIndex } from './indexSheet';

/** Index of a cell's style: its own, or while nobody has written the cell its row's, or its column's; undefined: none. */
export function styleAt(
  row: RowText | undefined,
  column: number,
  { columns }: SheetIndex,
): string | undefined {
  const known = row?.cell(column);
  return known ? known.style : (row?.style ?? columns.styleOf(column));
}
