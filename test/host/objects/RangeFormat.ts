import { putLine, spanOf } from '../model/lines';
import type { RangeRef } from '../model/RangeRef';
import { type CellStyle, changeStyle } from '../model/CellStyle';
import { HostError } from '../protocol/HostError';
import type { Scalar } from '../protocol/ExcelClass';
import { changeCells, commonOf } from './changeCells';
import { type Call, define, object } from './define';
import { areaOf } from './findRange';

type Ranges = readonly RangeRef[];
type Look = Scalar<Ranges, Call>;

/**
 * A member of the style. @param usual what cells show that have none of their own
 * @param parse the style's value for what is written; undefined takes it away
 */
export function styleMember<Key extends keyof CellStyle>(
  key: Key,
  usual: unknown,
  parse: (value: unknown) => CellStyle[Key] | undefined,
  render: (value: CellStyle[Key]) => unknown = (value) => value,
): Look {
  return {
    get: (ranges, { book }) =>
      commonOf(book, ranges, ({ style }) => (style?.[key] === undefined ? usual : render(style[key]))),
    set: (ranges, value, { book }) => {
      const parsed = parse(value);
      changeCells(book, ranges, ({ style, ...rest }) => {
        const changed = changeStyle(style, { [key]: parsed });
        return { ...rest, ...(changed && { style: changed }) };
      });
    },
  };
}

export const flag = (value: unknown) => (value === true ? true : undefined);

const oneOf =
  (...allowed: readonly string[]) =>
  (value: unknown) => {
    if (!allowed.includes(String(value))) throw new HostError('InvalidArgument');
    return value === allowed[0] ? undefined : String(value);
  };

const size = (axis: 'rows' | 'columns'): Look => ({
  get: (ranges, { book }) => {
    const sizes = new Set(
      ranges.flatMap((range) => {
        const [first, last] = spanOf(areaOf(range, book), axis);
        const { sheet } = range;
        const usual = axis === 'rows' ? sheet.standardHeight : sheet.defaultColumnWidth;
        const own = [...sheet[axis]].filter(([index]) => index >= first && index <= last);
        const some = own.map(([, line]) => line.size ?? usual);
        return own.length === last - first + 1 ? some : [...some, usual];
      }),
    );
    return sizes.size === 1 ? [...sizes][0] : null;
  },
  set: (ranges, value, { book }) => {
    if (typeof value !== 'number' || value < 0) throw new HostError('InvalidArgument');
    for (const range of ranges) {
      const [first, last] = spanOf(areaOf(range, book), axis);
      for (let index = first; index <= last; index += 1)
        putLine(range.sheet, axis, index, { ...range.sheet[axis].get(index), size: value });
    }
  },
});

/** Fitting needs a renderer: sizes go back to the sheet's own. */
const autofit =
  (axis: 'rows' | 'columns') =>
  (ranges: Ranges, _: unknown, { book }: Call) => {
    for (const range of ranges) {
      const [first, last] = spanOf(areaOf(range, book), axis);
      for (const [index, { hidden, filtered }] of [...range.sheet[axis]])
        if (index >= first && index <= last)
          putLine(range.sheet, axis, index, { ...(hidden && { hidden }), ...(filtered && { filtered }) });
    }
  };

export const rangeFormatClass = define('RangeFormat', {
  scalars: {
    AutoIndent: { get: () => false },
    ColumnWidth: size('columns'),
    HorizontalAlignment: styleMember(
      'horizontal',
      'General',
      oneOf('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
    ),
    IndentLevel: styleMember('indent', 0, (value) => (value === 0 ? undefined : Number(value))),
    RowHeight: size('rows'),
    ShrinkToFit: styleMember('shrinkToFit', false, flag),
    TextOrientation: styleMember('orientation', 0, (value) => (value === 0 ? undefined : Number(value))),
    VerticalAlignment: styleMember(
      'vertical',
      'Bottom',
      oneOf('Bottom', 'Top', 'Center', 'Justify', 'Distributed'),
    ),
    WrapText: styleMember('wrapText', false, flag),
  },
  objects: {
    Borders: (ranges) => object('RangeBorderCollection', ranges),
    Fill: (ranges) => object('RangeFill', ranges),
    Font: (ranges) => object('RangeFont', ranges),
    Protection: (ranges) => object('FormatProtection', ranges),
  },
  methods: { AutofitColumns: autofit('columns'), AutofitRows: autofit('rows') },
});
