import type { CheckedTable } from '../checks/CheckedTable';
import { cellText } from '../snapshot/cellText';

/** How many rows above the headings may hold lines about the table: title, unit, version, meeting. */
const HEAD_ROWS = 5;

/** What follows a label in the rows above a table, nearest row first; '' when nothing does. */
export function labelledAbove({ reading }: CheckedTable, label: RegExp): string {
  const { top, left, right } = reading.area;
  const above = reading.sheet.rows.filter(({ number }) => number < top && number >= top - HEAD_ROWS);
  for (const { cells } of above.reverse()) {
    for (const cell of cells) {
      const found = cell.column >= left && cell.column <= right && label.exec(cellText(cell))?.[1];
      if (found) return found;
    }
  }
  return '';
}
