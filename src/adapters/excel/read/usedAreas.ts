import { ProductError } from '../../../base/ProductError';
import { areaAddress } from '../../../domain/snapshot/address';
import type { Area } from '../../../domain/snapshot/Snapshot';
import { areaIn } from './areaIn';

/** Areas up to so many cells are read as they are. */
const USUAL_CELLS = 1_000_000;

/** Cells of one workbook at most, blank ones between others among them; as many as one file may hold. */
const MOST_CELLS = 5_000_000;

/** Pieces an area is cut into, and how often. */
const PIECES = 16;
const ROUNDS = 4;

/**
 * Where a large sheet really holds something: a single cell far away from all others would make millions of blank ones.
 * Areas of whole rows, from the top.
 * @throws ProductError `workbook.tooManyCells`
 */
export async function usedAreas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Area,
): Promise<readonly Area[]> {
  let areas: readonly Area[] = [used];
  for (let round = 0; round < ROUNDS && cellsIn(areas) > USUAL_CELLS; round += 1) {
    const asked = areas
      .flatMap((area) => (cellsIn([area]) > USUAL_CELLS / PIECES ? bandsOf(area) : [area]))
      .map((band) => sheet.getRange(areaAddress(band)).getUsedRangeOrNullObject(true).load('address'));
    await context.sync();
    areas = asked.flatMap((range) => (range.isNullObject ? [] : (areaIn(range.address) ?? [])));
  }
  if (cellsIn(areas) > MOST_CELLS) throw new ProductError('workbook.tooManyCells', { limit: MOST_CELLS });
  return areas;
}

/** Bands of rows, so that what is read stays in order. */
function bandsOf({ top, bottom, left, right }: Area): readonly Area[] {
  const height = Math.max(1, Math.ceil((bottom - top + 1) / PIECES));
  const count = Math.ceil((bottom - top + 1) / height);
  return Array.from({ length: count }, (_, index) => {
    const first = top + index * height;
    return { top: first, bottom: Math.min(bottom, first + height - 1), left, right };
  });
}

function cellsIn(areas: readonly Area[]): number {
  return areas.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
}
