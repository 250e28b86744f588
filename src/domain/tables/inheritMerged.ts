import type { Area, Cell, Row } from '../snapshot/Snapshot';
import { cellAt } from './TableReading';
import type { MergeIndex } from './MergeIndex';

/** A row of a table's body with what vertical merges show in it. */
export interface BodyRow {
  /** The row as it is read: cells covered by a merge hold the value of the merge's first row. */
  readonly row: Row;
  /** Columns whose value comes from a merge that began above. */
  readonly inherited: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Rows of a body with the values of vertical merges carried down. A cell that a merge covers is hidden in
 * Excel whatever it holds, so its own value is dropped.
 */
export function* inheritMerged(rows: Iterable<Row>, from: number, merges: MergeIndex): Generator<BodyRow> {
  const coming = merges.tallFrom(from);
  let next = coming.next();
  const active = new Map<number, { readonly merge: Area; cell: Cell | undefined }>();
  for (const row of rows) {
    while (!next.done && next.value.top <= row.number) {
      active.set(next.value.left, { merge: next.value, cell: undefined });
      next = coming.next();
    }
    if (active.size === 0) {
      yield { row, inherited: NONE };
      continue;
    }
    for (const [column, { merge }] of active) if (merge.bottom < row.number) active.delete(column);
    for (const [column, held] of active) if (held.merge.top === row.number) held.cell = cellAt(row, column);
    yield carryDown(row, active);
  }
}

function carryDown(
  row: Row,
  active: ReadonlyMap<number, { readonly merge: Area; readonly cell: Cell | undefined }>,
): BodyRow {
  const covering = [...active.values()].filter(({ merge }) => merge.top < row.number);
  if (covering.length === 0) return { row, inherited: NONE };
  const covered = (column: number): boolean =>
    covering.some(({ merge }) => merge.left <= column && column <= merge.right);
  const carried = covering.flatMap(({ merge, cell }) =>
    cell ? [{ ...cell, inheritedFrom: merge.top }] : [],
  );
  const cells = [...row.cells.filter(({ column }) => !covered(column)), ...carried];
  cells.sort((a, b) => a.column - b.column);
  return { row: { ...row, cells }, inherited: new Set(carried.map(({ column }) => column)) };
}
