import { selectionOf } from '../model/selectRange';
import { HostError } from '../protocol/HostError';
import { type Call, define, object } from './define';
import { rangeObject } from './findRange';

/** The root of everything. */
export const workbookClass = define('Workbook', {
  scalars: {
    AutoSave: { get: () => true },
    CalculationEngineVersion: { get: () => 191_029 },
    ChartDataPointTrack: { get: () => true },
    IsDirty: { get: () => false, set: () => undefined },
    Name: { get: ({ fileName }) => fileName },
    PreviouslySaved: { get: () => true },
    ReadOnly: { get: () => false },
    UsePrecisionAsDisplayed: { get: () => false },
  },
  objects: {
    Application: (book) => object('Application', book),
    CustomXmlParts: () => object('CustomXmlPartCollection', undefined),
    Functions: (book) => object('Functions', book),
    Names: () => object('NamedItemCollection', undefined),
    Properties: (book) => object('DocumentProperties', book),
    Protection: (book) => object('WorkbookProtection', book),
    Settings: (book) => object('SettingCollection', book),
    Tables: () => object('TableCollection', undefined),
    Worksheets: (book) => object('WorksheetCollection', book),
    _Runtime: (book) => object('Runtime', book),
  },
  methods: {
    GetActiveCell: (book) => {
      const { sheet, area } = selectionOf(book);
      return rangeObject(sheet, { ...area, bottom: area.top, right: area.left });
    },
    GetSelectedRange: (book) => {
      const { sheet, area } = selectionOf(book);
      return rangeObject(sheet, area);
    },
    _GetRangeForEventByReferenceId: (_, [id], call) => eventRange(id, call) ?? lost(),
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], call) => eventRange(id, call) ?? null,
    _RemoveAllReferences: (_, __, { session }) => session.releaseAll(),
    _RemoveReference: (book, [id], { session }) => {
      session.release(String(id));
      for (const range of book.tracked) if (range.id === id) book.tracked.delete(range);
    },
  },
});

function eventRange(id: unknown, { book }: Call) {
  const range = [...book.tracked].find((candidate) => candidate.id === id && !candidate.isLost);
  return range && rangeObject(range.sheet, range.area);
}

function lost(): never {
  throw new HostError('ItemNotFound');
}
