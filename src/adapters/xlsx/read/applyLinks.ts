import type { Relationship } from '../../../opc/relationships';
import type { MutableRow } from './MutableRow';
import type { RawLink } from './SheetScan';

/** Cells looked at for links of one sheet at most: overlapping links over whole sheets would never end. */
const MOST_STEPS = 10_000_000;

/** Gives cells the target of the link that lies over them; the first link wins. */
export function applyLinks(
  rows: readonly MutableRow[],
  links: readonly RawLink[],
  relationships: ReadonlyMap<string, Relationship>,
): void {
  let steps = 0;
  for (const { area, relationshipId, location } of links) {
    const target = targetOf(relationships.get(relationshipId ?? ''), location);
    if (target === '') continue;
    for (let index = firstRowFrom(rows, area.top); steps < MOST_STEPS; index += 1) {
      const row = rows[index];
      if (!row || row.number > area.bottom) break;
      for (const cell of row.cells) {
        steps += 1;
        if (cell.column >= area.left && cell.column <= area.right) cell.link ??= target;
      }
    }
  }
}

function targetOf(relationship: Relationship | undefined, location: string | undefined): string {
  const place = location ? `#${location}` : '';
  return relationship?.external ? `${relationship.target}${place}` : place;
}

function firstRowFrom(rows: readonly MutableRow[], number: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
