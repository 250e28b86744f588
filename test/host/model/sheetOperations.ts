import { HostError } from '../protocol/HostError';
import type { Book } from './Book';
import { eventTypes, WORKBOOK_TARGET } from './BookEvents';
import type { Sheet } from './Sheet';
import { checkSheetName, quoteSheetName } from './sheetNames';
import type { Visibility } from './SheetParts';
import { followReferences } from './shiftCells';

export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  book.refuseWhenProtected();
  const others = book.sheets.filter((other) => other !== sheet).map((other) => other.name);
  checkSheetName(name, others);
  if (name === sheet.name) return;
  const [before, after] = [quoteSheetName(sheet.name), quoteSheetName(name)];
  const renamed = (formula: string) => renameIn(formula, before, after);
  followReferences(book, sheet, (area) => area, renamed);
  for (const defined of book.names) defined.formula = renamed(defined.formula);
  const message = { worksheetId: sheet.id, nameBefore: sheet.name, nameAfter: name };
  sheet.name = name;
  book.emit(eventTypes.nameChanged, [sheet.id, WORKBOOK_TARGET], message);
}

function renameIn(formula: string, before: string, after: string): string {
  const escaped = before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return formula.replace(new RegExp(`"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.'])${escaped}!`, 'giu'), (match) =>
    match.startsWith('"') ? match : `${after}!`,
  );
}

/** The last visible sheet stays; a very hidden one has to be made visible first. @throws HostError */
export function deleteSheet(book: Book, sheet: Sheet): void {
  book.refuseWhenProtected();
  if (sheet.visibility === 'VeryHidden') throw new HostError('GeneralException');
  if (sheet.visibility === 'Visible' && book.visibleSheets.length === 1)
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  removeSheet(book, sheet);
}

function removeSheet(book: Book, sheet: Sheet): void {
  followReferences(book, sheet, () => undefined);
  book.names = book.names.filter((name) => name.sheet !== sheet);
  book.sheets = book.sheets.filter((other) => other !== sheet);
  for (const range of book.tracked) if (range.sheet === sheet) range.isLost = true;
  if (book.active === sheet) book.active = book.visibleSheets[0] ?? book.active;
  book.emit(eventTypes.sheetDeleted, [WORKBOOK_TARGET], { worksheetId: sheet.id });
}

export function setVisibility(book: Book, sheet: Sheet, visibility: Visibility): void {
  book.refuseWhenProtected();
  if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) throw new HostError('InvalidArgument');
  if (visibility === sheet.visibility) return;
  if (visibility !== 'Visible' && sheet.visibility === 'Visible' && book.visibleSheets.length === 1)
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  const message = {
    worksheetId: sheet.id,
    visibilityBefore: sheet.visibility,
    visibilityAfter: visibility,
  };
  sheet.visibility = visibility;
  if (book.active === sheet && visibility !== 'Visible') book.active = book.visibleSheets[0] ?? sheet;
  book.emit(eventTypes.visibilityChanged, [sheet.id, WORKBOOK_TARGET], message);
}

/** @param position from 0 */
export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  book.refuseWhenProtected();
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length)
    throw new HostError('InvalidArgument');
  const positionBefore = book.sheets.indexOf(sheet);
  if (positionBefore === position) return;
  book.sheets.splice(positionBefore, 1);
  book.sheets.splice(position, 0, sheet);
  const message = { worksheetId: sheet.id, positionBefore, positionAfter: position };
  book.emit(eventTypes.sheetMoved, [WORKBOOK_TARGET], message);
}
