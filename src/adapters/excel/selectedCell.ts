import type { CellPlace } from '../../domain/snapshot/Snapshot';
import { type Patience, runExcel, usualPatience } from './runExcel';

/** The first cell of what is selected. @throws ProductError `excel.*` */
export function selectedCell(patience: Patience = usualPatience): Promise<CellPlace> {
  return runExcel(patience, async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('rowIndex, columnIndex');
    range.worksheet.load('name');
    await context.sync();
    return { sheet: range.worksheet.name, row: range.rowIndex + 1, column: range.columnIndex + 1 };
  });
}
