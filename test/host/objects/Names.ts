import type { Book } from '../model/Book';
import type { DefinedName } from '../model/DefinedName';
import type { Sheet } from '../model/Sheet';
import { quoteSheetName } from '../model/sheetNames';
import { isLegalName } from '../model/tableNames';
import { renderFixed } from '../model/areas';
import { HostError } from '../protocol/HostError';
import { define, object, rangeOf } from './define';
import { searchRange } from './findRange';

const namesOf = (sheet: Sheet | undefined, book: Book) => book.names.filter((name) => name.sheet === sheet);

const find = (sheet: Sheet | undefined, key: unknown, book: Book) => {
  const wanted = String(key).toLowerCase();
  return namesOf(sheet, book).find(({ name }) => name.toLowerCase() === wanted);
};

/** @param reference a range, a formula, or a value that becomes a constant */
function add(sheet: Sheet | undefined, name: string, reference: unknown, comment: unknown, book: Book) {
  if (!isLegalName(name)) throw new HostError('InvalidArgument');
  const isTaken = book.tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
  if (isTaken || find(sheet, name, book)) throw new HostError('ItemAlreadyExists');
  const defined: DefinedName = {
    name,
    formula: formulaOf(reference),
    visible: true,
    comment: typeof comment === 'string' ? comment : '',
    ...(sheet && { sheet }),
  };
  book.names.push(defined);
  return defined;
}

function formulaOf(reference: unknown): string {
  const range = rangeOf(reference);
  if (range) return `=${quoteSheetName(range.sheet.name)}!${renderFixed(range.area)}`;
  const text = String(reference);
  if (text.startsWith('=')) return text;
  return typeof reference === 'number' ? `=${text}` : `="${text.replaceAll('"', '""')}"`;
}

/** `workbook.names`, and `worksheet.names` with the sheet as its target. */
export const namedItemCollectionClass = define('NamedItemCollection', {
  items: (sheet, { book }) => namesOf(sheet, book).map((name) => object('NamedItem', name)),
  item: (sheet, key, { book }) => {
    const name = find(sheet, key, book);
    if (!name) throw new HostError('ItemNotFound');
    return object('NamedItem', name);
  },
  methods: {
    Add: (sheet, [name, reference, comment], { book }) =>
      object('NamedItem', add(sheet, String(name), reference, comment, book)),
    AddFormulaLocal: (sheet, [name, formula, comment], { book }) =>
      object('NamedItem', add(sheet, String(name), formula, comment, book)),
    GetCount: (sheet, _, { book }) => namesOf(sheet, book).length,
    GetItemOrNullObject: (sheet, [key], { book }) => {
      const name = find(sheet, key, book);
      return name ? object('NamedItem', name) : null;
    },
  },
});

function rangeNamed({ formula, sheet }: DefinedName, book: Book) {
  return /#REF!/.test(formula) ? undefined : searchRange(book, sheet ?? book.active, formula);
}

function typeOf(name: DefinedName, book: Book): string {
  if (name.formula.includes('#REF!')) return 'Error';
  if (rangeNamed(name, book)) return 'Range';
  if (/^="/.test(name.formula)) return 'String';
  return /^=-?[\d.]+$/.test(name.formula) ? 'Double' : 'String';
}

/** An address for a range; what a formula works out to is not known here, so the formula itself. */
function valueOf(name: DefinedName, book: Book): unknown {
  const type = typeOf(name, book);
  if (type === 'Double') return Number(name.formula.slice(1));
  if (type === 'String') return name.formula.replace(/^="(.*)"$/, '$1').replaceAll('""', '"');
  return type === 'Error' ? '#REF!' : name.formula.slice(1);
}

export const namedItemClass = define('NamedItem', {
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Comment: { get: ({ comment }) => comment, set: (name, value) => (name.comment = String(value)) },
    Formula: { get: ({ formula }) => formula, set: (name, value) => (name.formula = formulaOf(value)) },
    Name: { get: ({ name }) => name },
    Scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    Type: { get: (name, { book }) => typeOf(name, book) },
    Value: { get: (name, { book }) => valueOf(name, book) },
    Visible: { get: ({ visible }) => visible, set: (name, value) => (name.visible = value === true) },
  },
  objects: {
    Worksheet: ({ sheet }) => {
      if (!sheet) throw new HostError('InvalidArgument');
      return object('Worksheet', sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => (sheet ? object('Worksheet', sheet) : null),
  },
  methods: {
    Delete: (name, _, { book }) => {
      book.names = book.names.filter((other) => other !== name);
    },
    GetRange: (name, _, { book }) => {
      const range = rangeNamed(name, book);
      if (!range) throw new HostError('InvalidReference');
      return object('Range', range);
    },
    GetRangeOrNullObject: (name, _, { book }) => {
      const range = rangeNamed(name, book);
      return range ? object('Range', range) : null;
    },
  },
});
