import type { Area, NativeTable } from '../../../domain/snapshot/Snapshot';
import type { CellEdit } from '../../../ports/LiveWorkbook';
import type { CellSpan } from './RowText';
import type { SheetText } from './SheetText';

/** Longest text a cell may hold. */
const MAX_TEXT = 32_767;

export type CellRefusal =
  'edit.formula' | 'edit.protected' | 'edit.merged' | 'edit.irregular' | 'edit.heading' | 'edit.tooLong';

/** Why a cell is not to be written to: what Excel would refuse as well, or what would leave the file damaged. */
export function refuseCell(
  { row, column, value }: CellEdit,
  known: CellSpan | undefined,
  { index }: SheetText,
  tables: readonly NativeTable[],
  isLocked: boolean,
): CellRefusal | undefined {
  const covers = ({ top, left, bottom, right }: Area): boolean =>
    row >= top && row <= bottom && column >= left && column <= right;
  const isCovered = (area: Area): boolean => covers(area) && (area.top !== row || area.left !== column);
  if (known?.hasFormula || index.filledAreas.some(covers)) return 'edit.formula';
  if (index.isProtected && isLocked) return 'edit.protected';
  if (index.isIrregular) return 'edit.irregular';
  if (index.merges.some(isCovered)) return 'edit.merged';
  // The table keeps its headings a second time.
  if (tables.some(({ area, headerRows }) => headerRows > 0 && area.top === row && covers(area)))
    return 'edit.heading';
  return typeof value === 'string' && value.length > MAX_TEXT ? 'edit.tooLong' : undefined;
}
