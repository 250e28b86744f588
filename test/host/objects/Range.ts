import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { cellsOf, columnsOf, isEntireColumn, isEntireRow, renderArea, rowsOf } from '../model/areas';
import { type Cell, GENERAL, valueTypeOf, withFormat } from '../model/Cell';
import { displayText } from '../model/displayText';
import { linesHidden, setLinesHidden } from '../model/lines';
import type { RangeRef } from '../model/RangeRef';
import { quoteSheetName } from '../model/sheetNames';
import { asMatrix, refuseLocked, writeCells } from '../model/writeCells';
import type { Scalar } from '../protocol/ExcelClass';
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

const writeFormats: NonNullable<RangeScalar['set']> = (range, value, { book }) => {
  const area = areaOf(range, book);
  if (!Array.isArray(value)) {
    changeCells(book, [range], (cell) => withFormat(cell, String(value)));
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
    IsEntireColumn: ofArea(isEntireColumn),
    IsEntireRow: ofArea(isEntireRow),
    NumberFormat: ofCells(({ format }) => format ?? GENERAL, writeFormats),
    NumberFormatLocal: ofCells(({ format }) => format ?? GENERAL, writeFormats),
    RowCount: ofArea(rowsOf),
    RowHidden: hidden('rows'),
    RowIndex: ofArea(({ top }) => top - 1),
    Style: { get: () => 'Normal' },
    Text: ofCells((cell, { book }) => displayText(cell, book.dates1904)),
    ValueTypes: ofCells(valueTypeOf),
    Values: ofCells(({ value }) => value, writeContent),
  },
  objects: {
    ConditionalFormats: (range) => object('ConditionalFormatCollection', [range]),
    DataValidation: (range) => object('DataValidation', [range]),
    Format: (range) => object('RangeFormat', [range]),
    Worksheet: ({ sheet }) => object('Worksheet', sheet),
  },
  methods: {
    ...rangeMethods,
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
