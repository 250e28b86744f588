import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { HostError } from '../protocol/HostError';
import { intersect, renderArea } from './areas';
import type { Book } from './Book';
import { eventTypes, WORKBOOK_TARGET } from './BookEvents';
import { RangeRef } from './RangeRef';
import type { Sheet } from './Sheet';

/** Selects cells, on a sheet that comes to the front for it. @throws HostError InvalidArgument for hidden sheets */
export function selectRange(book: Book, sheet: Sheet, area: Area): void {
  activateSheet(book, sheet);
  book.selection = new RangeRef(sheet, area);
  const message = { address: renderArea(area), worksheetId: sheet.id };
  book.emit(eventTypes.sheetSelection, [sheet.id, WORKBOOK_TARGET], message);
  for (const table of sheet.tables) {
    const isInsideTable = intersect(table.area, area) !== undefined;
    book.emit(eventTypes.tableSelection, [table.id], { ...message, isInsideTable, tableId: table.id });
  }
}

export function activateSheet(book: Book, sheet: Sheet): void {
  refuseWithoutFocus(book);
  if (sheet.visibility !== 'Visible') throw new HostError('InvalidArgument');
  if (book.active === sheet) return;
  const before = book.active;
  book.active = sheet;
  book.selection = undefined;
  book.emit(eventTypes.sheetDeactivated, [before.id, WORKBOOK_TARGET], { worksheetId: before.id });
  book.emit(eventTypes.sheetActivated, [sheet.id, WORKBOOK_TARGET], { worksheetId: sheet.id });
}

/** What is selected; A1 until somebody selects anything. @throws HostError InvalidSelection */
export function selectionOf(book: Book): RangeRef {
  refuseWithoutFocus(book);
  const first = { top: 1, left: 1, bottom: 1, right: 1 };
  return book.selection?.sheet === book.active ? book.selection : new RangeRef(book.active, first);
}

/** The user is in another workbook: there is no selection here, and none can be made. */
function refuseWithoutFocus({ hasFocus }: Book): void {
  if (!hasFocus) throw new HostError('InvalidSelection');
}
