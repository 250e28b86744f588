import { allTables } from '../../../src/catalog/tables/allTables';
import { areaAddress, columnLetters } from '../../../src/domain/snapshot/address';
import type { Sheet } from '../../../src/domain/snapshot/Snapshot';
import { recogniseTables } from '../../../src/domain/tables/recogniseTables';
import type { RecognisedColumn, TableReading, UnknownTable } from '../../../src/domain/tables/TableReading';
import { snapshotOf } from '../../support/snapshot/buildSnapshot';

/** What was recognised, one line a fact, for whole comparisons that a person can read. */
export function summarise(...sheets: readonly Sheet[]): string[] {
  const { tables, unknown } = recogniseTables(snapshotOf(...sheets), allTables);
  return [...tables.flatMap(linesOf), ...unknown.flatMap(unknownLines)];
}

function linesOf(table: TableReading): string[] {
  const { definition, confidence, name, area, headerRows, columns, unrecognised, records } = table;
  const heads = headerRows.length > 0 ? `headers ${headerRows.join()}` : 'form';
  const numbers = records.map(({ number }) => number).join();
  return [
    `${definition.kind} ${confidence} 「${name}」 ${areaAddress(area)} ${heads} records ${numbers}`,
    `  ${[...columns].map(([field, column]) => columnText(field, column)).join(' ')}`,
    ...(unrecognised.length === 0
      ? []
      : [
          `  + ${unrecognised.map(({ heading, column }) => `${heading}@${columnLetters(column)}`).join(' ')}`,
        ]),
  ];
}

function columnText(field: string, { heading, column, row, afterLabel }: RecognisedColumn): string {
  return `${field}=${heading}@${columnLetters(column)}${row ?? ''}${afterLabel ? '…' : ''}`;
}

function unknownLines({ sheet, area, headerRows, headings, nearest }: UnknownTable): string[] {
  const near = nearest ? `, nearest ${nearest.definition.kind} by ${nearest.matched.join('+')}` : '';
  return [
    `unknown ${sheet.name}!${areaAddress(area)} headers ${headerRows.join()}${near}`,
    ...(headings.length === 0
      ? []
      : [`  + ${headings.map(({ heading, column }) => `${heading}@${columnLetters(column)}`).join(' ')}`]),
  ];
}
