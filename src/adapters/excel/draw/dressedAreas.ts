import { areaAddress } from '../../../domain/snapshot/address';
import type { Area } from '../../../domain/snapshot/Snapshot';
import type { Dress, SheetSketch } from './SheetSketch';

/** Excel cuts off longer addresses. */
export const LONGEST_ADDRESS = 8000;

/** Cells that look alike, as addresses of a bearable length. */
export interface DressedAreas {
  readonly dress: Dress;
  /** `A1:C3,E5` */
  readonly addresses: readonly string[];
}

export function dressedAreas({ rows }: Pick<SheetSketch, 'rows'>): readonly DressedAreas[] {
  const byLook = new Map<string, { readonly dress: Dress; readonly areas: Area[] }>();
  rows.forEach((cells, index) => {
    for (const { left, right, dress } of runsOf(cells)) {
      const key = JSON.stringify(dress);
      const group = byLook.get(key) ?? { dress, areas: [] };
      byLook.set(key, group);
      addRun(group.areas, index + 1, left, right);
    }
  });
  return [...byLook.values()].map(({ dress, areas }) => ({ dress, addresses: joinedAddresses(areas) }));
}

/** Addresses joined, as long as they may be. */
export function joinedAddresses(areas: readonly Area[]): readonly string[] {
  const joined: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = joined.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST_ADDRESS) joined.push(address);
    else joined[joined.length - 1] = `${last},${address}`;
  }
  return joined;
}

/** Neighbours in a row that look alike. */
function runsOf(cells: SheetSketch['rows'][number]) {
  const runs: { left: number; right: number; dress: Dress }[] = [];
  cells.forEach((cell, index) => {
    if (!cell?.dress) return;
    const column = index + 1;
    const last = runs.at(-1);
    if (last?.right === index && last.dress === cell.dress) last.right = column;
    else runs.push({ left: column, right: column, dress: cell.dress });
  });
  return runs;
}

/** A run below one as wide makes it higher. */
function addRun(areas: Area[], row: number, left: number, right: number): void {
  for (let index = areas.length - 1; index >= 0; index -= 1) {
    const area = areas[index];
    if (!area || area.bottom < row - 1) break;
    if (area.bottom === row - 1 && area.left === left && area.right === right) {
      areas[index] = { ...area, bottom: row };
      return;
    }
  }
  areas.push({ top: row, bottom: row, left, right });
}
