import type { Row } from '../snapshot/Snapshot';
import type { Header } from './Header';
import type { Body } from './readBody';

/** A table with the columns it takes up. */
interface Placed {
  readonly header: Header;
  readonly body: Body;
}

/** What stands to the left and right of tables, in the rows they take up; rows with nothing there are left out. */
export function rowsBeside(rows: readonly Row[], placed: readonly Placed[]): Row[] {
  const beside = new Map<number, Row>();
  for (const { header, body } of placed) {
    const end = Math.max(body.end, header.position + header.depth);
    for (let position = header.position; position < end; position++) {
      const row = beside.get(position) ?? rows[position];
      if (row) beside.set(position, outside(row, header));
    }
  }
  return [...beside]
    .sort(([one], [other]) => one - other)
    .flatMap(([, row]) => (row.cells.length > 0 ? [row] : []));
}

/** Most rows have nothing there. */
const EMPTY: Row['cells'] = [];

function outside(row: Row, { left, right }: Header): Row {
  const first = row.cells[0]?.column ?? left;
  const last = row.cells.at(-1)?.column ?? right;
  if (left <= first && last <= right) return { ...row, cells: EMPTY };
  return { ...row, cells: row.cells.filter(({ column }) => column < left || column > right) };
}
