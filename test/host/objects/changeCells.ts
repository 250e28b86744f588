import { LAST_COLUMN, cellsOf, isEntireColumn, isEntireRow, isUnbounded, renderArea } from '../model/areas';
import type { Book } from '../model/Book';
import { eventTypes, WORKBOOK_TARGET } from '../model/BookEvents';
import { BLANK, type Cell } from '../model/Cell';
import type { RangeRef } from '../model/RangeRef';
import { HostError, notImitated } from '../protocol/HostError';
import { areaOf } from './findRange';

/** Beyond this an add-in has painted what nobody asked for. */
const MOST_CELLS = 2_000_000;

/** Changes how cells look; whole columns remember it for their blank cells. @throws HostError AccessDenied, ApiNotFound */
export function changeCells(
  book: Book,
  ranges: readonly RangeRef[],
  change: (cell: Cell, row: number, column: number) => Cell,
): void {
  for (const range of ranges) {
    const { sheet } = range;
    const area = areaOf(range, book);
    if (sheet.protection && sheet.protection.options['allowFormatCells'] !== true)
      throw new HostError('AccessDenied');
    if (isEntireRow(area) && !isEntireColumn(area)) throw notImitated('formats of whole rows');
    if (isEntireColumn(area)) changeColumns(range, change);
    else {
      if (cellsOf(area) > MOST_CELLS) throw notImitated(`formats of ${cellsOf(area)} cells`);
      for (let row = area.top; row <= area.bottom; row += 1)
        for (let column = area.left; column <= area.right; column += 1)
          sheet.put(row, column, change(sheet.cell(row, column), row, column));
    }
    book.emit(eventTypes.sheetFormat, [sheet.id, WORKBOOK_TARGET], {
      address: renderArea(area),
      worksheetId: sheet.id,
    });
  }
}

function changeColumns(
  { sheet, area }: RangeRef,
  change: (cell: Cell, row: number, column: number) => Cell,
): void {
  for (const { row, column, cell } of [...sheet.cells(area)])
    sheet.put(row, column, change(cell, row, column));
  for (let column = area.left; column <= Math.min(area.right, LAST_COLUMN); column += 1) {
    const { format, style } = change({ ...BLANK, ...sheet.columnLooks.get(column) }, 1, column);
    if (format === undefined && !style) sheet.columnLooks.delete(column);
    else sheet.columnLooks.set(column, { ...(format !== undefined && { format }), ...(style && { style }) });
  }
}

/** What all cells have in common; null when they differ. Of whole rows and columns, the cells that are kept. */
export function commonOf<Value>(
  book: Book,
  ranges: readonly RangeRef[],
  read: (cell: Cell) => Value,
): Value | null {
  let seen: { readonly value: Value } | undefined;
  for (const range of ranges) {
    const area = areaOf(range, book);
    for (const cell of isUnbounded(area) ? unbounded(range) : bounded(range)) {
      const value = read(cell);
      if (!seen) seen = { value };
      else if (seen.value !== value) return null;
    }
  }
  return seen ? seen.value : null;
}

function* bounded({ sheet, area }: RangeRef): Iterable<Cell> {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) yield sheet.cell(row, column);
}

function* unbounded({ sheet, area }: RangeRef): Iterable<Cell> {
  for (const { cell } of sheet.cells(area)) yield cell;
  yield { ...BLANK, ...sheet.columnLooks.get(area.left) };
}
