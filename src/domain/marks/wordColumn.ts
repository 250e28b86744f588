import type { ColumnRole } from '../tables/TableDefinition';
import type { RecognisedColumn } from '../tables/TableReading';
import type { MarkedTable } from './MarkedTable';

const preferred: readonly ColumnRole[] = ['subject', 'requirement', 'target', 'kpi', 'owner', 'status'];

const SAMPLE = 200;

/**
 * The column whose texts can carry a word for the whole row, because a text is never shown as ####: what the row is
 * about, unless it is avoided; undefined when no column holds texts.
 */
export function wordColumn(table: MarkedTable, avoided: ReadonlySet<number>): number | undefined {
  const columns = [...table.reading.columns.values()].filter(({ row }) => row === undefined);
  const ranked = [...columns].sort((a, b) => rankOf(a) - rankOf(b)).map(({ column }) => column);
  const hidden = table.reading.sheet.hiddenColumns;
  const usable = ranked.filter((column) => !hidden.has(column) && holdsTexts(table, column));
  return usable.find((column) => !avoided.has(column)) ?? usable[0];
}

function rankOf({ definition }: RecognisedColumn): number {
  const rank = preferred.indexOf(definition.role ?? 'sequence');
  return rank < 0 ? preferred.length : rank;
}

function holdsTexts(table: MarkedTable, column: number): boolean {
  const rows = table.recordRows.slice(0, SAMPLE);
  const texts = rows.filter((row) => table.cell(row, column)?.kind === 'text');
  return texts.length * 2 > rows.length;
}
