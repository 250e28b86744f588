import type { Book } from '../model/Book';
import { type Cell, GENERAL, valueTypeOf } from '../model/Cell';
import { displayText } from '../model/displayText';
import type { Scalar } from '../protocol/ExcelClass';
import { type Call, define, type Targets } from './define';
import { areaOf } from './findRange';

type View = Targets['RangeView'];

const matrix = (read: (cell: Cell, book: Book) => unknown): Scalar<View, Call> => ({
  get: ({ range, rows }, { book }) => {
    const { left, right } = areaOf(range, book);
    return rows.map((row) =>
      Array.from({ length: right - left + 1 }, (_, column) =>
        read(range.sheet.cell(row, left + column), book),
      ),
    );
  },
});

/** The visible rows of a range, to be read only. */
export const rangeViewClass = define('RangeView', {
  scalars: {
    ColumnCount: { get: ({ range: { area } }) => area.right - area.left + 1 },
    Formulas: matrix(({ formula, value }) => formula ?? value),
    NumberFormat: matrix(({ format }) => format ?? GENERAL),
    RowCount: { get: ({ rows }) => rows.length },
    Text: matrix((cell, book) => displayText(cell, book.dates1904)),
    ValueTypes: matrix(valueTypeOf),
    Values: matrix(({ value }) => value),
  },
});
