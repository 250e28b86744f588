import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { intersect } from './areas';
import type { Book } from './Book';
import { isBlank, withContent } from './Cell';
import { moveFormula } from './formulas';
import type { Sheet } from './Sheet';
import type { Table } from './SheetParts';

/**
 * A table takes in what is written directly below it, down to the last row that is not empty. Not on protected sheets,
 * not below totals. Each write decides for itself: a block that ends in empty rows leaves them outside.
 */
export function growTables(book: Book, sheet: Sheet, written: Area): void {
  if (sheet.protection) return;
  for (const table of sheet.tables) {
    const { area } = table;
    const below = { ...written, left: area.left, right: area.right };
    if (table.showTotals || written.top !== area.bottom + 1 || !intersect(written, below)) continue;
    const last = lastFilledRow(sheet, { ...below, top: written.top });
    if (last === undefined) continue;
    const first = area.bottom + 1;
    table.area = { ...area, bottom: last };
    table.filter.area = table.area;
    fillFormulas(book, sheet, table, first);
  }
}

function lastFilledRow(sheet: Sheet, { top, left, bottom, right }: Area): number | undefined {
  for (let row = bottom; row >= top; row -= 1)
    for (let column = left; column <= right; column += 1) if (!isBlank(sheet.cell(row, column))) return row;
  return undefined;
}

/** Columns with a formula of their own fill themselves in. */
function fillFormulas(book: Book, sheet: Sheet, { area, columns, showHeaders }: Table, first: number): void {
  const top = area.top + (showHeaders ? 1 : 0);
  columns.forEach(({ formula }, index) => {
    if (formula === undefined) return;
    const column = area.left + index;
    for (let row = first; row <= area.bottom; row += 1) {
      const cell = sheet.cell(row, column);
      if (!isBlank(cell)) continue;
      const own = moveFormula(formula, row - top, 0);
      const value = book.calculate(own, sheet, row, column);
      sheet.put(
        row,
        column,
        withContent(cell, {
          value: value ?? '#CALC!',
          ...(value === undefined && { isError: true }),
          formula: own,
        }),
      );
    }
  });
}
