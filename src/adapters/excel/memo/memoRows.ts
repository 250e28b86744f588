import { cellAddress } from '../../../domain/snapshot/address';
import { memoSheet } from '../../../domain/memo/memoSheet';
import type { Cell, Row } from '../../../domain/snapshot/Snapshot';
import { inPortions, type Portion } from '../read/inPortions';
import type { SurveyedSheet } from '../read/Survey';

/** Cells of up to 30,000 characters that one answer holds whatever they are, and what each counts as. */
const CELLS_A_PORTION = 40;
const WEIGHT_OF_CELL = 1500;

/** Columns of key and length. */
const HEAD_COLUMNS = 2;

/** Row and last column of each key. */
export interface MemoRow {
  readonly row: number;
  readonly key: string;
  readonly lastColumn: number;
}

/** Which keys there are and how far their rows reach, in one request. */
export async function findMemoRows(
  context: Excel.RequestContext,
  { id, used }: SurveyedSheet,
): Promise<readonly MemoRow[]> {
  const { firstRow } = memoSheet;
  const bottom = used?.bottom ?? 0;
  if (bottom < firstRow) return [];
  const sheet = context.workbook.worksheets.getItem(id);
  const keys = sheet.getRange(`A${firstRow}:A${bottom}`).load('values');
  const rows = Array.from({ length: bottom - firstRow + 1 }, (_, index) => {
    const row = sheet.getRange(`${firstRow + index}:${firstRow + index}`);
    return row.getUsedRangeOrNullObject(true).load('columnIndex, columnCount');
  });
  await context.sync();
  return rows.flatMap((range, index): MemoRow[] => {
    const key = String((keys.values as unknown[][])[index]?.[0] ?? '');
    if (key === '' || range.isNullObject) return [];
    return [{ row: firstRow + index, key, lastColumn: range.columnIndex + range.columnCount }];
  });
}

/** Their cells, as rows of a snapshot. */
export async function readMemoCells(
  context: Excel.RequestContext,
  sheetId: string,
  found: readonly MemoRow[],
): Promise<readonly Row[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const cells = new Map<number, Cell[]>(found.map(({ row }) => [row, []]));
  const portions = found.flatMap(({ row, lastColumn }) =>
    columnsIn(lastColumn).map(([first, last]): Portion => {
      const address = `${cellAddress(row, first)}:${cellAddress(row, last)}`;
      return {
        weight: last <= HEAD_COLUMNS + 1 ? last : (last - first + 1) * WEIGHT_OF_CELL,
        ask: () => {
          const range = sheet.getRange(address).load('values');
          return () => cells.get(row)?.push(...textCells(range.values as unknown[][], first));
        },
        halves: () => [],
      };
    }),
  );
  await inPortions(context, portions);
  return [...cells].map(([number, list]) => ({ number, hidden: false, cells: list }));
}

function columnsIn(lastColumn: number): readonly (readonly [number, number])[] {
  const count = Math.ceil(lastColumn / CELLS_A_PORTION);
  return Array.from({ length: count }, (_, index) => [
    index * CELLS_A_PORTION + 1,
    Math.min(lastColumn, (index + 1) * CELLS_A_PORTION),
  ]);
}

function textCells([line = []]: readonly (readonly unknown[])[], first: number): Cell[] {
  return line.flatMap((value, index): Cell[] =>
    value === '' ? [] : [{ column: first + index, kind: 'text', value: String(value) }],
  );
}
