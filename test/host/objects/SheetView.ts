import { LAST_COLUMN, LAST_ROW } from '../model/areas';
import { eventTypes, WORKBOOK_TARGET } from '../model/BookEvents';
import type { Book } from '../model/Book';
import type { Sheet } from '../model/Sheet';
import { HostError } from '../protocol/HostError';
import { define, rangeOf } from './define';
import { areaOf, findRange, rangeObject } from './findRange';

/** What stays on the screen, counted from the top left cell. */
function frozenArea({ frozen }: Sheet) {
  if (!frozen) return undefined;
  const { rows, columns } = frozen;
  return {
    top: 1,
    left: 1,
    bottom: rows > 0 ? rows : LAST_ROW,
    right: columns > 0 ? columns : LAST_COLUMN,
  };
}

export const worksheetFreezePanesClass = define('WorksheetFreezePanes', {
  methods: {
    FreezeAt: (sheet, [wanted], { book }) => {
      const area = areaOf(rangeOf(wanted) ?? findRange(book, sheet, wanted), book);
      sheet.frozen = {
        rows: area.bottom === LAST_ROW ? 0 : area.bottom,
        columns: area.right === LAST_COLUMN ? 0 : area.right,
      };
    },
    FreezeColumns: (sheet, [count]) => {
      sheet.frozen = { rows: 0, columns: Number(count ?? 1) };
    },
    FreezeRows: (sheet, [count]) => {
      sheet.frozen = { rows: Number(count ?? 1), columns: 0 };
    },
    GetLocation: (sheet) => {
      const area = frozenArea(sheet);
      if (!area) throw new HostError('ItemNotFound');
      return rangeObject(sheet, area);
    },
    GetLocationOrNullObject: (sheet) => {
      const area = frozenArea(sheet);
      return area ? rangeObject(sheet, area) : null;
    },
    Unfreeze: (sheet) => {
      sheet.frozen = undefined;
    },
  },
});

const usualOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

function tell(book: Book, sheet: Sheet): void {
  book.emit(eventTypes.protectionChanged, [sheet.id, WORKBOOK_TARGET], {
    isProtected: sheet.protection !== undefined,
    worksheetId: sheet.id,
  });
}

/** Protecting twice is refused, and so is taking away what is not there. */
export const worksheetProtectionClass = define('WorksheetProtection', {
  scalars: {
    Options: { get: ({ protection }) => protection && { ...usualOptions, ...protection.options } },
    Protected: { get: ({ protection }) => protection !== undefined },
  },
  methods: {
    Protect: (sheet, [options, password], { book }) => {
      if (sheet.protection) throw new HostError('AccessDenied');
      const given = (options ?? {}) as Readonly<Record<string, unknown>>;
      sheet.protection = {
        options: { ...usualOptions, ...given },
        ...(typeof password === 'string' && { password }),
      };
      tell(book, sheet);
    },
    Unprotect: (sheet, [password], { book }) => {
      if (!sheet.protection) throw new HostError('AccessDenied');
      const { password: wanted } = sheet.protection;
      if (wanted !== undefined && wanted !== password) throw new HostError('AccessDenied');
      sheet.protection = undefined;
      tell(book, sheet);
    },
  },
});
