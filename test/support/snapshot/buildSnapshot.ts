import { parseArea } from '../../../src/domain/snapshot/address';
import type { Area, Cell, NativeTable, Row, Sheet, Snapshot } from '../../../src/domain/snapshot/Snapshot';
import { parseMinute, serialOfMinute } from '../../../src/domain/time/WallMinute';

/** What a cell of a test may be: a text, a number, a boolean, nothing, or a cell with everything but its column. */
export type CellInput = string | number | boolean | null | undefined | Omit<Cell, 'column'>;

/** A cell that a spreadsheet shows as a date: `dateCell('2024-07-10')`, `dateCell('2024-07-10 18:00')`. */
export function dateCell(text: string, format?: string): Omit<Cell, 'column'> {
  const minute = parseMinute(text);
  if (minute === undefined) throw new Error(`not a date: ${text}`);
  const value = serialOfMinute(minute);
  return {
    kind: 'date',
    value,
    format: format ?? (Number.isInteger(value) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm'),
  };
}

/** A cell that shows an error: `errorCell('#N/A')`. */
export function errorCell(value: string): Omit<Cell, 'column'> {
  return { kind: 'error', value };
}

export interface SheetOptions {
  /** As `A1:H1`. */
  readonly merges?: readonly string[];
  /** Row of the first line; 1 unless told. */
  readonly startRow?: number;
  /** Column of the first cell; 1 unless told. */
  readonly startColumn?: number;
  readonly visibility?: Sheet['visibility'];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** `area` as `A1:H6`; one header row and no totals row unless told. */
  readonly nativeTables?: readonly {
    readonly name: string;
    readonly area: string;
    readonly headerRows?: number;
    readonly totalsRows?: number;
  }[];
}

/** `sheetOf('督办台账', [['事项', '完成时限'], ['甲', '2024年7月10日']])`; empty texts, null and undefined are no cells. */
export function sheetOf(
  name: string,
  lines: readonly (readonly CellInput[])[],
  options: SheetOptions = {},
): Sheet {
  const { startRow = 1, startColumn = 1, hiddenRows = [] } = options;
  const rows = lines
    .map((line, index) => rowOf(startRow + index, line, startColumn, hiddenRows.includes(startRow + index)))
    .filter((row) => row.cells.length > 0);
  return {
    name,
    visibility: options.visibility ?? 'visible',
    rows,
    merges: (options.merges ?? []).map(areaOf),
    nativeTables: (options.nativeTables ?? []).map(nativeTableOf),
    hiddenColumns: new Set(options.hiddenColumns ?? []),
    columnWidths: new Map(),
    defaultColumnWidth: 9,
  };
}

/** A workbook of these sheets, called 测试.xlsx. */
export function snapshotOf(...sheets: readonly Sheet[]): Snapshot {
  return { fileName: '测试.xlsx', sheets };
}

function rowOf(number: number, line: readonly CellInput[], startColumn: number, hidden: boolean): Row {
  const cells = line.flatMap((input, index) => {
    const cell = cellOf(startColumn + index, input);
    return cell ? [cell] : [];
  });
  return { number, hidden, cells };
}

function cellOf(column: number, input: CellInput): Cell | undefined {
  if (input === null || input === undefined || input === '') return undefined;
  if (typeof input === 'object') return { ...input, column };
  if (typeof input === 'string') return { column, kind: 'text', value: input };
  return { column, kind: typeof input === 'number' ? 'number' : 'boolean', value: input };
}

function areaOf(text: string): Area {
  const area = parseArea(text);
  if (!area) throw new Error(`not an area: ${text}`);
  return area;
}

function nativeTableOf(table: NonNullable<SheetOptions['nativeTables']>[number]): NativeTable {
  return {
    name: table.name,
    area: areaOf(table.area),
    headerRows: table.headerRows ?? 1,
    totalsRows: table.totalsRows ?? 0,
  };
}
