import type { Area, Row, Sheet } from '../snapshot/Snapshot';
import { buildColumnsReading, buildFormReading } from './buildReading';
import { findForms, type Form } from './findForms';
import { findHeaders } from './findHeaders';
import { isKnown, type Header, type SheetContext } from './Header';
import { findUnknown } from './findUnknown';
import type { HeadingIndex } from './HeadingIndex';
import { isSettled } from './isSettled';
import { MergeIndex } from './MergeIndex';
import { isOwnListSheet } from './ownParts';
import { readBody, type Body } from './readBody';
import { rowsBeside } from './rowsBeside';
import { recogniseNative } from './recogniseNative';
import type { Recognition, TableReading, UnknownTable } from './TableReading';

/** The tables of one sheet: native ones first where they say they are, then forms, then headings anywhere else. */
export function recogniseSheet(sheet: Sheet, index: HeadingIndex): Recognition {
  const merges = new MergeIndex(sheet.merges);
  const natives = sheet.nativeTables.map((table) => recogniseNative(sheet, table, merges, index));
  const rows = rowsOutside(
    sheet.rows,
    sheet.nativeTables.map(({ area }) => area),
  );
  const context: SheetContext = { sheetName: sheet.name, rows, merges, index };
  const forms = findForms(context).filter(({ confidence }) => confidence !== 'low');
  const headers = findHeaders(context).filter(
    ({ position }) => !forms.some((form) => isWithin(form, position)),
  );
  const placed = headers
    .filter(isKnown)
    .map((header) => ({ header, body: bodyOf(context, header, headers, forms) }))
    .filter(({ header: { judgement }, body }) => isSettled(judgement, body.records));
  const tables = [
    ...natives.flatMap(({ tables }) => tables),
    ...forms.map((form) => buildFormReading(sheet, rows, form)),
    ...placed.flatMap(({ header, body }) =>
      header.judgement ? [buildColumnsReading(sheet, rows, header, header.judgement, body)] : [],
    ),
  ];
  const claimed = claimedPositions(rows.length, forms, placed);
  const unknown = [
    ...natives.flatMap(({ unknown }) => unknown),
    ...findUnknown(sheet, context, headers, (position) => claimed[position] === 1),
    ...findUnknown(sheet, { ...context, rows: rowsBeside(rows, placed) }, [], () => false),
  ];
  return { tables: tables.sort(byPlace), unknown: isOwnListSheet(sheet) ? [] : unknown.sort(byPlace) };
}

function byPlace(one: TableReading | UnknownTable, other: TableReading | UnknownTable): number {
  return one.area.top - other.area.top || one.area.left - other.area.left;
}

/** The rows without the cells of native tables. */
function rowsOutside(rows: readonly Row[], areas: readonly Area[]): readonly Row[] {
  if (areas.length === 0) return rows;
  return rows.flatMap((row) => {
    const here = areas.filter(({ top, bottom }) => top <= row.number && row.number <= bottom);
    if (here.length === 0) return [row];
    const cells = row.cells.filter(
      ({ column }) => !here.some(({ left, right }) => left <= column && column <= right),
    );
    return cells.length > 0 ? [{ ...row, cells }] : [];
  });
}

function isWithin({ from, to }: Form, position: number): boolean {
  return from <= position && position < to;
}

function bodyOf(
  context: SheetContext,
  header: Header,
  headers: readonly Header[],
  forms: readonly Form[],
): Body {
  const { rows, merges } = context;
  const from = header.position + header.depth;
  const next = headers.find((other) => other.position >= from && isKnown(other) && overlap(header, other));
  const ends = [...(next ? [next] : []), ...forms.filter((form) => form.from >= from)].map((end) => end.from);
  const to = Math.max(from, Math.min(rows.length, ...ends));
  const range = { from, to, headerBottom: headerBottom(context, header), fixed: false };
  return header.judgement
    ? readBody(rows, header, header.judgement, range, merges)
    : { records: [], bottom: 0, end: from };
}

function overlap(one: Header, other: Header): boolean {
  return one.left <= other.right && other.left <= one.right;
}

/** The last row that the headings cover, merged ones too. */
function headerBottom({ rows, merges }: SheetContext, { position, depth, headings }: Header): number {
  const last = (rows[position + depth - 1] as Row).number;
  const first = (rows[position] as Row).number;
  const bottoms = headings.map(({ column }) => merges.at(first, column)?.bottom ?? last);
  return Math.max(last, ...bottoms.filter((bottom) => bottom <= last + 3));
}

function claimedPositions(
  length: number,
  forms: readonly Form[],
  placed: readonly { readonly header: Header; readonly body: Body }[],
): Uint8Array {
  const claimed = new Uint8Array(length);
  for (const { from, to } of forms) claimed.fill(1, from, to);
  for (const { header, body } of placed)
    claimed.fill(1, header.from, Math.max(body.end, header.position + header.depth));
  return claimed;
}
