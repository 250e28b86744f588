import type { ColumnRole } from '../tables/TableDefinition';
import type { RecognisedColumn } from '../tables/TableReading';
import type { MarkedTable } from './MarkedTable';

const preferred: readonly ColumnRole[] = ['subject', 'requirement', 'target', 'kpi', 'owner'];

/** A word there would be taken for the progress itself. */
const LAST: ColumnRole = 'status';

const SAMPLE = 200;

/** A word of up to fifteen full-width characters, or what the column itself says, should not be cut off at once. */
const WIDE_ENOUGH = 16;

/**
 * The column whose texts can carry a word for another cell of the row, because a text is never shown as ####: what
 * the row is about, if it may be; undefined when no column holds texts.
 * @param taken columns that have words of their own
 * @param better not these, if there is another with as much room
 */
export function wordColumn(
  table: MarkedTable,
  taken: ReadonlySet<number>,
  better: ReadonlySet<number>,
): number | undefined {
  const columns = [...table.reading.columns.values()].filter(({ row }) => row === undefined);
  const ranked = [...columns].sort((a, b) => rankOf(a) - rankOf(b)).map(({ column }) => column);
  const { hiddenColumns, columnWidths, defaultColumnWidth } = table.reading.sheet;
  const texts = ranked.filter((column) => !hiddenColumns.has(column) && shareOfTexts(table, column) > 0.5);
  const isWide = (column: number) => (columnWidths.get(column) ?? defaultColumnWidth) >= WIDE_ENOUGH;
  // What counts most comes first: a cell without a text shows no word at all.
  const demands: ((column: number) => boolean)[] = [
    (column) => !taken.has(column),
    // Some programs show one conditional format a cell, and the user's comes first.
    (column) => !table.isFormatted(column),
    (column) => shareOfTexts(table, column) > 0.95,
    isWide,
    (column) => !better.has(column),
  ];
  let left = texts;
  for (const demand of demands) {
    const meeting = left.filter(demand);
    if (meeting.length > 0) left = meeting;
  }
  return left[0];
}

function rankOf({ definition }: RecognisedColumn): number {
  const { role } = definition;
  if (role === LAST) return preferred.length + 1;
  const rank = role ? preferred.indexOf(role) : -1;
  return rank < 0 ? preferred.length : rank;
}

function shareOfTexts(table: MarkedTable, column: number): number {
  const rows = table.recordRows.slice(0, SAMPLE);
  const texts = rows.filter((row) => table.cell(row, column)?.kind === 'text');
  return texts.length / Math.max(1, rows.length);
}
