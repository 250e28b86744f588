import type { Area } from '../../../src/domain/snapshot/Snapshot';
import type { Book } from '../model/Book';
import type { TableColumn } from '../model/SheetParts';
import { shiftCells } from '../model/shiftCells';
import { writeCells } from '../model/writeCells';
import { HostError } from '../protocol/HostError';
import { define, object, type TablePlace, type Targets } from './define';
import { rangeObject } from './findRange';
import { readMatrix } from './readMatrix';
import { alive, bodyOf, headerOf, totalsOf } from './tableParts';

function columnsOf(place: TablePlace, book: Book): readonly TableColumn[] {
  return alive(place, book).columns;
}

function find(place: TablePlace, key: unknown, book: Book): TableColumn | undefined {
  return columnsOf(place, book).find(
    ({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase(),
  );
}

function areaOf(area: Area, { table, column }: Targets['TableColumn']): Area {
  const index = table.columns.indexOf(column);
  if (index < 0) throw new HostError('ItemNotFound');
  return { ...area, left: area.left + index, right: area.left + index };
}

/** A new column at its end or before another; cells to the right give way. */
function add(place: TablePlace, index: unknown, values: unknown, name: unknown, book: Book): TableColumn {
  const table = alive(place, book);
  const { area } = table;
  const at = typeof index === 'number' && index >= 0 ? index : table.columns.length;
  const left = area.left + at;
  if (at < table.columns.length) shiftCells(book, place.sheet, { ...area, left, right: left }, 'Right');
  else {
    const id = Math.max(...table.columns.map((column) => column.id)) + 1;
    table.columns.push({ id, name: `Column${id}` });
    table.area = { ...area, right: area.right + 1 };
    table.filter.area = table.area;
  }
  const column = table.columns[at];
  if (!column) throw new HostError('InvalidArgument');
  const cells = { ...table.area, left, right: left };
  if (Array.isArray(values)) writeCells(book, place.sheet, cells, values);
  const heading =
    typeof name === 'string' ? name : String(place.sheet.cell(area.top, left).value) || column.name;
  writeCells(book, place.sheet, { ...cells, bottom: cells.top }, heading);
  return column;
}

export const tableColumnCollectionClass = define('TableColumnCollection', {
  scalars: { Count: { get: (place, { book }) => columnsOf(place, book).length } },
  items: (place, { book }) =>
    columnsOf(place, book).map((column) => object('TableColumn', { ...place, column })),
  item: (place, key, { book }) => {
    const column = find(place, key, book);
    if (!column) throw new HostError('ItemNotFound');
    return object('TableColumn', { ...place, column });
  },
  methods: {
    Add: (place, [index, values, name], { book }) =>
      object('TableColumn', { ...place, column: add(place, index, values, name, book) }),
    GetCount: (place, _, { book }) => columnsOf(place, book).length,
    GetItemAt: (place, [index], { book }) => {
      const column = columnsOf(place, book)[Number(index)];
      if (!column) throw new HostError('ItemNotFound');
      return object('TableColumn', { ...place, column });
    },
    GetItemOrNullObject: (place, [key], { book }) => {
      const column = find(place, key, book);
      return column ? object('TableColumn', { ...place, column }) : null;
    },
  },
});

export const tableColumnClass = define('TableColumn', {
  identity: ({ column }) => ({ Id: column.id }),
  scalars: {
    Id: { get: ({ column }) => column.id },
    Index: { get: ({ table, column }) => table.columns.indexOf(column) },
    Name: {
      get: ({ column }) => column.name,
      set: (place, value, { book }) =>
        writeCells(book, place.sheet, areaOf(headerOf(alive(place, book)), place), String(value)),
    },
    Values: {
      get: (place, { book }) =>
        readMatrix(place.sheet, areaOf(alive(place, book).area, place), ({ value }) => value),
      set: (place, value, { book }) =>
        writeCells(book, place.sheet, areaOf(alive(place, book).area, place), value),
    },
  },
  objects: {
    Filter: ({ sheet, table, column }) =>
      object('Filter', { sheet, filter: table.filter, column: table.columns.indexOf(column) }),
  },
  methods: {
    Delete: (place, _, { book }) =>
      shiftCells(book, place.sheet, areaOf(alive(place, book).area, place), 'Left'),
    GetDataBodyRange: (place, _, { book }) =>
      rangeObject(place.sheet, areaOf(bodyOf(alive(place, book)), place)),
    GetHeaderRowRange: (place, _, { book }) =>
      rangeObject(place.sheet, areaOf(headerOf(alive(place, book)), place)),
    GetRange: (place, _, { book }) => rangeObject(place.sheet, areaOf(alive(place, book).area, place)),
    GetTotalRowRange: (place, _, { book }) =>
      rangeObject(place.sheet, areaOf(totalsOf(alive(place, book)), place)),
  },
});
