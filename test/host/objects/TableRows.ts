import { rowsOf } from '../model/areas';
import type { Book } from '../model/Book';
import type { Matrix } from '../model/writeCells';
import { writeCells } from '../model/writeCells';
import { moveFormula } from '../model/formulas';
import { shiftCells } from '../model/shiftCells';
import { HostError } from '../protocol/HostError';
import { define, object, type TablePlace, type Targets } from './define';
import { rangeObject } from './findRange';
import { readMatrix } from './readMatrix';
import { alive, bodyOf } from './tableParts';

const countOf = (place: TablePlace, book: Book) => rowsOf(bodyOf(alive(place, book)));

/** New records at the end or before another; cells below the table give way. */
function add(place: TablePlace, index: unknown, values: unknown, book: Book): number {
  const { sheet } = place;
  if (sheet.protection) throw new HostError('AccessDenied');
  const table = alive(place, book);
  const body = bodyOf(table);
  const rows: Matrix = matrixOf(values, table.columns.length);
  const isAtEnd = index === null || index === undefined || index === -1;
  const at = isAtEnd ? rowsOf(body) : Number(index);
  if (at < 0 || at > rowsOf(body)) throw new HostError('InvalidArgument');
  const top = body.top + at;
  const added = { ...body, top, bottom: top + rows.length - 1 };
  const before = table.area;
  shiftCells(book, sheet, added, 'Down');
  table.area = { ...before, bottom: before.bottom + rows.length };
  table.filter.area = table.area;
  writeCells(book, sheet, added, rows);
  fillColumns(place, rows, top, book);
  return at;
}

/** A formula in a column of formulas becomes the formula of the whole column: all cells get the last one. */
function fillColumns(place: TablePlace, rows: Matrix, top: number, book: Book): void {
  const body = bodyOf(place.table);
  place.table.columns.forEach((column, index) => {
    const last = rows.at(-1)?.[index];
    if (typeof last !== 'string' || !last.startsWith('=')) return;
    const at = body.left + index;
    const others = Array.from({ length: rowsOf(body) }, (_, row) => body.top + row).filter(
      (row) => row < top || row >= top + rows.length,
    );
    const areFormulas = others.every((row) => {
      const { formula, value } = place.sheet.cell(row, at);
      return formula !== undefined || value === '';
    });
    if (!areFormulas) return;
    const from = top + rows.length - 1;
    column.formula = moveFormula(last, body.top - from, 0);
    for (const row of others)
      writeCells(
        book,
        place.sheet,
        { top: row, bottom: row, left: at, right: at },
        moveFormula(last, row - from, 0),
      );
  });
}

function matrixOf(values: unknown, columns: number): Matrix {
  if (values === null || values === undefined) return [new Array<unknown>(columns).fill(null)];
  if (!Array.isArray(values)) throw new HostError('InvalidArgument');
  const rows = (Array.isArray(values[0]) ? values : [values]) as Matrix;
  if (rows.some((row) => row.length !== columns)) throw new HostError('InvalidArgument');
  return rows;
}

/** Under a filter nothing happens. */
function remove(place: TablePlace, index: number, count: number, book: Book): void {
  const table = alive(place, book);
  const body = bodyOf(table);
  if (table.filter.criteria.size > 0) return;
  const area = { ...body, top: body.top + index, bottom: body.top + index + count - 1 };
  if (index < 0 || area.bottom > body.bottom) throw new HostError('ItemNotFound');
  if (count < rowsOf(body)) shiftCells(book, place.sheet, area, 'Up');
  else writeCells(book, place.sheet, area, '');
}

export const tableRowCollectionClass = define('TableRowCollection', {
  scalars: { Count: { get: (place, { book }) => countOf(place, book) } },
  items: (place, { book }) =>
    Array.from({ length: countOf(place, book) }, (_, index) => object('TableRow', { ...place, index })),
  item: (place, key) => object('TableRow', { ...place, index: Number(key) }),
  methods: {
    Add: (place, [index, values], { book }) =>
      object('TableRow', { ...place, index: add(place, index, values, book) }),
    DeleteRowsAt: (place, [index, count], { book }) => remove(place, Number(index), Number(count ?? 1), book),
    GetCount: (place, _, { book }) => countOf(place, book),
    GetItemAt: (place, [index], { book }) => {
      if (Number(index) >= countOf(place, book)) throw new HostError('ItemNotFound');
      return object('TableRow', { ...place, index: Number(index) });
    },
  },
});

function areaOf(place: Targets['TableRow'], book: Book) {
  const body = bodyOf(alive(place, book));
  return { ...body, top: body.top + place.index, bottom: body.top + place.index };
}

/** A position, not a record: after inserting or sorting it is another. */
export const tableRowClass = define('TableRow', {
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (place, { book }) => readMatrix(place.sheet, areaOf(place, book), ({ value }) => value),
      set: (place, value, { book }) => writeCells(book, place.sheet, areaOf(place, book), value),
    },
  },
  methods: {
    Delete: (place, _, { book }) => remove(place, place.index, 1, book),
    GetRange: (place, _, { book }) => rangeObject(place.sheet, areaOf(place, book)),
  },
});
