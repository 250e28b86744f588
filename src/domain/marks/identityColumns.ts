import { columnInRole, type RecognisedColumn } from '../tables/TableReading';
import type { MarkedTable } from './MarkedTable';

/**
 * Up to two columns a row goes by. Two, because either may change without the finding being settled: numbers are
 * written anew after a row is inserted, wording is polished.
 */
export function identityColumns(table: MarkedTable): RecognisedColumn[] {
  const inRole = (...roles: readonly RecognisedColumn['definition']['role'][]) =>
    roles
      .map((role) => columnInRole(table.reading, role))
      .find((column) => column && column.row === undefined && namesRows(table, column.column));
  const number = inRole('identifier', 'sequence');
  const matter = inRole('subject', 'requirement', 'target', 'kpi');
  return [number, matter].filter((column) => column !== undefined);
}

const SAMPLE = 200;

/** Written by hand and mostly there: a number that a formula counts stays in its row when the others are sorted. */
function namesRows(table: MarkedTable, column: number): boolean {
  const rows = table.recordRows.slice(0, SAMPLE);
  const cells = rows.map((row) => table.cell(row, column)).filter((cell) => cell !== undefined);
  return cells.length * 2 > rows.length && !cells.some((cell) => cell.formula);
}
