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
      const row = rows[position];
      if (!row || isWithin(row, header) || beside.has(position)) continue;
      beside.set(position, row);
    }
  }
  return [...beside]
    .sort(([one], [other]) => one - other)
    .flatMap(([position, row]) => {
      const here = placed.filter(({ header, body }) => isIn(position, header, body));
      const cells = row.cells.filter(({ column }) =>
        here.every(({ header: { left, right } }) => column < left || column > right),
      );
      return cells.length > 0 ? [{ ...row, cells }] : [];
    });
}

/** Most rows have nothing beside the table. */
function isWithin({ cells }: Row, { left, right }: Header): boolean {
  return (cells[0]?.column ?? left) >= left && (cells.at(-1)?.column ?? right) <= right;
}

function isIn(position: number, { position: first, depth }: Header, { end }: Body): boolean {
  return first <= position && position < Math.max(end, first + depth);
}
