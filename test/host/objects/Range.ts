import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { cellsOf, columnsOf, isEntireColumn, isEntireRow, renderArea, rowsOf } from '../model/areas';
import { type Cell, GENERAL, valueTypeOf, withFormat } from '../model/Cell';
import { displayText } from '../model/displayText';
import { linesHidden, setLinesHidden, sizeOf } from '../model/lines';
import type { RangeRef } from '../model/RangeRef';
import { quoteSheetName } from '../model/sheetNames';
import { asMatrix, refuseLocked, writeCells } from '../model/writeCells';
import type { Scalar } from '../protocol/ExcelClass';
import { cellPropertyMethods } from './cellProperties';
import { changeCells, commonOf } from './changeCells';
import { type Call, define, object } from './define';
import { areaOf } from './findRange';
import { rangeMethods } from './rangeMethods';
import { readMatrix } from './readMatrix';
import { setHyperlink } from './setHyperlink';

type RangeScalar = Scalar<RangeRef, Call>;

const ofArea = (read: (area: Area) => unknown): RangeScalar => ({
  get: (range, { book }) => read(areaOf(range, book)),
});

const ofCells = (
  read: (cell: Cell, call: Call) => unknown,
  write?: NonNullable<RangeScalar['set']>,
): RangeScalar => ({
  get: (range, call) => readMatrix(range.sheet, areaOf(range, call.book), (cell) => read(cell, call)),
  ...(write && { set: write }),
});

const writeContent: NonNullable<RangeScalar['set']> = (range, value, { book }) =>
  writeCells(book, range.sheet, areaOf(range, book), value);

const contentOf = ({ formula, value }: Cell) => formula ?? value;

/** One format for all cells may stand in an array, as Microsoft's own samples write it. */
const singleOf = (value: unknown): unknown => {
  if (!Array.isArray(value)) return value;
  const [[only, ...beside] = [], ...below] = value as unknown[][];
  return beside.length === 0 && below.length === 0 ? only : undefined;
};

const writeFormats: NonNullable<RangeScalar['set']> = (range, value, { book }) => {
  const area = areaOf(range, book);
  const single = singleOf(value);
  if (single !== undefined) {
    changeCells(book, [range], (cell) => withFormat(cell, String(single)));
    return;
  }
  const matrix = asMatrix(value, area);
  changeCells(book, [range], (cell, row, column) => {
    const format = matrix[row - area.top]?.[column - area.left];
    return format === null ? cell : withFormat(cell, String(format));
  });
};

const address: RangeScalar = {
  get: (range, { book }) => `${quoteSheetName(range.sheet.name)}!${renderArea(areaOf(range, book))}`,
};

/** Points from one row or column to another. */
const extent = (axis: 'rows' | 'columns', span: (area: Area) => readonly [number, number]): RangeScalar => ({
  get: (range, { book }) => sizeOf(range.sheet, axis, ...span(areaOf(range, book))),
});

const hidden = (axis: 'rows' | 'columns'): RangeScalar => ({
  get: (range, { book }) => linesHidden(range.sheet, axis, areaOf(range, book)),
  set: (range, value, { book }) =>
    setLinesHidden(book, range.sheet, axis, areaOf(range, book), value === true),
});

/** Cells of a sheet. Content is written as if typed; what is not bounded reads as null. */
export const rangeClass = define('Range', {
  identity: ({ id }) => ({ _ReferenceId: id ?? null }),
  scalars: {
    Address: address,
    AddressLocal: address,
    CellCount: ofArea((area) => (cellsOf(area) > 2 ** 31 - 1 ? -1 : cellsOf(area))),
    ColumnCount: ofArea(columnsOf),
    ColumnHidden: hidden('columns'),
    ColumnIndex: ofArea(({ left }) => left - 1),
    Formulas: ofCells(contentOf, writeContent),
    FormulasLocal: ofCells(contentOf, writeContent),
    HasSpill: { get: () => false },
    Hyperlink: {
      get: (range, { book }) => commonOf(book, [range], ({ link }) => link ?? null),
      set: setHyperlink,
    },
    Height: extent('rows', ({ top, bottom }) => [top, bottom]),
    Hidden: {
      get: ({ sheet, area }) =>
        linesHidden(sheet, 'rows', area) === true || linesHidden(sheet, 'columns', area) === true,
    },
    IsEntireColumn: ofArea(isEntireColumn),
    IsEntireRow: ofArea(isEntireRow),
    Left: extent('columns', ({ left }) => [1, left - 1]),
    LinkedDataTypeState: ofCells(() => 'None'),
    NumberFormat: ofCells(({ format }) => format ?? GENERAL, writeFormats),
    NumberFormatLocal: ofCells(({ format }) => format ?? GENERAL, writeFormats),
    RowCount: ofArea(rowsOf),
    RowHidden: hidden('rows'),
    RowIndex: ofArea(({ top }) => top - 1),
    Style: { get: () => 'Normal' },
    Text: ofCells((cell, { book }) => displayText(cell, book.dates1904)),
    Top: extent('rows', ({ top }) => [1, top - 1]),
    ValueTypes: ofCells(valueTypeOf),
    Values: ofCells(({ value }) => value, writeContent),
    Width: extent('columns', ({ left, right }) => [left, right]),
  },
  objects: {
    ConditionalFormats: (range) => object('ConditionalFormatCollection', [range]),
    DataValidation: (range) => object('DataValidation', [range]),
    Format: (range) => object('RangeFormat', [range]),
    Worksheet: ({ sheet }) => object('Worksheet', sheet),
  },
  methods: {
    ...rangeMethods,
    ...cellPropertyMethods,
    _ValidateArraySize: (range, [rows, columns], { book }) => {
      const area = areaOf(range, book);
      asMatrix(shapeOf(Number(rows), Number(columns)), area);
      refuseLocked(range.sheet, area);
    },
  },
});

function shapeOf(rows: number, columns: number): unknown[][] {
  const row = new Array<null>(columns).fill(null);
  return Array.from({ length: rows }, () => row);
}
