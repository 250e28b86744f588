import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { HostError } from '../protocol/HostError';
import { cellsOf, holdsArea, intersect } from './areas';
import type { Book } from './Book';
import { withContent } from './Cell';
import type { Sheet } from './Sheet';
import { emitChange } from './writeCells';

/** The value of the top left cell stays; the others lose theirs. @param across each row for itself */
export function mergeCells(book: Book, sheet: Sheet, area: Area, across: boolean): void {
  if (sheet.protection) throw new HostError('AccessDenied');
  if (sheet.tables.some((table) => intersect(table.area, area))) throw new HostError('InvalidArgument');
  const areas = across
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
        ...area,
        top: area.top + index,
        bottom: area.top + index,
      }))
    : [area];
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  for (const merged of areas) {
    if (cellsOf(merged) === 1) continue;
    sheet.merges.push(merged);
    for (const { row, column, cell } of [...sheet.cells(merged)])
      if (row !== merged.top || column !== merged.left)
        sheet.put(row, column, withContent(cell, { value: '' }));
  }
  emitChange(book, sheet, area, undefined);
}

export function unmergeCells(sheet: Sheet, area: Area): void {
  if (sheet.protection) throw new HostError('AccessDenied');
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
}

/** Merged areas whose top left cell lies inside: others are not seen. */
export function mergesIn(sheet: Sheet, area: Area): readonly Area[] {
  return sheet.merges.filter(({ top, left }) => holdsArea(area, { top, left, bottom: top, right: left }));
}
