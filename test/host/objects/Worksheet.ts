import { wholeSheet } from '../model/areas';
import { AreasRef } from '../model/AreasRef';
import { eventTypes } from '../model/BookEvents';
import { parseColor, renderColor } from '../model/colors';
import { activateSheet } from '../model/selectRange';
import type { Sheet } from '../model/Sheet';
import { deleteSheet, moveSheet, renameSheet, setVisibility } from '../model/sheetOperations';
import type { Visibility } from '../model/SheetParts';
import type { Book } from '../model/Book';
import { HostError } from '../protocol/HostError';
import type { Scalar } from '../protocol/ExcelClass';
import { type Call, define, object } from './define';
import { eventMethods } from './events';
import { findRange, onSheet, rangeObject } from './findRange';

/** Longer addresses of several ranges are cut off by Excel. */
const LONGEST_ADDRESS = 8192;

const neighbour =
  (step: 1 | -1, nullObject: boolean) =>
  (sheet: Sheet, [visibleOnly]: readonly unknown[], { book }: { readonly book: Book }) => {
    const rest =
      step === 1
        ? book.sheets.slice(book.sheets.indexOf(sheet) + 1)
        : book.sheets.slice(0, book.sheets.indexOf(sheet)).reverse();
    const found = rest.find(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
    if (found) return object('Worksheet', found);
    if (nullObject) return null;
    throw new HostError('ItemNotFound');
  };

/** Read by one name and set by another, as the library has it. */
const gridlines: Scalar<Sheet, Call> = {
  get: ({ showGridlines }) => showGridlines,
  set: (sheet, value) => (sheet.showGridlines = value === true),
};

const headings: Scalar<Sheet, Call> = {
  get: ({ showHeadings }) => showHeadings,
  set: (sheet, value) => (sheet.showHeadings = value === true),
};

export const worksheetClass = define('Worksheet', {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    EnableCalculation: { get: () => true },
    Gridlines: { ...gridlines, onlyWhenNamed: true },
    Headings: { ...headings, onlyWhenNamed: true },
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, { book }) => renameSheet(book, sheet, String(value)),
    },
    Position: {
      get: (sheet, { book }) => book.sheets.indexOf(sheet),
      set: (sheet, value, { book }) => moveSheet(book, sheet, Number(value)),
    },
    ShowGridlines: gridlines,
    ShowHeadings: headings,
    StandardHeight: { get: ({ standardHeight }) => standardHeight },
    StandardWidth: {
      get: ({ standardWidth }) => standardWidth,
      set: (sheet, value) => (sheet.standardWidth = Number(value)),
    },
    TabColor: {
      get: ({ tabColor }) => (tabColor === '' ? '' : renderColor(tabColor)),
      set: (sheet, value) => (sheet.tabColor = value === '' ? '' : parseColor(value)),
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, { book }) => setVisibility(book, sheet, String(value) as Visibility),
    },
  },
  objects: {
    AutoFilter: (sheet) => object('AutoFilter', { sheet }),
    FreezePanes: (sheet) => object('WorksheetFreezePanes', sheet),
    Names: (sheet) => object('NamedItemCollection', sheet),
    PageLayout: (sheet) => object('PageLayout', sheet),
    Protection: (sheet) => object('WorksheetProtection', sheet),
    Tables: (sheet) => object('TableCollection', sheet),
  },
  methods: {
    Activate: (sheet, _, { book }) => activateSheet(book, sheet),
    Calculate: () => undefined,
    Delete: (sheet, _, { book }) => deleteSheet(book, sheet),
    GetCell: (sheet, [row, column]) => {
      const [top, left] = [Number(row) + 1, Number(column) + 1];
      return rangeObject(sheet, onSheet({ top, left, bottom: top, right: left }));
    },
    GetNext: neighbour(1, false),
    GetNextOrNullObject: neighbour(1, true),
    GetPrevious: neighbour(-1, false),
    GetPreviousOrNullObject: neighbour(-1, true),
    GetRange: (sheet, [address], { book }) => {
      if (address === undefined || address === null || address === '') return rangeObject(sheet, wholeSheet);
      return object('Range', findRange(book, sheet, address));
    },
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const [top, left] = [Number(row) + 1, Number(column) + 1];
      const area = { top, left, bottom: top + Number(rows) - 1, right: left + Number(columns) - 1 };
      return rangeObject(sheet, onSheet(area));
    },
    GetRanges: (sheet, [address], { book }) => {
      const text = String(address ?? '');
      if (text === '' || text.length > LONGEST_ADDRESS) throw new HostError('InvalidArgument');
      return object(
        'RangeAreas',
        new AreasRef(text.split(',').map((one) => findRange(book, sheet, one.trim()))),
      );
    },
    GetUsedRange: (sheet, [valuesOnly]) =>
      rangeObject(sheet, sheet.usedArea(valuesOnly === true) ?? FIRST_CELL),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = sheet.usedArea(valuesOnly === true);
      return area ? rangeObject(sheet, area) : null;
    },
    ...eventMethods<Sheet>(
      {
        ActivatedEvent: eventTypes.sheetActivated,
        CalculatedEvent: eventTypes.sheetCalculated,
        DataChangedEvent: eventTypes.sheetChanged,
        DeactivatedEvent: eventTypes.sheetDeactivated,
        EventNameChanged: eventTypes.nameChanged,
        EventVisibilityChanged: eventTypes.visibilityChanged,
        FormatChangedEvent: eventTypes.sheetFormat,
        FormulaChangedEvent: eventTypes.formulaChanged,
        ProtectionChangedEvent: eventTypes.protectionChanged,
        RowHiddenChangedEvent: eventTypes.rowHidden,
        SelectionChangedEvent: eventTypes.sheetSelection,
      },
      ({ id }) => id,
    ),
  },
});

/** What an empty sheet uses. */
const FIRST_CELL = { top: 1, left: 1, bottom: 1, right: 1 };
