import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { HostError } from '../protocol/HostError';
import { columnsOf, LAST_COLUMN, LAST_ROW, rowsOf } from './areas';
import type { Book } from './Book';
import { withContent } from './Cell';
import { type CellShift, shiftArea } from './CellShift';
import { adjustReferences } from './formulas';
import type { Sheet } from './Sheet';
import type { Line } from './SheetParts';
import { emitChange } from './writeCells';

export type ShiftDirection = 'Down' | 'Right' | 'Up' | 'Left';

/** Inserts blank cells (`Down`, `Right`) or deletes cells (`Up`, `Left`); everything that points there follows. */
export function shiftCells(book: Book, sheet: Sheet, area: Area, direction: ShiftDirection): void {
  if (sheet.protection) throw new HostError('AccessDenied');
  const shift = shiftOf(area, direction);
  refuseTornTables(sheet, shift);
  sheet.moveCells((row, column) => {
    const moved = shiftArea({ top: row, left: column, bottom: row, right: column }, shift);
    return moved && moved.top <= LAST_ROW && moved.left <= LAST_COLUMN ? [moved.top, moved.left] : undefined;
  });
  shiftLines(sheet, shift);
  shiftParts(sheet, shift);
  followReferences(book, sheet, (candidate) => shiftArea(candidate, shift));
  for (const range of book.tracked) {
    if (range.sheet !== sheet) continue;
    const moved = shiftArea(range.area, shift);
    if (moved) range.area = moved;
    else range.isLost = true;
  }
  emitChange(book, sheet, area, undefined, changeTypeOf(shift, area), shiftNames[direction]);
}

const shiftNames = {
  Down: 'ShiftCellDown',
  Right: 'ShiftCellRight',
  Up: 'ShiftCellUp',
  Left: 'ShiftCellLeft',
} as const;

function shiftOf(area: Area, direction: ShiftDirection): CellShift {
  const sign = direction === 'Down' || direction === 'Right' ? 1 : -1;
  return direction === 'Down' || direction === 'Up'
    ? { axis: 'row', at: area.top, count: sign * rowsOf(area), from: area.left, to: area.right }
    : { axis: 'column', at: area.left, count: sign * columnsOf(area), from: area.top, to: area.bottom };
}

function changeTypeOf({ axis, count }: CellShift, area: Area): string {
  const isWhole =
    axis === 'row' ? columnsOf(area) === LAST_COLUMN : area.top === 1 && area.bottom === LAST_ROW;
  if (!isWhole) return count > 0 ? 'CellInserted' : 'CellDeleted';
  if (axis === 'row') return count > 0 ? 'RowInserted' : 'RowDeleted';
  return count > 0 ? 'ColumnInserted' : 'ColumnDeleted';
}

/** A part of a table cannot move while the rest stays. */
function refuseTornTables(sheet: Sheet, { axis, at, from, to }: CellShift): void {
  for (const { area } of sheet.tables) {
    const [first, last, end] =
      axis === 'row' ? [area.left, area.right, area.bottom] : [area.top, area.bottom, area.right];
    const touches = last >= from && first <= to && end >= at;
    if (touches && (first < from || last > to)) throw new HostError('InvalidArgument');
  }
}

function shiftLines(sheet: Sheet, shift: CellShift): void {
  const isRow = shift.axis === 'row';
  const isWhole = isRow
    ? shift.from === 1 && shift.to === LAST_COLUMN
    : shift.from === 1 && shift.to === LAST_ROW;
  if (!isWhole) return;
  const lines = isRow ? sheet.rows : sheet.columns;
  replaceKeys<Line>(lines, shift);
  if (!isRow) replaceKeys(sheet.columnLooks, shift);
}

function replaceKeys<Value>(lines: Map<number, Value>, { at, count }: CellShift): void {
  const entries = [...lines];
  lines.clear();
  for (const [index, line] of entries) {
    if (count < 0 && index >= at && index < at - count) continue;
    lines.set(index >= at ? index + count : index, line);
  }
}

function shiftParts(sheet: Sheet, shift: CellShift): void {
  const areasAfter = (areas: readonly Area[]) => areas.flatMap((area) => shiftArea(area, shift) ?? []);
  sheet.merges = areasAfter(sheet.merges);
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = shiftArea(table.area, shift);
    if (!area) return [];
    keepColumns(table, shift, area);
    table.area = area;
    table.filter.area = area;
    return [table];
  });
  sheet.formats = sheet.formats.flatMap((format) => {
    format.areas = areasAfter(format.areas);
    return format.areas.length > 0 ? [format] : [];
  });
  sheet.validations = sheet.validations.flatMap((validation) => {
    const area = shiftArea(validation.area, shift);
    return area ? [{ ...validation, area }] : [];
  });
  if (sheet.filter) {
    const area = shiftArea(sheet.filter.area, shift);
    if (area) sheet.filter.area = area;
    else sheet.filter = undefined;
  }
  sheet.page.printAreas = areasAfter(sheet.page.printAreas);
}

/** Columns inserted into a table get headings, deleted ones take theirs with them. */
function keepColumns(table: Sheet['tables'][number], { axis, at, count }: CellShift, after: Area): void {
  if (axis !== 'column' || columnsOf(after) === columnsOf(table.area)) return;
  const index = Math.max(0, at - table.area.left);
  if (count < 0) table.columns.splice(index, columnsOf(table.area) - columnsOf(after));
  else {
    const last = Math.max(...table.columns.map(({ id }) => id));
    const added = Array.from({ length: count }, (_, offset) => ({
      id: last + 1 + offset,
      name: `Column${last + 1 + offset}`,
    }));
    table.columns.splice(index, 0, ...added);
  }
}

/** Formulas of cells, names and conditional formats after areas of a sheet moved. */
export function followReferences(
  book: Book,
  sheet: Sheet,
  adjust: (area: Area) => Area | undefined,
  renamed?: (formula: string) => string,
): void {
  for (const place of book.sheets) {
    const follow = (formula: string) => {
      const moved = adjustReferences(formula, (name, area) =>
        isSheet(name, place, sheet) ? adjust(area) : area,
      );
      return renamed ? renamed(moved) : moved;
    };
    for (const { row, column, cell } of [...place.cells()])
      if (cell.formula !== undefined) {
        const formula = follow(cell.formula);
        if (formula !== cell.formula)
          place.put(
            row,
            column,
            withContent(cell, { value: cell.value, ...(cell.isError && { isError: true }), formula }),
          );
      }
    for (const format of place.formats) format.formula = follow(format.formula);
  }
  for (const name of book.names)
    name.formula = adjustReferences(name.formula, (sheetName, area) =>
      sheetName?.toLowerCase() === sheet.name.toLowerCase() ? adjust(area) : area,
    );
}

function isSheet(name: string | undefined, place: Sheet, sheet: Sheet): boolean {
  return name === undefined ? place === sheet : name.toLowerCase() === sheet.name.toLowerCase();
}
