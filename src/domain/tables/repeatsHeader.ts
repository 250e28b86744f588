import type { Row } from '../snapshot/Snapshot';

/** Whether a row says again, in the same columns, what one of the header rows says: the head of the next printed page. */
export function repeatsHeader(row: Row, headerRows: readonly Row[]): boolean {
  return headerRows.some(({ cells }) => {
    if (cells.length < 2 || cells.length !== row.cells.length) return false;
    return cells.every(({ column, kind, value }, index) => {
      const cell = row.cells[index];
      return kind === 'text' && cell?.value === value && cell.column === column;
    });
  });
}
