import { cellsOf, isEntireColumn, isEntireRow, renderArea } from '../model/areas';
import type { AreasRef } from '../model/AreasRef';
import type { Book } from '../model/Book';
import { clearCells } from '../model/clearCells';
import { quoteSheetName } from '../model/sheetNames';
import { HostError } from '../protocol/HostError';
import { define, object } from './define';
import { areaOf } from './findRange';

const areasOf = ({ ranges }: AreasRef, book: Book) => ranges.map((range) => areaOf(range, book));

const address = {
  get: ({ ranges }: AreasRef, { book }: { readonly book: Book }) =>
    ranges.map((range) => `${quoteSheetName(range.sheet.name)}!${renderArea(areaOf(range, book))}`).join(','),
};

/** Several ranges at once: they are formatted, not written. */
export const rangeAreasClass = define('RangeAreas', {
  identity: ({ id }) => ({ _ReferenceId: id ?? null }),
  scalars: {
    Address: address,
    AddressLocal: address,
    AreaCount: { get: ({ ranges }) => ranges.length },
    CellCount: {
      get: (areas, { book }) => areasOf(areas, book).reduce((sum, area) => sum + cellsOf(area), 0),
    },
    IsEntireColumn: { get: (areas, { book }) => areasOf(areas, book).every(isEntireColumn) },
    IsEntireRow: { get: (areas, { book }) => areasOf(areas, book).every(isEntireRow) },
    Style: { get: () => 'Normal' },
  },
  objects: {
    Areas: ({ ranges }) => object('RangeCollection', ranges),
    ConditionalFormats: ({ ranges }) => object('ConditionalFormatCollection', ranges),
    DataValidation: ({ ranges }) => object('DataValidation', ranges),
    Format: ({ ranges }) => object('RangeFormat', ranges),
    Worksheet: ({ ranges }) => {
      const [first] = ranges;
      if (!first) throw new HostError('ItemNotFound');
      return object('Worksheet', first.sheet);
    },
  },
  methods: {
    _KeepReference: (areas, _, { book, session }) => {
      areas.id ??= session.keep(object('RangeAreas', areas));
      for (const range of areas.ranges) book.tracked.add(range);
    },
    Clear: (areas, [applyTo], { book }) => {
      for (const range of areas.ranges)
        clearCells(book, range.sheet, areaOf(range, book), String(applyTo ?? 'All'));
    },
  },
});

export const rangeCollectionClass = define('RangeCollection', {
  items: (ranges) => ranges.map((range) => object('Range', range)),
  item: (ranges, index) => itemAt(ranges, index),
  methods: {
    GetCount: (ranges) => ranges.length,
    GetItemAt: (ranges, [index]) => itemAt(ranges, index),
  },
});

function itemAt(ranges: AreasRef['ranges'], index: unknown) {
  const range = ranges[Number(index)];
  if (!range) throw new HostError('ItemNotFound');
  return object('Range', range);
}
