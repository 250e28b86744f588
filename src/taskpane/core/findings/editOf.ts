import type { Finding } from '../../../domain/checks/Finding';
import { findRow } from '../../../domain/marks/findRow';
import { cellText } from '../../../domain/snapshot/cellText';
import type { Row } from '../../../domain/snapshot/Snapshot';
import type { ColumnType } from '../../../domain/tables/TableDefinition';
import { cellAt, type TableReading } from '../../../domain/tables/TableReading';
import { parseMinute, serialOfMinute } from '../../../domain/time/WallMinute';
import type { CellEdit } from '../../../ports/LiveWorkbook';
import type { FixPreview } from '../views/FindingsView';

/** What a fix writes, and how. */
export interface PlannedFix {
  readonly edit: CellEdit;
  readonly writes: FixPreview['writes'];
}

/**
 * The edit that puts a finding right; undefined when there is none, or the cell is a formula, or holds more than the
 * text the fix is for.
 * @param rows of the finding's sheet
 * @param table the finding stands in
 */
export function editOf(
  { sheet, row, column, fix }: Finding,
  rows: readonly Row[],
  table: TableReading | undefined,
): PlannedFix | undefined {
  if (!fix) return undefined;
  const found = findRow(rows, row);
  const cell = found && cellAt(found, column);
  if (!cell || cell.formula || cell.kind === 'error' || cellText(cell).trim() !== fix.from.trim())
    return undefined;
  const written = writtenAs(fix.to, typeAt(table, row, column));
  return { edit: { sheet, row, column, expected: cell.value, ...written.cell }, writes: written.writes };
}

function typeAt(table: TableReading | undefined, row: number, column: number): ColumnType | undefined {
  for (const known of table?.columns.values() ?? []) {
    if (known.column === column && (known.row === undefined || known.row === row))
      return known.definition.type;
  }
  return undefined;
}

interface Written {
  readonly cell: Pick<CellEdit, 'value' | 'format'>;
  readonly writes: FixPreview['writes'];
}

/** A date in a column of dates is written as a real one. */
function writtenAs(text: string, type: ColumnType | undefined): Written {
  const minute = type === 'date' || type === 'dateTime' ? parseMinute(text) : undefined;
  if (minute === undefined) return { cell: { value: text }, writes: 'text' };
  const value = serialOfMinute(minute);
  const format = Number.isInteger(value) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm';
  return { cell: { value, format }, writes: 'date' };
}
