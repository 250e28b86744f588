import type { Book } from '../model/Book';
import type { Sheet } from '../model/Sheet';
import { shiftCells } from '../model/shiftCells';
import type { Table } from '../model/SheetParts';
import { HostError } from '../protocol/HostError';

/** A row of totals pushes what stands below down, and lets it come up again. */
export function toggleTotals(book: Book, sheet: Sheet, table: Table, show: boolean): void {
  if (sheet.protection) throw new HostError('AccessDenied');
  if (show === table.showTotals) return;
  const { area } = table;
  if (show) {
    const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
    shiftCells(book, sheet, below, 'Down');
    table.area = { ...area, bottom: below.bottom };
  } else {
    shiftCells(book, sheet, { ...area, top: area.bottom }, 'Up');
  }
  table.showTotals = show;
  table.filter.area = table.area;
}
