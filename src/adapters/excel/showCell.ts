import { ProductError } from '../../base/ProductError';
import { cellAddress } from '../../domain/snapshot/address';
import type { CellPlace } from '../../domain/snapshot/Snapshot';

/** @throws ProductError `workbook.sheetGone`, `workbook.sheetHidden`, `excel.otherWorkbook` */
export async function showCell(
  context: Excel.RequestContext,
  { sheet: name, row, column }: CellPlace,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw new ProductError('workbook.sheetGone', { sheet: name });
  if (sheet.visibility !== 'Visible') throw new ProductError('workbook.sheetHidden', { sheet: name });
  sheet.activate();
  sheet.getRange(cellAddress(row, column)).select();
  try {
    await context.sync();
  } catch (error) {
    // Excel says so in several ways while another workbook is in front.
    throw new ProductError('excel.otherWorkbook', {}, { cause: error });
  }
}
