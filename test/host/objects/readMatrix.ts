import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { cellsOf, isUnbounded } from '../model/areas';
import type { Cell } from '../model/Cell';
import type { Sheet } from '../model/Sheet';
import { HostError } from '../protocol/HostError';

/** A read of more cells is refused. */
const MOST_CELLS = 5_000_000;

/** Something of every cell; null for whole rows and columns. @throws HostError RangeExceedsLimit */
export function readMatrix(sheet: Sheet, area: Area, read: (cell: Cell) => unknown): unknown[][] | null {
  if (isUnbounded(area)) return null;
  if (cellsOf(area) > MOST_CELLS) throw new HostError('RangeExceedsLimit');
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: unknown[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(read(sheet.cell(row, column)));
    rows.push(line);
  }
  return rows;
}
