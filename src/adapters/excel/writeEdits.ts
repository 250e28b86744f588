import { ProductError } from '../../base/ProductError';
import { cellAddress } from '../../domain/snapshot/address';
import { ownSerial } from '../../domain/snapshot/dateSerial';
import { formatShows } from '../../domain/snapshot/formatShows';
import type { Cell } from '../../domain/snapshot/Snapshot';
import type { CellEdit } from '../../ports/LiveWorkbook';
import { buildRows, type CellTerms } from './read/CellBlock';
import { plainEntry } from './plainEntry';

/** More places than a sentence should name. */
const MOST_PLACES = 5;

/** Edits of one request: each takes a kilobyte or two. */
const EDITS_A_REQUEST = 1000;

/**
 * Writes cells in two requests, or in two for each thousand: what they hold is read and compared, then all are written,
 * each by itself so that no filter can move anything. Where Excel refuses halfway, what was written is put back.
 * @throws ProductError `workbook.sheetGone`, `edit.stale`, `edit.formula`, `edit.protected`
 */
export async function writeEdits(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  terms: CellTerms,
): Promise<readonly CellEdit[]> {
  const found = await findCells(context, edits, terms);
  refuse('edit.stale', found, ({ edit, cell }) => cell?.value !== edit.expected);
  refuse('edit.formula', found, ({ cell }) => cell?.formula === true);
  const locked = found.find(({ isLocked }) => isLocked);
  if (locked) throw new ProductError('edit.protected', { sheet: locked.edit.sheet });
  try {
    await inGroups(context, found, (one) => writeCell(one, terms));
  } catch (error) {
    await inGroups(context, found, putBack).catch(() => undefined);
    throw error;
  }
  return found.map(inverseOf).reverse();
}

async function inGroups<Item>(
  context: Excel.RequestContext,
  items: readonly Item[],
  work: (item: Item) => void,
): Promise<void> {
  for (let start = 0; start < items.length; start += EDITS_A_REQUEST) {
    items.slice(start, start + EDITS_A_REQUEST).forEach(work);
    await context.sync();
  }
}

async function findCells(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  terms: CellTerms,
): Promise<readonly FoundCell[]> {
  const sheets = new Map<string, Excel.Worksheet>();
  const asked: AskedCell[] = [];
  await inGroups(context, edits, (edit) => {
    const sheet = sheets.get(edit.sheet) ?? askSheet(context, edit.sheet);
    sheets.set(edit.sheet, sheet);
    const range = sheet.getRange(cellAddress(edit.row, edit.column));
    range.load('values, formulas, numberFormat, valueTypes, format/protection/locked');
    asked.push({ edit, sheet, range });
  });
  return asked.map((one) => foundCell(one, terms));
}

function askSheet({ workbook }: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.protection.load('protected');
  return sheet;
}

function putBack({ range, before }: FoundCell): void {
  range.numberFormat = [[before.format]];
  range.formulas = [[before.entry]];
}

interface AskedCell {
  readonly edit: CellEdit;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

interface FoundCell {
  readonly edit: CellEdit;
  readonly range: Excel.Range;
  readonly cell: Cell | undefined;
  readonly isLocked: boolean;
  /** As it has to be written to be as it was. */
  readonly before: { readonly entry: unknown; readonly format: string };
}

function foundCell({ edit, sheet, range }: AskedCell, terms: CellTerms): FoundCell {
  if (sheet.isNullObject) throw new ProductError('workbook.sheetGone', { sheet: edit.sheet });
  const { values, formulas, numberFormat, valueTypes } = range;
  const place = { top: edit.row, left: edit.column, links: [] };
  const block = { ...place, values, formulas, numberFormat, valueTypes };
  const [row] = buildRows(block, terms, () => false);
  const cell = row?.cells[0];
  const format = String((numberFormat as unknown[][])[0]?.[0] ?? 'General');
  const entry: unknown = (formulas as unknown[][])[0]?.[0] ?? '';
  const isText = typeof entry === 'string' && cell?.formula !== true;
  return {
    edit,
    range,
    cell,
    isLocked: sheet.protection.protected && range.format.protection.locked,
    before: { format, entry: isText ? plainEntry(entry, format === '@') : entry },
  };
}

function refuse(
  code: 'edit.stale' | 'edit.formula',
  found: readonly FoundCell[],
  is: (one: FoundCell) => boolean,
) {
  const places = found.filter(is).map(({ edit }) => `${edit.sheet}!${cellAddress(edit.row, edit.column)}`);
  if (places.length === 0) return;
  const named = places.slice(0, MOST_PLACES).join('、');
  const facts = { places: places.length > MOST_PLACES ? `${named} …` : named };
  throw code === 'edit.stale'
    ? new ProductError('edit.stale', facts)
    : new ProductError('edit.formula', facts);
}

/** The format goes first: it decides how Excel reads what follows. */
function writeCell({ edit, range, before }: FoundCell, { dates1904 }: CellTerms): void {
  const { value } = edit;
  // A text cell would make a text of a number, too.
  const needsGeneral = before.format === '@' && typeof value !== 'string' && value !== null;
  const format = edit.format ?? (needsGeneral ? 'General' : undefined);
  if (format !== undefined) range.numberFormat = [[format]];
  range.values = [[entryFor(value, format ?? before.format, dates1904)]];
}

function entryFor(value: CellEdit['value'], format: string, dates1904: boolean): unknown {
  if (value === null) return '';
  if (typeof value === 'string') return plainEntry(value, format === '@');
  const shows = formatShows(format);
  return typeof value === 'number' && shows !== 'number' ? ownSerial(value, shows, dates1904) : value;
}

function inverseOf({ edit, cell, before }: FoundCell): CellEdit {
  const { sheet, row, column, value } = edit;
  const changesFormat = edit.format !== undefined || (before.format === '@' && typeof value !== 'string');
  return {
    sheet,
    row,
    column,
    expected: value ?? undefined,
    value: cell?.value ?? null,
    ...(changesFormat && { format: before.format }),
  };
}
