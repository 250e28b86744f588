import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { HostError } from '../protocol/HostError';
import { columnsOf, contains, intersect, rowsOf } from './areas';
import type { Book } from './Book';
import { eventTypes, WORKBOOK_TARGET } from './BookEvents';
import { withContent } from './Cell';
import { displayText } from './displayText';
import type { Sheet } from './Sheet';
import { shiftCells } from './shiftCells';
import type { Table } from './SheetParts';

/**
 * Makes a table of cells; without headings a row of them is inserted and pushes the cells below down.
 * @throws HostError InvalidArgument on overlap with a table, MergedRangeConflict, AccessDenied
 */
export function addTable(book: Book, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  if (sheet.protection) throw new HostError('AccessDenied');
  if (sheet.tables.some((table) => intersect(table.area, area)))
    throw new HostError('InvalidArgument', "A table can't overlap another table.");
  if (sheet.merges.some((merge) => intersect(merge, area))) throw new HostError('MergedRangeConflict');
  if (!hasHeaders) shiftCells(book, sheet, { ...area, bottom: area.top }, 'Down');
  // One row of headings gets a blank record below it.
  const bottom = area.bottom + (hasHeaders ? (rowsOf(area) === 1 ? 1 : 0) : 1);
  const whole = { ...area, bottom };
  const table: Table = {
    id: book.newId(),
    name: freeTableName(book),
    area: whole,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    columns: headings(book, sheet, whole).map((name, index) => ({ id: index + 1, name })),
    filter: { area: whole, criteria: new Map() },
  };
  sheet.tables.push(table);
  book.emit(eventTypes.tableAdded, [sheet.id, WORKBOOK_TARGET], { tableId: table.id, worksheetId: sheet.id });
  return table;
}

export function deleteTable(book: Book, sheet: Sheet, table: Table, withCells: boolean): void {
  if (sheet.protection) throw new HostError('AccessDenied');
  sheet.tables = sheet.tables.filter((other) => other !== table);
  if (withCells) shiftCells(book, sheet, table.area, 'Up');
  book.emit(eventTypes.tableDeleted, [sheet.id, WORKBOOK_TARGET], {
    tableId: table.id,
    tableName: table.name,
    worksheetId: sheet.id,
  });
}

/** Headings become texts, each once: blank ones are numbered, repeated ones too. */
function headings(book: Book, sheet: Sheet, { top, left, right }: Area): readonly string[] {
  const taken = new Set<string>();
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const cell = sheet.cell(top, left + index);
    const wanted = displayText(cell, book.dates1904) || `Column${index + 1}`;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    sheet.put(top, left + index, withContent(cell, { value: name }));
    return name;
  });
}

/** @throws HostError InvalidArgument: the headings stay where they are, and one record at least */
export function resizeTable(sheet: Sheet, table: Table, area: Area): void {
  if (sheet.protection) throw new HostError('AccessDenied');
  const others = sheet.tables.filter((other) => other !== table);
  const isRefused =
    area.top !== table.area.top ||
    rowsOf(area) < 2 ||
    !intersect(area, table.area) ||
    others.some((other) => intersect(other.area, area));
  if (isRefused) throw new HostError('InvalidArgument');
  const columns = Array.from({ length: columnsOf(area) }, (_, index) => {
    const at = area.left + index;
    const known = contains(table.area, area.top, at) ? table.columns[at - table.area.left] : undefined;
    return known ?? newColumn(sheet, table, area.top, at);
  });
  table.columns = columns;
  table.area = area;
  table.filter.area = area;
}

function newColumn(sheet: Sheet, table: Table, row: number, column: number) {
  const id = Math.max(0, ...table.columns.map((known) => known.id)) + 1 + column - table.area.left;
  const cell = sheet.cell(row, column);
  const name = cell.value === '' ? `Column${id}` : String(cell.value);
  sheet.put(row, column, withContent(cell, { value: name }));
  return { id, name };
}

function freeTableName(book: Book): string {
  const taken = new Set(book.tables.map(({ name }) => name));
  let number = book.tables.length + 1;
  while (taken.has(`Table${number}`)) number += 1;
  return `Table${number}`;
}
