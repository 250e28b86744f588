import {
  buildMemoRow,
  freeMemoRow,
  isMemoSheet,
  memoHead,
  memoSheet,
  readMemoRows,
} from '../../../domain/memo/memoSheet';
import { namespaceOf, readBook } from '../draw/BookXml';
import { listSheets, placeSheets } from '../draw/appendSheets';
import type { PackageEdits } from '../draw/PackageEdits';
import type { BookEdits } from './BookEdits';
import { cellXml } from './cellXml';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LAST_ROW = 1_048_576;

/** Name of the sheet that holds what we keep with the workbook. */
export async function findMemo(book: BookEdits): Promise<string | undefined> {
  for (const { name, visibility } of book.book.sheets) {
    if (visibility === 'visible') continue;
    const head = await book.readSpan({ sheet: name, first: 1, last: 1 });
    if (isMemoSheet(head)) return name;
  }
  return undefined;
}

export async function readMemo(book: BookEdits): Promise<ReadonlyMap<string, unknown>> {
  const entries = readMemoRows(await memoRows(book, await findMemo(book)));
  return new Map([...entries].map(([key, { value }]) => [key, value]));
}

/** @param sheet of the memo, there already */
export async function writeMemo(
  book: BookEdits,
  sheet: string,
  entries: ReadonlyMap<string, unknown>,
): Promise<void> {
  const rows = await memoRows(book, sheet);
  const known = readMemoRows(rows);
  const text = await book.sheet(sheet);
  let free = freeMemoRow(rows);
  for (const [key, value] of entries) {
    const row = known.get(key)?.row ?? (value === undefined ? undefined : free++);
    if (row === undefined) continue;
    const cells = value === undefined ? [] : buildMemoRow(key, value);
    text.setRow(row, cells.length === 0 ? undefined : rowXml(row, cells, text.index.prefix));
    text.reach(row, Math.max(1, cells.length));
  }
}

/** Adds the sheet, empty but for its head. */
export async function addMemoSheet(edits: PackageEdits, part: string): Promise<void> {
  const book = await readBook(edits, part);
  const [placed] = placeSheets(edits, book, [memoSheet]);
  if (!placed) return;
  await listSheets(edits, book, [placed], [], {});
  const namespace = namespaceOf(book.root) ?? TRANSITIONAL;
  const head = rowXml(1, memoHead, '');
  edits.write(
    placed.part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><sheetData>${head}</sheetData></worksheet>`,
  );
}

async function memoRows(book: BookEdits, sheet: string | undefined) {
  if (sheet === undefined) return [];
  return (await book.readSpan({ sheet, first: 1, last: LAST_ROW })).rows;
}

function rowXml(row: number, texts: readonly string[], prefix: string): string {
  const cells = texts.map((value, index) =>
    cellXml({ row, column: index + 1, value, style: undefined }, undefined, prefix),
  );
  return `<${prefix}row r="${row}">${cells.join('')}</${prefix}row>`;
}
