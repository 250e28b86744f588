import type { RecordView } from '../checks/CheckedTable';
import { uncalculatedKey } from '../snapshot/uncalculatedKey';
import type { RecognisedColumn } from '../tables/TableReading';

/** Whether a cell looks empty only because nobody has calculated its formula yet. */
export function isUncalculated(record: RecordView, column: RecognisedColumn): boolean {
  const { uncalculatedCells } = record.table.reading.sheet;
  if (!uncalculatedCells || record.cellIn(column)) return false;
  return uncalculatedCells.has(uncalculatedKey(column.row ?? record.row.number, column.column));
}
