import type { Area, Row, Sheet } from '../snapshot/Snapshot';
import { buildColumnsReading, buildFormReading } from './buildReading';
import { findForms, type Form } from './findForms';
import { findHeaders } from './findHeaders';
import type { AcceptedMapping } from './AcceptedMapping';
import { acceptedHeaders } from './acceptedHeaders';
import { withoutTable } from './followMappings';
import { isKnown, isLeftAlone, type Header, type SheetContext } from './Header';
import { shownHeading } from './matchHeadings';
import { findUnknown } from './findUnknown';
import type { HeadingIndex } from './HeadingIndex';
import { isSettled } from './isSettled';
import { MergeIndex } from './MergeIndex';
import { isOwnListSheet } from './ownParts';
import { readBody, type Body } from './readBody';
import { SheetMemory } from './RowMemory';
import { rowsBeside } from './rowsBeside';
import { recogniseNative } from './recogniseNative';
import type { SheetRecognition, TableReading, UnknownTable } from './TableReading';

/** The tables of one sheet: native ones first where they say they are, then forms, then headings anywhere else. */
export function recogniseSheet(
  sheet: Sheet,
  index: HeadingIndex,
  mappings: readonly AcceptedMapping[] = [],
  memory = new SheetMemory(undefined),
): SheetRecognition {
  const merges = new MergeIndex(sheet.merges);
  const natives = sheet.nativeTables.map((table) =>
    recogniseNative(
      sheet,
      table,
      merges,
      index,
      mappings.find(({ place }) => place === table.name),
      memory,
    ),
  );
  const rows = rowsOutside(
    sheet.rows,
    sheet.nativeTables.map(({ area }) => area),
  );
  const context: SheetContext = { sheetName: sheet.name, rows, merges, index, memory: memory.of('', rows) };
  const found = findForms(context).filter(({ confidence }) => confidence !== 'low');
  const { onForms, others } = mappingsOfForms(mappings, found);
  const accepted = acceptedHeaders(context, others);
  const forms = found.filter(
    (form) =>
      onForms.get(form)?.kind !== null && !accepted.headers.some(({ position }) => isWithin(form, position)),
  );
  const headers = mergeHeaders(findHeaders(context), accepted.headers).filter(
    ({ position }) => !forms.some((form) => isWithin(form, position)),
  );
  const leftAlone = headers.filter(isLeftAlone).map((header) => blockUnder(context, header, headers));
  const placed = headers
    .filter(isKnown)
    .map((header) => ({ header, body: bodyOf(context, header, headers, forms) }))
    .filter(({ header: { judgement }, body }) => isSettled(judgement, body.records));
  const tables = [
    ...natives.flatMap(({ tables }) => tables),
    ...forms.map((form) => ({
      ...buildFormReading(sheet, rows, form),
      ...(onForms.has(form) && { accepted: true as const }),
    })),
    ...placed.flatMap(({ header, body }) =>
      header.judgement ? [buildColumnsReading(sheet, rows, header, header.judgement, body)] : [],
    ),
  ];
  const claimed = claimedPositions(rows.length, forms, [...placed, ...leftAlone]);
  const unknown = [
    ...natives.flatMap(({ unknown }) => unknown),
    ...found
      .filter((form) => onForms.get(form)?.kind === null)
      .map((form) => leftAloneForm(buildFormReading(sheet, rows, form))),
    ...leftAlone.map(({ header, body }) => leftAloneTable(sheet, rows, header, body)),
    ...findUnknown(sheet, context, headers, (position) => claimed[position] === 1),
    ...findUnknown(sheet, { ...context, rows: rowsBeside(rows, placed) }, [], () => false),
  ];
  const unfit = [
    ...natives.flatMap((native) => native.unfit ?? []),
    ...mappings.filter((mapping) => isForNoTable(mapping, sheet)).map(withoutTable),
    ...accepted.unfit,
  ];
  return {
    tables: tables.sort(byPlace),
    unknown: isOwnListSheet(sheet) ? [] : unknown.sort(byPlace),
    ...(unfit.length > 0 && { unfit }),
  };
}

/** The forms that the user has confirmed, or said to be none of ours, and what is said of other tables. */
function mappingsOfForms(
  mappings: readonly AcceptedMapping[],
  forms: readonly Form[],
): { readonly onForms: ReadonlyMap<Form, AcceptedMapping>; readonly others: readonly AcceptedMapping[] } {
  const onForms = new Map<Form, AcceptedMapping>();
  for (const mapping of mappings) {
    const form = forms.find(
      ({ top, kind }) =>
        top === mapping.place && (mapping.kind === null || mapping.kind === kind.definition.kind),
    );
    if (form) onForms.set(form, mapping);
  }
  const taken = new Set(onForms.values());
  return { onForms, others: mappings.filter((mapping) => !taken.has(mapping)) };
}

function leftAloneForm({ sheet, area, columns, unrecognised }: TableReading): UnknownTable {
  const named = [...columns.values()].map(({ heading, column }) => ({ heading, column }));
  return { sheet, area, headerRows: [], headings: [...named, ...unrecognised], leftAlone: true };
}

function isForNoTable({ place }: AcceptedMapping, { nativeTables }: Sheet): boolean {
  return typeof place === 'string' && !nativeTables.some(({ name }) => name === place);
}

/** What the user said goes before what was found in the same place. */
function mergeHeaders(found: readonly Header[], accepted: readonly Header[]): readonly Header[] {
  if (accepted.length === 0) return found;
  const others = found.filter(
    (header) => !accepted.some((own) => overlap(header, own) && areBeside(header, own)),
  );
  return [...others, ...accepted].sort(
    (one, other) => one.position - other.position || one.left - other.left,
  );
}

/** Whether they share a row. */
function areBeside(one: Header, other: Header): boolean {
  return one.position < other.position + other.depth && other.position < one.position + one.depth;
}

/** The rows below headings that are none of ours, up to a gap or the next headings. */
function blockUnder(
  { rows }: SheetContext,
  header: Header,
  headers: readonly Header[],
): { header: Header; body: Body } {
  let end = header.position + header.depth;
  while (
    rows[end]?.number === (rows[end - 1]?.number ?? 0) + 1 &&
    !headers.some((other) => other.position === end && overlap(header, other))
  ) {
    end += 1;
  }
  return { header, body: { records: [], bottom: (rows[end - 1] as Row).number, end } };
}

function leftAloneTable(sheet: Sheet, rows: readonly Row[], header: Header, { bottom }: Body): UnknownTable {
  const headerRows = rows.slice(header.position, header.position + header.depth).map(({ number }) => number);
  const { left, right, headings } = header;
  return {
    sheet,
    area: { top: headerRows[0] ?? 1, left, bottom, right },
    headerRows,
    headings: headings.map((heading) => ({ heading: shownHeading(heading), column: heading.column })),
    leftAlone: true,
  };
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
  const next = headers.find(
    (other) => other.position >= from && (isKnown(other) || isLeftAlone(other)) && overlap(header, other),
  );
  const ends = [...(next ? [next] : []), ...forms.filter((form) => form.from >= from)].map((end) => end.from);
  const to = Math.max(from, Math.min(rows.length, ...ends));
  const range = { from, to, headerBottom: headerBottom(context, header), fixed: false };
  return header.judgement
    ? readBody(rows, header, header.judgement, range, merges, context.memory)
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
