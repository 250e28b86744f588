import { ProductError } from '../../../base/ProductError';
import { cellAddress } from '../../../domain/snapshot/address';
import type { Area, NativeTable } from '../../../domain/snapshot/Snapshot';
import type { CellEdit } from '../../../ports/LiveWorkbook';
import type { CellStyles } from './CellStyles';
import type { CellSpan } from './RowText';
import type { SheetText } from './SheetText';

/** Longest text a cell may hold. */
const MAX_TEXT = 32_767;

/**
 * Refuses what Excel would refuse as well, or what would leave the file damaged.
 * @throws ProductError `edit.protected`, `edit.formula`, `edit.merged`, `edit.irregular`, `edit.heading`, `edit.tooLong`
 */
export function refuseCell(
  { sheet, row, column, value }: CellEdit,
  known: CellSpan | undefined,
  { index }: SheetText,
  tables: readonly NativeTable[],
  styles: CellStyles | undefined,
): void {
  const facts = { places: `${sheet}!${cellAddress(row, column)}` };
  const covers = ({ top, left, bottom, right }: Area): boolean =>
    row >= top && row <= bottom && column >= left && column <= right;
  const refuse = (code: string): never => {
    throw new ProductError(code, facts);
  };
  if (index.isIrregular) refuse('edit.irregular');
  if (index.isProtected && (styles?.isLocked(known?.style) ?? true)) refuse('edit.protected');
  if (known?.hasFormula || index.filledAreas.some(covers)) refuse('edit.formula');
  if (index.merges.some((area) => covers(area) && (area.top !== row || area.left !== column)))
    refuse('edit.merged');
  if (tables.some(({ area, headerRows }) => headerRows > 0 && area.top === row && covers(area)))
    refuse('edit.heading');
  if (typeof value === 'string' && value.length > MAX_TEXT)
    throw new ProductError('edit.tooLong', { ...facts, limit: MAX_TEXT });
}
