import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { HostError, wrongShape } from '../protocol/HostError';
import { columnsOf, intersect, isUnbounded, renderArea, rowsOf } from './areas';
import type { Book } from './Book';
import { eventTypes, WORKBOOK_TARGET } from './BookEvents';
import { noteCalculatedColumns } from './calculatedColumns';
import { type Cell, isBlank, valueTypeOf, withContent } from './Cell';
import { coerceEntry } from './coerceEntry';
import { growTables } from './growTables';
import { RangeRef } from './RangeRef';
import type { Sheet } from './Sheet';

export type Matrix = readonly (readonly unknown[])[];

/** A value for every cell: an array of the range's shape, or one value for all. @throws HostError InvalidArgument */
export function asMatrix(value: unknown, area: Area): Matrix {
  if (value === null) throw new HostError('InvalidArgument');
  if (!Array.isArray(value)) {
    if (typeof value === 'object') throw new HostError('InvalidArgument');
    const row = Array.from({ length: columnsOf(area) }, () => value);
    return Array.from({ length: rowsOf(area) }, () => row);
  }
  const rows = value as unknown[];
  if (rows.length !== rowsOf(area)) throw wrongShape();
  for (const row of rows) if (!Array.isArray(row) || row.length !== columnsOf(area)) throw wrongShape();
  return value as Matrix;
}

/**
 * Writes values or formulas as Excel does: texts are read as if typed, `null` leaves a cell alone, `''` clears it.
 * @throws HostError InvalidArgument for whole rows and columns and wrong shapes, AccessDenied for locked cells
 */
export function writeCells(book: Book, sheet: Sheet, area: Area, value: unknown): void {
  if (isUnbounded(area)) throw new HostError('InvalidArgument');
  const matrix = asMatrix(value, area);
  refuseLocked(sheet, area);
  const before = sheet.cell(area.top, area.left);
  const rows = targetRows(sheet, area);
  matrix.forEach((line, index) => {
    const row = rows[index];
    if (row === undefined) return;
    line.forEach((entry, at) => writeCell(book, sheet, row, area.left + at, entry));
  });
  nameTableColumns(sheet, area);
  growTables(book, sheet, area);
  if (sheet.tables.length > 0) noteCalculatedColumns(sheet, area);
  emitChange(book, sheet, area, before);
}

/** Locked cells of a protected sheet. */
export function refuseLocked(sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      if (!sheet.cell(row, column).style?.unlocked) throw new HostError('AccessDenied');
}

/** Under a filter a block lands in the visible rows, one after another, and what finds none is lost. */
function targetRows(sheet: Sheet, area: Area): readonly number[] {
  const rows = Array.from({ length: rowsOf(area) }, (_, index) => area.top + index);
  const isFiltered = rows.length > 1 && rows.some((row) => sheet.isHiddenByFilter(row));
  return isFiltered ? rows.filter((row) => !sheet.isHiddenByFilter(row)) : rows;
}

function writeCell(book: Book, sheet: Sheet, row: number, column: number, entry: unknown): void {
  if (entry === null || sheet.isCovered(row, column)) return;
  if (typeof entry === 'object') throw new HostError('InvalidArgument');
  const cell = coerceEntry(sheet.cell(row, column), entry, book);
  sheet.put(row, column, cell.formula === undefined ? cell : calculated(book, sheet, row, column, cell));
}

function calculated(book: Book, sheet: Sheet, row: number, column: number, cell: Cell): Cell {
  const value = book.calculate(cell.formula ?? '', sheet, row, column);
  const isError = value === undefined || (typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value));
  return withContent(cell, {
    value: value ?? '#CALC!',
    ...(isError && { isError }),
    formula: cell.formula ?? '',
  });
}

/** Headings of a table are texts, and the names of its columns. */
function nameTableColumns(sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    const { top, left, right } = table.area;
    if (!table.showHeaders || !intersect(area, { top, left, bottom: top, right })) continue;
    table.columns.forEach((column, index) => {
      const cell = sheet.cell(top, left + index);
      if (isBlank(cell)) sheet.put(top, left + index, withContent(cell, { value: column.name }));
      else if (typeof cell.value !== 'string')
        sheet.put(top, left + index, withContent(cell, { value: String(cell.value) }));
      column.name = String(sheet.cell(top, left + index).value);
    });
  }
}

/** @param before what a single cell held */
export function emitChange(
  book: Book,
  sheet: Sheet,
  area: Area,
  before: Cell | undefined,
  changeType = 'RangeEdited',
  shiftDirection = 'None',
): void {
  const isSingle = rowsOf(area) === 1 && columnsOf(area) === 1 && changeType === 'RangeEdited';
  const after = sheet.cell(area.top, area.left);
  const reference = new RangeRef(sheet, area);
  reference.id = `evref${book.newId().slice(1, 9)}`;
  book.tracked.add(reference);
  const message = {
    address: renderArea(area),
    changeType,
    worksheetId: sheet.id,
    shiftDirection,
    referenceId: reference.id,
    ...(isSingle &&
      before && {
        valueBefore: before.value,
        valueAfter: after.value,
        valueTypeBefore: valueTypeOf(before),
        valueTypeAfter: valueTypeOf(after),
      }),
  };
  book.emit(eventTypes.sheetChanged, [sheet.id, WORKBOOK_TARGET], message);
  for (const table of sheet.tables) {
    const common = intersect(table.area, area);
    if (!common) continue;
    const inTable = { ...message, tableId: table.id, address: renderArea(common) };
    book.emit(eventTypes.tableChanged, [table.id, sheet.id, WORKBOOK_TARGET], inTable);
  }
}
