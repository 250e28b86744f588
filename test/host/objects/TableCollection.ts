import { addTable } from '../model/addTable';
import type { Book } from '../model/Book';
import { eventTypes, WORKBOOK_TARGET } from '../model/BookEvents';
import type { Sheet } from '../model/Sheet';
import { HostError } from '../protocol/HostError';
import { define, object, rangeOf, type TablePlace } from './define';
import { eventMethods } from './events';
import { areaOf, findRange } from './findRange';

function tablesOf(sheet: Sheet | undefined, book: Book): readonly TablePlace[] {
  const sheets = sheet ? [sheet] : book.sheets;
  return sheets.flatMap((place) => place.tables.map((table) => ({ sheet: place, table })));
}

function find(sheet: Sheet | undefined, key: unknown, book: Book): TablePlace | undefined {
  const wanted = String(key).toLowerCase();
  return tablesOf(sheet, book).find(
    ({ table }) => table.name.toLowerCase() === wanted || table.id.toLowerCase() === wanted,
  );
}

/** `workbook.tables`, and `worksheet.tables` with the sheet as its target. */
export const tableCollectionClass = define('TableCollection', {
  scalars: { Count: { get: (sheet, { book }) => tablesOf(sheet, book).length } },
  items: (sheet, { book }) => tablesOf(sheet, book).map((place) => object('Table', place)),
  item: (sheet, key, { book }) => {
    const place = find(sheet, key, book);
    if (!place) throw new HostError('ItemNotFound');
    return object('Table', place);
  },
  methods: {
    Add: (sheet, [address, hasHeaders], { book }) => {
      const range = rangeOf(address) ?? findRange(book, sheet ?? book.active, address);
      const table = addTable(book, range.sheet, areaOf(range, book), hasHeaders === true);
      return object('Table', { sheet: range.sheet, table });
    },
    GetCount: (sheet, _, { book }) => tablesOf(sheet, book).length,
    GetItemAt: (sheet, [index], { book }) => {
      const place = tablesOf(sheet, book)[Number(index)];
      if (!place) throw new HostError('ItemNotFound');
      return object('Table', place);
    },
    GetItemOrNullObject: (sheet, [key], { book }) => {
      const place = find(sheet, key, book);
      return place ? object('Table', place) : null;
    },
    ...eventMethods<Sheet | undefined>(
      {
        AddedEvent: eventTypes.tableAdded,
        DataChangedEvent: eventTypes.tableChanged,
        DeletedEvent: eventTypes.tableDeleted,
      },
      (sheet) => sheet?.id ?? WORKBOOK_TARGET,
    ),
  },
});

/** `range.getTables()` */
export const tableScopedCollectionClass = define('TableScopedCollection', {
  items: ({ sheet, tables }) => tables.map((table) => object('Table', { sheet, table })),
  item: ({ sheet, tables }, key) => {
    const table = tables.find(({ name, id }) => name === key || id === key);
    if (!table) throw new HostError('ItemNotFound');
    return object('Table', { sheet, table });
  },
  methods: {
    GetCount: ({ tables }) => tables.length,
    GetFirst: ({ sheet, tables: [table] }) => {
      if (!table) throw new HostError('ItemNotFound');
      return object('Table', { sheet, table });
    },
  },
});
