import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { RangeRef } from '../model/RangeRef';
import { asMatrix } from '../model/writeCells';
import type { ExcelClass } from '../protocol/ExcelClass';
import { HostError } from '../protocol/HostError';
import { type Call, object } from './define';
import { areaOf } from './findRange';
import { applyProperties, readProperties } from './propertiesOf';

type Methods = NonNullable<ExcelClass<RangeRef, Call>['methods']>;
type Plain = Readonly<Record<string, unknown>>;
type Axis = 'rows' | 'columns';

const cellOf = (range: RangeRef, row: number, column: number) =>
  object('Range', new RangeRef(range.sheet, { top: row, left: column, bottom: row, right: column }));

/** One row or column of a range at a time. */
function linesOf(range: RangeRef, axis: Axis, { top, left, bottom, right }: Area) {
  const [first, last] = axis === 'rows' ? [top, bottom] : [left, right];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const at = first + index;
    const area =
      axis === 'rows' ? { top: at, bottom: at, left, right } : { top, bottom, left: at, right: at };
    return object('Range', new RangeRef(range.sheet, area));
  });
}

const setLines =
  (axis: Axis): Methods[string] =>
  (range, [data], call) => {
    const lines = linesOf(range, axis, areaOf(range, call.book));
    const given = data as readonly Plain[];
    if (given.length !== lines.length) throw new HostError('InvalidArgument');
    lines.forEach((line, index) => applyProperties(line, given[index] ?? {}, call));
  };

const getLines =
  (axis: Axis): Methods[string] =>
  (range, [wanted], call) =>
    linesOf(range, axis, areaOf(range, call.book)).map((line) => readProperties(line, wanted as Plain, call));

/** Looks of many cells in one call. */
export const cellPropertyMethods: Methods = {
  GetCellProperties: (range, [wanted], call) => {
    const { top, left, bottom, right } = areaOf(range, call.book);
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_value, column) =>
        readProperties(cellOf(range, top + row, left + column), wanted as Plain, call),
      ),
    );
  },
  GetColumnProperties: getLines('columns'),
  GetRowProperties: getLines('rows'),
  SetCellProperties: (range, [data], call) => {
    const area = areaOf(range, call.book);
    asMatrix(data, area).forEach((line, row) =>
      line.forEach((properties, column) => {
        const cell = cellOf(range, area.top + row, area.left + column);
        applyProperties(cell, (properties ?? {}) as Plain, call);
      }),
    );
  },
  SetColumnProperties: setLines('columns'),
  SetRowProperties: setLines('rows'),
};
