import type { Book } from '../model/Book';
import { HostError } from '../protocol/HostError';
import type { Scalar } from '../protocol/ExcelClass';
import { type Call, define, object } from './define';

const constant = (value: unknown): Scalar<Book, Call> => ({ get: () => value });

/** `workbook.application`; nothing is drawn and nothing recalculated, so there is nothing to suspend. */
export const applicationClass = define('Application', {
  scalars: {
    CalculationEngineVersion: constant(191_029),
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (book, value) => (book.calculationMode = String(value)),
    },
    CalculationState: constant('Done'),
    DecimalSeparator: constant('.'),
    ThousandsSeparator: constant(','),
    UseSystemSeparators: constant(true),
  },
  objects: { CultureInfo: (book) => object('CultureInfo', book) },
  methods: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

export const cultureInfoClass = define('CultureInfo', {
  scalars: { Name: constant('zh-CN') },
  objects: {
    DatetimeFormat: (book) => object('DatetimeFormatInfo', book),
    NumberFormat: (book) => object('NumberFormatInfo', book),
  },
});

export const datetimeFormatInfoClass = define('DatetimeFormatInfo', {
  scalars: {
    DateSeparator: constant('/'),
    LongDatePattern: constant('yyyy"年"m"月"d"日"'),
    LongTimePattern: constant('h:mm:ss'),
    ShortDatePattern: constant('yyyy/m/d'),
    TimeSeparator: constant(':'),
  },
});

export const numberFormatInfoClass = define('NumberFormatInfo', {
  scalars: { NumberDecimalSeparator: constant('.'), NumberGroupSeparator: constant(',') },
});

/** `context.runtime` */
export const runtimeClass = define('Runtime', {
  scalars: {
    EnableEvents: {
      get: ({ enableEvents }) => enableEvents,
      set: (book, value) => (book.enableEvents = value === true),
    },
  },
});

/** `workbook.functions`: DATE only, which tells the date system of the workbook. */
export const functionsClass = define('Functions', {
  methods: {
    Date: ({ dates1904 }, [year, month, day]) => {
      const moment = Date.UTC(Number(year), Number(month) - 1, Number(day));
      const serial = moment / 86_400_000 + 25_569 - (dates1904 ? 1462 : 0);
      return object('FunctionResult', { value: serial });
    },
  },
});

export const functionResultClass = define('FunctionResult', {
  scalars: { Error: { get: () => null }, Value: { get: ({ value }) => value } },
});

const property = (name: string): Scalar<Book, Call> => ({
  get: ({ properties }) => properties[name] ?? '',
  set: ({ properties }, value) => (properties[name] = value),
});

export const documentPropertiesClass = define('DocumentProperties', {
  scalars: {
    Author: property('author'),
    Category: property('category'),
    Comments: property('comments'),
    Company: property('company'),
    CreationDate: { get: ({ properties }) => properties['creationDate'] ?? null },
    Keywords: property('keywords'),
    LastAuthor: { get: ({ properties }) => properties['lastAuthor'] ?? '' },
    Manager: property('manager'),
    RevisionNumber: { get: () => 0 },
    Subject: property('subject'),
    Title: property('title'),
  },
});

/** Of the structure: sheets cannot come, go, move or be renamed. */
export const workbookProtectionClass = define('WorkbookProtection', {
  scalars: { Protected: { get: ({ isStructureProtected }) => isStructureProtected } },
  methods: {
    Protect: (book) => {
      if (book.isStructureProtected) throw new HostError('AccessDenied');
      book.isStructureProtected = true;
    },
    Unprotect: (book) => {
      if (!book.isStructureProtected) throw new HostError('AccessDenied');
      book.isStructureProtected = false;
    },
  },
});
