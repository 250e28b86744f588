import { deleteTable, resizeTable } from '../model/addTable';
import type { Book } from '../model/Book';
import { eventTypes } from '../model/BookEvents';
import { hideFiltered } from '../model/filterRows';
import type { Table } from '../model/SheetParts';
import { checkTableName } from '../model/tableNames';
import type { Scalar } from '../protocol/ExcelClass';
import { type Call, define, object, rangeOf, type TablePlace } from './define';
import { eventMethods } from './events';
import { findRange, rangeObject } from './findRange';
import { alive, bodyOf, headerOf, totalsOf } from './tableParts';
import { toggleTotals } from './toggleTotals';

type Flag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'showFilterButton';

const flag = (key: Flag): Scalar<TablePlace, Call> => ({
  get: (place, { book }) => alive(place, book)[key],
  set: (place, value, { book }) => (alive(place, book)[key] = value === true),
});

const range =
  (of: (table: Table) => Parameters<typeof rangeObject>[1]) =>
  (place: TablePlace, _: unknown, { book }: { readonly book: Book }) =>
    rangeObject(place.sheet, of(alive(place, book)));

export const tableClass = define('Table', {
  identity: ({ table }) => ({ Id: table.id }),
  scalars: {
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
    Id: { get: (place, { book }) => alive(place, book).id },
    LegacyId: { get: (place, { book }) => alive(place, book).id },
    Name: {
      get: (place, { book }) => alive(place, book).name,
      set: (place, value, { book }) => {
        const table = alive(place, book);
        checkTableName(book, String(value), table);
        table.name = String(value);
      },
    },
    ShowBandedColumns: flag('showBandedColumns'),
    ShowBandedRows: flag('showBandedRows'),
    ShowFilterButton: flag('showFilterButton'),
    ShowHeaders: { get: (place, { book }) => alive(place, book).showHeaders },
    ShowTotals: {
      get: (place, { book }) => alive(place, book).showTotals,
      set: (place, value, { book }) => toggleTotals(book, place.sheet, alive(place, book), value === true),
    },
    Style: {
      get: (place, { book }) => alive(place, book).style,
      set: (place, value, { book }) => (alive(place, book).style = String(value)),
    },
  },
  objects: {
    AutoFilter: (place) => object('AutoFilter', place),
    Columns: (place) => object('TableColumnCollection', place),
    Rows: (place) => object('TableRowCollection', place),
    Worksheet: ({ sheet }) => object('Worksheet', sheet),
  },
  methods: {
    ClearFilters: (place, _, { book }) => {
      const { filter } = alive(place, book);
      filter.criteria.clear();
      hideFiltered(place.sheet, filter);
    },
    ConvertToRange: (place, _, { book }) => {
      const { area } = alive(place, book);
      deleteTable(book, place.sheet, place.table, false);
      return rangeObject(place.sheet, area);
    },
    Delete: (place, _, { book }) => deleteTable(book, place.sheet, alive(place, book), true),
    GetDataBodyRange: range(bodyOf),
    GetHeaderRowRange: range(headerOf),
    GetRange: range(({ area }) => area),
    GetTotalRowRange: range(totalsOf),
    ReapplyFilters: (place, _, { book }) => {
      const { filter, showTotals } = alive(place, book);
      hideFiltered(place.sheet, filter, showTotals ? 1 : 0);
    },
    Resize: (place, [wanted], { book }) => {
      const { area } = rangeOf(wanted) ?? findRange(book, place.sheet, wanted);
      resizeTable(place.sheet, alive(place, book), area);
    },
    ...eventMethods<TablePlace>(
      { DataChangedEvent: eventTypes.tableChanged, SelectionChangedEvent: eventTypes.tableSelection },
      ({ table }) => table.id,
    ),
  },
});
