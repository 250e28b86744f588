import { eventTypes, WORKBOOK_TARGET } from '../model/BookEvents';
import type { Book } from '../model/Book';
import { HostError } from '../protocol/HostError';
import { define, object } from './define';
import { eventMethods } from './events';

const among = (book: Book, visibleOnly: unknown) => (visibleOnly === true ? book.visibleSheets : book.sheets);

/** `workbook.worksheets` */
export const worksheetCollectionClass = define('WorksheetCollection', {
  scalars: {},
  items: ({ sheets }) => sheets.map((sheet) => object('Worksheet', sheet)),
  item: (book, key) => object('Worksheet', book.getSheet(String(key))),
  methods: {
    Add: (book, [name]) =>
      object('Worksheet', book.addSheet(name === undefined || name === null ? undefined : String(name))),
    GetActiveWorksheet: ({ active }) => object('Worksheet', active),
    GetCount: (book, [visibleOnly]) => among(book, visibleOnly).length,
    GetFirst: (book, [visibleOnly]) => {
      const sheet = among(book, visibleOnly)[0];
      if (!sheet) throw new HostError('ItemNotFound');
      return object('Worksheet', sheet);
    },
    GetItemOrNullObject: (book, [key]) => {
      const sheet = book.sheet(String(key));
      return sheet ? object('Worksheet', sheet) : null;
    },
    GetLast: (book, [visibleOnly]) => {
      const sheet = among(book, visibleOnly).at(-1);
      if (!sheet) throw new HostError('ItemNotFound');
      return object('Worksheet', sheet);
    },
    ...eventMethods(
      {
        ActivatedEvent: eventTypes.sheetActivated,
        AddedEvent: eventTypes.sheetAdded,
        CalculatedEvent: eventTypes.sheetCalculated,
        DataChangedEvent: eventTypes.sheetChanged,
        DeactivatedEvent: eventTypes.sheetDeactivated,
        DeletedEvent: eventTypes.sheetDeleted,
        EventMoved: eventTypes.sheetMoved,
        EventNameChanged: eventTypes.nameChanged,
        EventVisibilityChanged: eventTypes.visibilityChanged,
        FormatChangedEvent: eventTypes.sheetFormat,
        FormulaChangedEvent: eventTypes.formulaChanged,
        ProtectionChangedEvent: eventTypes.protectionChanged,
        RowHiddenChangedEvent: eventTypes.rowHidden,
        SelectionChangedEvent: eventTypes.sheetSelection,
      },
      () => WORKBOOK_TARGET,
    ),
  },
});
