import type { ColumnRole } from '../tables/TableDefinition';
import type { RecognisedColumn } from '../tables/TableReading';
import type { MarkedTable } from './MarkedTable';

const preferred: readonly ColumnRole[] = ['subject', 'requirement', 'target', 'kpi', 'owner'];

/** A word there would be taken for the progress itself. */
const LAST: ColumnRole = 'status';

const SAMPLE = 200;

/**
 * The column whose texts can carry a word for another cell of the row, because a text is never shown as ####: what
 * the row is about, if it may be; undefined when no column holds texts.
 * @param taken columns that have words of their own
 * @param better not these, if there is a choice
 */
export function wordColumn(
  table: MarkedTable,
  taken: ReadonlySet<number>,
  better: ReadonlySet<number> = new Set(),
): number | undefined {
  const columns = [...table.reading.columns.values()].filter(({ row }) => row === undefined);
  const ranked = [...columns].sort((a, b) => rankOf(a) - rankOf(b)).map(({ column }) => column);
  const hidden = table.reading.sheet.hiddenColumns;
  const texts = ranked.filter((column) => !hidden.has(column) && holdsTexts(table, column));
  const free = texts.filter((column) => !taken.has(column));
  return free.find((column) => !better.has(column)) ?? free[0] ?? texts[0];
}

function rankOf({ definition }: RecognisedColumn): number {
  const { role } = definition;
  if (role === LAST) return preferred.length + 1;
  const rank = role ? preferred.indexOf(role) : -1;
  return rank < 0 ? preferred.length : rank;
}

function holdsTexts(table: MarkedTable, column: number): boolean {
  const rows = table.recordRows.slice(0, SAMPLE);
  const texts = rows.filter((row) => table.cell(row, column)?.kind === 'text');
  return texts.length * 2 > rows.length;
}
