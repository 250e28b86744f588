import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { boundsOf, intersect, LAST_COLUMN, LAST_ROW } from '../model/areas';
import { AreasRef } from '../model/AreasRef';
import { clearCells } from '../model/clearCells';
import { mergeCells, mergesIn, unmergeCells } from '../model/mergeCells';
import { RangeRef } from '../model/RangeRef';
import { selectRange } from '../model/selectRange';
import type { Sheet } from '../model/Sheet';
import { shiftCells, type ShiftDirection } from '../model/shiftCells';
import { HostError } from '../protocol/HostError';
import type { ExcelClass } from '../protocol/ExcelClass';
import { type Call, object, rangeOf } from './define';
import { areaOf, findRange, onSheet, rangeObject } from './findRange';

type Methods = NonNullable<ExcelClass<RangeRef, Call>['methods']>;

/** A range beside or inside this one. */
const derived =
  (derive: (area: Area, args: readonly (number | undefined)[]) => Area): Methods[string] =>
  (range, args, { book }) =>
    rangeObject(range.sheet, onSheet(derive(areaOf(range, book), args.map(numberOf))));

/** Left out arguments arrive as null. */
const numberOf = (value: unknown): number | undefined => {
  if (value === null || value === undefined) return undefined;
  if (!Number.isInteger(value)) throw new HostError('InvalidArgument');
  return Number(value);
};

const or = (found: Area | undefined, sheet: Sheet, nullObject: boolean) => {
  if (found) return rangeObject(sheet, found);
  if (nullObject) return null;
  throw new HostError('ItemNotFound');
};

/** What is used of the range; a blank range has none, unlike a blank sheet. */
const usedRange =
  (nullObject: boolean): Methods[string] =>
  (range, [valuesOnly], { book }) =>
    or(range.sheet.usedArea(valuesOnly === true, areaOf(range, book)), range.sheet, nullObject);

const intersection =
  (nullObject: boolean): Methods[string] =>
  (range, [other], { book }) => {
    const second = rangeOf(other) ?? findRange(book, range.sheet, other);
    const common =
      second.sheet === range.sheet ? intersect(areaOf(range, book), areaOf(second, book)) : undefined;
    return or(common, range.sheet, nullObject);
  };

const mergedAreas =
  (nullObject: boolean): Methods[string] =>
  (range, _, { book }) => {
    const { sheet } = range;
    const merges = mergesIn(sheet, areaOf(range, book));
    if (merges.length > 0)
      return object('RangeAreas', new AreasRef(merges.map((area) => new RangeRef(sheet, area))));
    if (nullObject) return null;
    throw new HostError('ItemNotFound');
  };

const rowsBeside = ({ top, bottom, ...columns }: Area, count: number, below: boolean): Area => {
  const size = Math.abs(count);
  return count >= 0 === below
    ? { ...columns, top: bottom + 1, bottom: bottom + size }
    : { ...columns, top: top - size, bottom: top - 1 };
};

const columnsBeside = ({ left, right, ...rows }: Area, count: number, after: boolean): Area => {
  const size = Math.abs(count);
  return count >= 0 === after
    ? { ...rows, left: right + 1, right: right + size }
    : { ...rows, left: left - size, right: left - 1 };
};

export const rangeMethods: Methods = {
  _KeepReference: (range, _, { book, session }) => {
    range.id ??= session.keep(object('Range', range));
    book.tracked.add(range);
  },
  Calculate: () => undefined,
  Clear: (range, [applyTo], { book }) =>
    clearCells(book, range.sheet, areaOf(range, book), String(applyTo ?? 'All')),
  Delete: (range, [shift], { book }) =>
    shiftCells(book, range.sheet, areaOf(range, book), shift as ShiftDirection),
  GetAbsoluteResizedRange: derived((area, [rows = 0, columns = 0]) => ({
    ...area,
    bottom: area.top + rows - 1,
    right: area.left + columns - 1,
  })),
  GetBoundingRect: (range, [other], { book }) => {
    const second = rangeOf(other) ?? findRange(book, range.sheet, other);
    const bounds = boundsOf([areaOf(range, book), areaOf(second, book)]);
    if (!bounds || second.sheet !== range.sheet) throw new HostError('InvalidArgument');
    return rangeObject(range.sheet, bounds);
  },
  GetCell: derived(({ top, left }, [row = 0, column = 0]) => ({
    top: top + row,
    left: left + column,
    bottom: top + row,
    right: left + column,
  })),
  GetColumn: derived((area, [column = 0]) => ({
    ...area,
    left: area.left + column,
    right: area.left + column,
  })),
  GetColumnsAfter: derived((area, [count = 1]) => columnsBeside(area, count, true)),
  GetColumnsBefore: derived((area, [count = 1]) => columnsBeside(area, count, false)),
  GetEntireColumn: derived((area) => ({ ...area, top: 1, bottom: LAST_ROW })),
  GetEntireRow: derived((area) => ({ ...area, left: 1, right: LAST_COLUMN })),
  GetIntersection: intersection(false),
  GetIntersectionOrNullObject: intersection(true),
  GetLastCell: derived(({ bottom, right }) => ({ top: bottom, left: right, bottom, right })),
  GetLastColumn: derived((area) => ({ ...area, left: area.right })),
  GetLastRow: derived((area) => ({ ...area, top: area.bottom })),
  GetMergedAreasOrNullObject: mergedAreas(true),
  GetOffsetRange: derived(({ top, left, bottom, right }, [rows = 0, columns = 0]) => ({
    top: top + rows,
    left: left + columns,
    bottom: bottom + rows,
    right: right + columns,
  })),
  GetResizedRange: derived((area, [rows = 0, columns = 0]) => ({
    ...area,
    bottom: area.bottom + rows,
    right: area.right + columns,
  })),
  GetRow: derived((area, [row = 0]) => ({ ...area, top: area.top + row, bottom: area.top + row })),
  GetRowsAbove: derived((area, [count = 1]) => rowsBeside(area, count, false)),
  GetRowsBelow: derived((area, [count = 1]) => rowsBeside(area, count, true)),
  GetTables: (range, _, { book }) => {
    const area = areaOf(range, book);
    const tables = range.sheet.tables.filter((table) => intersect(table.area, area));
    return object('TableScopedCollection', { sheet: range.sheet, tables });
  },
  GetUsedRange: usedRange(false),
  GetUsedRangeOrNullObject: usedRange(true),
  GetVisibleView: (range, _, { book }) => {
    const { top, bottom } = areaOf(range, book);
    const all = Array.from({ length: bottom - top + 1 }, (_value, index) => top + index);
    const rows = all.filter((row) => !range.sheet.rows.get(row)?.hidden);
    return object('RangeView', { range, rows });
  },
  Insert: (range, [shift], { book }) => {
    const area = areaOf(range, book);
    shiftCells(book, range.sheet, area, shift as ShiftDirection);
    return rangeObject(range.sheet, area);
  },
  Merge: (range, [across], { book }) => mergeCells(book, range.sheet, areaOf(range, book), across === true),
  Select: (range, _, { book }) => selectRange(book, range.sheet, areaOf(range, book)),
  Unmerge: (range, _, { book }) => unmergeCells(range.sheet, areaOf(range, book)),
};
