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

/**
 * Writes cells in two requests: what they hold is read and compared, then all are written, each by itself so that no
 * filter can move anything. Where Excel refuses halfway, what was written is put back.
 * @throws ProductError `workbook.sheetGone`, `edit.stale`, `edit.formula`, `edit.protected`
 */
export async function writeEdits(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  terms: CellTerms,
): Promise<readonly CellEdit[]> {
  const asked = edits.map((edit) => askCell(context, edit));
  await context.sync();
  const found = asked.map((one) => foundCell(one, terms));
  refuse('edit.stale', found, ({ edit, cell }) => cell?.value !== edit.expected);
  refuse('edit.formula', found, ({ cell }) => cell?.formula === true);
  const locked = found.find(({ isLocked }) => isLocked);
  if (locked) throw new ProductError('edit.protected', { sheet: locked.edit.sheet });
  for (const one of found) writeCell(one, terms);
  try {
    await context.sync();
  } catch (error) {
    for (const { range, before } of found) {
      range.numberFormat = [[before.format]];
      range.formulas = [[before.entry]];
    }
    await context.sync().catch(() => undefined);
    throw error;
  }
  return found.map(inverseOf).reverse();
}

function askCell({ workbook }: Excel.RequestContext, edit: CellEdit) {
  const sheet = workbook.worksheets.getItemOrNullObject(edit.sheet);
  const range = sheet.getRange(cellAddress(edit.row, edit.column));
  range.load('values, formulas, numberFormat, valueTypes, format/protection/locked');
  sheet.protection.load('protected');
  return { edit, sheet, range };
}

interface FoundCell {
  readonly edit: CellEdit;
  readonly range: Excel.Range;
  readonly cell: Cell | undefined;
  readonly isLocked: boolean;
  /** As it has to be written to be as it was. */
  readonly before: { readonly entry: unknown; readonly format: string };
}

function foundCell({ edit, sheet, range }: ReturnType<typeof askCell>, terms: CellTerms): FoundCell {
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
