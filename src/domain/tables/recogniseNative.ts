import type { Area, NativeTable, Row, Sheet } from '../snapshot/Snapshot';
import { buildColumnsReading } from './buildReading';
import type { AcceptedMapping, UnfitMapping } from './AcceptedMapping';
import { followMapping, judgeAsAccepted } from './followMappings';
import { isKnown, isLeftAlone, type Header } from './Header';
import { guessSubject } from './guessSubject';
import { saidOf } from './findUnknown';
import type { HeadingIndex } from './HeadingIndex';
import { isSettled } from './isSettled';
import { judgeTable } from './judgeTable';
import type { Heading } from './matchHeadings';
import type { MergeIndex } from './MergeIndex';
import { readBody } from './readBody';
import { headingsOf } from './readHeadings';
import type { SheetMemory } from './RowMemory';
import { titleLines } from './titleLines';
import type { SheetRecognition } from './TableReading';

/** A range with its title in it, turned into a table, has its headings this far down at most. */
const DEEPEST_HEADER = 4;

/** A native Excel table: its area and name are taken as they are, only its columns have to be recognised. */
export function recogniseNative(
  sheet: Sheet,
  table: NativeTable,
  merges: MergeIndex,
  index: HeadingIndex,
  mapping: AcceptedMapping | undefined,
  memory: SheetMemory,
): SheetRecognition {
  const rows = rowsInside(sheet.rows, table);
  const tries = rows
    .slice(0, DEEPEST_HEADER)
    .map((_, position) => headerAt(sheet, table, rows, position, merges, index));
  const [first] = tries;
  const { header: accepted, unfit } = acceptedHeader(tries, rows, mapping, index);
  if (accepted && isLeftAlone(accepted)) {
    return { tables: [], unknown: [{ ...unknownOf(sheet, table, accepted), leftAlone: true }] };
  }
  const best = accepted ?? tries.find(isKnown) ?? guessed(first, rows, index);
  const found = readNative(sheet, table, rows, best, first, merges, memory);
  return { ...found, ...(unfit && { unfit: [unfit] }) };
}
/** What the user said the table is. */
function acceptedHeader(
  tries: readonly Header[],
  rows: readonly Row[],
  mapping: AcceptedMapping | undefined,
  index: HeadingIndex,
): { readonly header?: Header; readonly unfit?: UnfitMapping } {
  if (!mapping) return {};
  const places = tries.map((header) => ({ ...header, row: (rows[header.position] as Row).number }));
  const followed = followMapping(mapping, places, index.kinds);
  if (!followed.fits) return { unfit: followed.unfit };
  const header = tries.find(({ position }) => position === followed.place.position);
  const kind = index.kinds.find(({ definition }) => definition.kind === mapping.kind);
  if (!header) return {};
  const judgement = kind && judgeAsAccepted(kind, followed.found, header.headings, index);
  return { header: { ...header, judgement, accepted: true } };
}

function readNative(
  sheet: Sheet,
  table: NativeTable,
  rows: readonly Row[],
  header: Header | undefined,
  first: Header | undefined,
  merges: MergeIndex,
  memory: SheetMemory,
): SheetRecognition {
  if (!header?.judgement) return { tables: [], unknown: [unknownOf(sheet, table, first)] };
  const headerBottom = (rows[header.position] as Row).number;
  const range = { from: header.position + 1, to: rows.length, headerBottom, fixed: true };
  const body = readBody(
    rows,
    header,
    header.judgement,
    range,
    merges,
    memory.of(`native ${table.name}`, rows),
  );
  if (!isSettled(header.judgement, body.records))
    return { tables: [], unknown: [unknownOf(sheet, table, header)] };
  const reading = buildColumnsReading(sheet, rows, header, header.judgement, body);
  return {
    tables: [{ ...reading, name: table.name, area: table.area, nativeTable: table.name }],
    unknown: [],
  };
}

function guessed(header: Header | undefined, rows: readonly Row[], index: HeadingIndex): Header | undefined {
  const judgement = header && guessSubject(header.headings, index, rows.slice(header.position + 1));
  return judgement && { ...header, judgement };
}

function rowsInside(rows: readonly Row[], { area, totalsRows }: NativeTable): Row[] {
  return rows
    .filter(({ number }) => area.top <= number && number <= area.bottom - totalsRows)
    .map((row) =>
      isInside(row, area)
        ? row
        : { ...row, cells: row.cells.filter(({ column }) => area.left <= column && column <= area.right) },
    );
}

function isInside({ cells }: Row, { left, right }: Area): boolean {
  return (cells[0]?.column ?? left) >= left && (cells.at(-1)?.column ?? right) <= right;
}

function headerAt(
  sheet: Sheet,
  { name, area }: NativeTable,
  rows: readonly Row[],
  position: number,
  merges: MergeIndex,
  index: HeadingIndex,
): Header {
  const headings: Heading[] = headingsOf(rows[position] as Row, merges);
  const start = sheet.rows.findIndex(({ number }) => number >= area.top);
  const above = titleLines(sheet.rows, start, 0, area, merges).texts;
  const inside = position > 0 ? titleLines(rows, position, 0, area, merges).texts : [];
  const titles = [...above, ...inside];
  const judgement = judgeTable(headings, { near: [name, ...titles], sheetName: sheet.name }, index);
  const { left, right } = area;
  return { position, depth: 1, left, right, headings, judgement, titles, from: position };
}

function unknownOf(sheet: Sheet, { area, headerRows }: NativeTable, header: Header | undefined) {
  return {
    sheet,
    area,
    headerRows: headerRows > 0 ? [area.top] : [],
    ...saidOf(headerRows > 0 && header ? header.headings : [], header?.judgement),
  };
}
