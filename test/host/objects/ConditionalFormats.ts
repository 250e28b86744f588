import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { intersect, subtract } from '../model/areas';
import { AreasRef } from '../model/AreasRef';
import type { Book } from '../model/Book';
import { moveFormula } from '../model/formulas';
import { RangeRef } from '../model/RangeRef';
import type { Sheet } from '../model/Sheet';
import type { ConditionalFormat } from '../model/SheetParts';
import { HostError, notImitated } from '../protocol/HostError';
import { define, type FormatPlace, object } from './define';
import { areaOf, rangeObject } from './findRange';

type Ranges = readonly RangeRef[];

/** The formats that touch a range, first in priority first. */
function formatsOn(ranges: Ranges, book: Book): readonly FormatPlace[] {
  const [first] = ranges;
  if (!first) return [];
  const areas = ranges.map((range) => areaOf(range, book));
  const { top, left } = areas[0] ?? { top: 1, left: 1 };
  return first.sheet.formats
    .filter((format) => format.areas.some((area) => areas.some((wanted) => intersect(wanted, area))))
    .sort((one, other) => one.priority - other.priority)
    .map((format) => ({ sheet: first.sheet, format, row: top, column: left }));
}

function add(ranges: Ranges, type: string, book: Book): FormatPlace {
  const [first] = ranges;
  if (!first) throw new HostError('InvalidArgument');
  if (type !== 'Custom') throw notImitated(`conditional formats of the type ${type}`);
  const { sheet } = first;
  if (sheet.protection) throw new HostError('AccessDenied');
  const areas = ranges.map((range) => areaOf(range, book));
  for (const format of sheet.formats) format.priority += 1;
  const look: ConditionalFormat['look'] = { borders: {} };
  const id = book.newId();
  // A new one goes first.
  const format = { id, areas, type, formula: '=FALSE', priority: 1, stopIfTrue: false, look };
  sheet.formats.unshift(format);
  return { sheet, format, row: areas[0]?.top ?? 1, column: areas[0]?.left ?? 1 };
}

function remove(sheet: Sheet, format: ConditionalFormat): void {
  sheet.formats = sheet.formats.filter((other) => other !== format);
  numberAnew(sheet);
}

/** @param index from 0; negative counts from the back; what is beyond goes to the end it is beyond */
function place(sheet: Sheet, format: ConditionalFormat, index: number): void {
  if (!Number.isInteger(index)) throw new HostError('InvalidArgument');
  numberAnew(sheet);
  const others = sheet.formats.filter((other) => other !== format);
  const at = index < 0 ? Math.max(0, sheet.formats.length + index) : Math.min(index, others.length);
  sheet.formats = [...others.slice(0, at), format, ...others.slice(at)];
  sheet.formats.forEach((one, position) => (one.priority = position + 1));
}

function numberAnew(sheet: Sheet): void {
  sheet.formats.sort((one, other) => one.priority - other.priority);
  sheet.formats.forEach((format, index) => (format.priority = index + 1));
}

function clear(ranges: Ranges, book: Book): void {
  for (const range of ranges) {
    const area = areaOf(range, book);
    range.sheet.formats = range.sheet.formats.flatMap((format) => {
      const left = format.areas.flatMap((candidate) => subtract(candidate, area));
      if (left.length === 0) return [];
      keepFormula(format, left);
      return [format];
    });
    numberAnew(range.sheet);
  }
}

/** The formula is told from the first area: when that goes, the formula is told from the next. */
function keepFormula(format: ConditionalFormat, left: readonly Area[]): void {
  const [before] = format.areas;
  const [after] = left;
  if (before && after)
    format.formula = moveFormula(format.formula, after.top - before.top, after.left - before.left);
  format.areas = left;
}

function find(ranges: Ranges, id: unknown, book: Book): FormatPlace | undefined {
  return formatsOn(ranges, book).find(({ format }) => format.id === id);
}

export const conditionalFormatCollectionClass = define('ConditionalFormatCollection', {
  items: (ranges, { book }) => formatsOn(ranges, book).map((place) => object('ConditionalFormat', place)),
  item: (ranges, id, { book }) => {
    const place = find(ranges, id, book);
    if (!place) throw new HostError('ItemNotFound');
    return object('ConditionalFormat', place);
  },
  methods: {
    Add: (ranges, [type], { book }) => object('ConditionalFormat', add(ranges, String(type), book)),
    ClearAll: (ranges, _, { book }) => clear(ranges, book),
    GetCount: (ranges, _, { book }) => formatsOn(ranges, book).length,
    GetItemAt: (ranges, [index], { book }) => {
      const place = formatsOn(ranges, book)[Number(index)];
      if (!place) throw new HostError('ItemNotFound');
      return object('ConditionalFormat', place);
    },
    GetItemOrNullObject: (ranges, [id], { book }) => {
      const place = find(ranges, id, book);
      return place ? object('ConditionalFormat', place) : null;
    },
  },
});

const custom = (place: FormatPlace) =>
  place.format.type === 'Custom' ? object('CustomConditionalFormat', place) : null;

/** Of one area the range itself; of several there is none. */
const onlyArea = ({ sheet, format }: FormatPlace) => {
  const [area, ...others] = format.areas;
  return area && others.length === 0 ? rangeObject(sheet, area) : null;
};

export const conditionalFormatClass = define('ConditionalFormat', {
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    Id: { get: ({ format }) => format.id },
    Priority: {
      // Counted from 0, as the library documents it.
      get: ({ format }) => format.priority - 1,
      set: ({ sheet, format }, value) => place(sheet, format, Number(value)),
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => (format.stopIfTrue = value === true),
    },
    Type: { get: ({ format }) => format.type },
  },
  objects: {
    Custom: (place) => custom(place) ?? wrongType(),
    CustomOrNullObject: custom,
  },
  methods: {
    Delete: ({ sheet, format }) => remove(sheet, format),
    GetRange: (place) => onlyArea(place) ?? severalAreas(),
    GetRangeOrNullObject: onlyArea,
    GetRanges: ({ sheet, format }) =>
      object('RangeAreas', new AreasRef(format.areas.map((area) => new RangeRef(sheet, area)))),
  },
});

function wrongType(): never {
  throw new HostError('InvalidArgument');
}

function severalAreas(): never {
  throw new HostError('InvalidOperation', 'The conditional format is applied to several areas.');
}

export const customConditionalFormatClass = define('CustomConditionalFormat', {
  objects: {
    Format: ({ format }) => object('ConditionalRangeFormat', format),
    Rule: (place) => object('ConditionalFormatRule', place),
  },
});

/** As seen from the range the format was fetched from. */
const formula = {
  get: ({ format, row, column }: FormatPlace) => {
    const [first] = format.areas;
    return first ? moveFormula(format.formula, row - first.top, column - first.left) : format.formula;
  },
  set: ({ format, row, column }: FormatPlace, value: unknown) => {
    const text = String(value);
    if (text.length > LONGEST_FORMULA) throw new HostError('InvalidArgument');
    const [first] = format.areas;
    const own = text.startsWith('=') ? text : `=${text}`;
    format.formula = first ? moveFormula(own, first.top - row, first.left - column) : own;
  },
};

const LONGEST_FORMULA = 8192;

export const conditionalFormatRuleClass = define('ConditionalFormatRule', {
  scalars: { Formula: formula, FormulaLocal: formula },
});
