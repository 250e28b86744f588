import type { Area, Row, Sheet } from '../../../domain/snapshot/Snapshot';
import { cellText } from '../../../domain/snapshot/cellText';
import { guessTable } from './guessTable';
import { findRow } from '../../../domain/marks/findRow';
import type { AcceptedMapping } from '../../../domain/tables/AcceptedMapping';
import { headingsOf, jointHeadings } from '../../../domain/tables/readHeadings';
import { shownHeading } from '../../../domain/tables/matchHeadings';
import { MergeIndex } from '../../../domain/tables/MergeIndex';
import {
  cellAt,
  type Recognition,
  type RecognisedColumn,
  type TableReading,
  type UnknownTable,
} from '../../../domain/tables/TableReading';

/** A range with headings, whether or not it is one of our tables. */
export interface MappableTable {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly headerRows: readonly number[];
  /** How the workbook calls it. */
  readonly name: string;
  readonly nativeTable?: string;
  /** From left to right. */
  readonly headings: readonly MappableHeading[];
  readonly reading?: TableReading;
  readonly nearest?: string;
  /** The user said what it is, or that it is none of ours. */
  readonly confirmed: boolean;
  readonly records: number;
}

export interface MappableHeading {
  readonly heading: string;
  readonly column: number;
  readonly recognised?: RecognisedColumn;
}

/**
 * Every list of a workbook: those recognised, those that look like one, and of sheets with neither what may be one. Forms
 * have no columns to be mapped.
 */
export function mappableTables({ tables, unknown }: Recognition, sheets: readonly Sheet[]): MappableTable[] {
  const lists = tables.filter(({ headerRows }) => headerRows.length > 0);
  const known = new Set([...tables, ...unknown].map(({ sheet }) => sheet.name));
  const guessed = sheets
    .filter(({ name, visibility }) => visibility === 'visible' && !known.has(name))
    .flatMap((sheet) => {
      const guess = guessTable(sheet);
      return guess ? [ofUnknown({ sheet, ...guess, headings: [] })] : [];
    });
  return [...lists.map(ofReading), ...unknown.map(ofUnknown), ...guessed];
}

function ofReading(reading: TableReading): MappableTable {
  const { sheet, area, headerRows, name, nativeTable, columns, unrecognised, records } = reading;
  const headings = [
    ...[...columns.values()].map((recognised) => ({
      heading: recognised.heading,
      column: recognised.column,
      recognised,
    })),
    ...unrecognised,
  ].sort((a, b) => a.column - b.column);
  return {
    sheet,
    area,
    headerRows,
    name,
    ...(nativeTable !== undefined && { nativeTable }),
    headings,
    reading,
    confirmed: reading.accepted === true,
    records: records.length,
  };
}

function ofUnknown({ sheet, area, headerRows, nearest, leftAlone }: UnknownTable): MappableTable {
  const native = sheet.nativeTables.find(
    ({ area: own }) => own.top === headerRows.at(-1) && own.left === area.left,
  );
  const last = headerRows.at(-1) ?? area.top;
  return {
    sheet,
    area,
    headerRows,
    name: native?.name ?? sheet.name,
    ...(native && { nativeTable: native.name }),
    headings: headingsUnder(sheet, headerRows).filter(
      ({ column }) => column >= area.left && column <= area.right,
    ),
    ...(nearest && { nearest: nearest.definition.kind }),
    confirmed: leftAlone === true,
    records: sheet.rows.filter(({ number }) => number > last && number <= area.bottom).length,
  };
}

function headingsUnder(sheet: Sheet, numbers: readonly number[]): MappableHeading[] {
  const merges = new MergeIndex(sheet.merges);
  const rows = numbers.flatMap((number) => findRow(sheet.rows, number) ?? []);
  const [only] = rows;
  const headings = rows.length > 1 ? jointHeadings(rows, merges) : only ? headingsOf(only, merges) : [];
  return headings.map((heading) => ({ heading: shownHeading(heading), column: heading.column }));
}

/** The first values below a heading. */
export function samplesBelow(
  { sheet, area, headerRows }: MappableTable,
  column: number,
  most: number,
): string[] {
  const last = headerRows.at(-1) ?? area.top;
  const samples: string[] = [];
  for (const row of rowsAfter(sheet.rows, last)) {
    if (row.number > area.bottom || samples.length === most) break;
    const text = cellText(cellAt(row, column)).trim();
    if (text !== '' && !samples.includes(text)) samples.push(text);
  }
  return samples;
}

function* rowsAfter(rows: readonly Row[], number: number): Generator<Row> {
  const from = rows.findIndex((row) => row.number > number);
  if (from >= 0) for (let at = from; at < rows.length; at += 1) yield rows[at] as Row;
}

/** Whether what the user said once is about this table. */
export function isAbout(mapping: AcceptedMapping, { sheet, nativeTable, headerRows }: MappedPlace): boolean {
  if (mapping.sheet !== sheet.name) return false;
  return mapping.place === nativeTable || mapping.place === headerRows.at(-1);
}

export type MappedPlace = Pick<MappableTable, 'sheet' | 'headerRows'> & {
  readonly nativeTable?: string | undefined;
};
