import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { intersect } from './areas';
import { moveFormula } from './formulas';
import type { Sheet } from './Sheet';

/** A column of a table becomes a calculated one when all its records have the same formula. */
export function noteCalculatedColumns(sheet: Sheet, written: Area): void {
  for (const { area, columns, showHeaders, showTotals } of sheet.tables) {
    const body = {
      ...area,
      top: area.top + (showHeaders ? 1 : 0),
      bottom: area.bottom - (showTotals ? 1 : 0),
    };
    const common = intersect(body, written);
    if (!common) continue;
    for (let column = common.left; column <= common.right; column += 1) {
      const known = columns[column - area.left];
      const formula = formulaOf(sheet, { ...body, left: column, right: column });
      if (known && formula !== undefined) known.formula = formula;
    }
  }
}

/** The formula of all cells of a column, as seen from the first one. */
function formulaOf(sheet: Sheet, { top, bottom, left }: Area): string | undefined {
  const first = sheet.cell(top, left).formula;
  if (first === undefined) return undefined;
  for (let row = top + 1; row <= bottom; row += 1)
    if (sheet.cell(row, left).formula !== moveFormula(first, row - top, 0)) return undefined;
  return first;
}
