import type { Area } from '../../../src/domain/snapshot/Snapshot';
import type { Book } from '../model/Book';
import type { Cell } from '../model/Cell';
import { type Border, changeStyle, type Side } from '../model/CellStyle';
import { parseColor, renderColor } from '../model/colors';
import { RangeRef } from '../model/RangeRef';
import { HostError } from '../protocol/HostError';
import type { Scalar } from '../protocol/ExcelClass';
import { changeCells, commonOf } from './changeCells';
import { type Call, define, object, type Targets } from './define';
import { areaOf } from './findRange';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

const usual: Border = { style: 'Continuous', weight: 'Thin', color: '000000' };

/** Cells along a side of a range, and which of their sides it is. */
function edgesOf({ top, left, bottom, right }: Area, side: string): readonly (readonly [Area, Side])[] {
  const whole = { top, left, bottom, right };
  switch (side) {
    case 'EdgeTop':
      return [[{ ...whole, bottom: top }, side]];
    case 'EdgeBottom':
      return [[{ ...whole, top: bottom }, side]];
    case 'EdgeLeft':
      return [[{ ...whole, right: left }, side]];
    case 'EdgeRight':
      return [[{ ...whole, left: right }, side]];
    case 'InsideVertical':
      return right > left
        ? [
            [{ ...whole, right: right - 1 }, 'EdgeRight'],
            [{ ...whole, left: left + 1 }, 'EdgeLeft'],
          ]
        : [];
    case 'InsideHorizontal':
      return bottom > top
        ? [
            [{ ...whole, bottom: bottom - 1 }, 'EdgeBottom'],
            [{ ...whole, top: top + 1 }, 'EdgeTop'],
          ]
        : [];
    default:
      return [[whole, side as Side]];
  }
}

type Target = Targets['RangeBorder'];

function change(
  { ranges, side }: Target,
  book: Book,
  next: (border: Border | undefined) => Border | undefined,
): void {
  for (const range of ranges)
    for (const [area, of] of edgesOf(areaOf(range, book), side))
      changeCells(book, [new RangeRef(range.sheet, area)], ({ style, ...rest }) => {
        const { [of]: old, ...others } = style?.borders ?? {};
        const border = next(old);
        const borders = { ...others, ...(border && { [of]: border }) };
        const changed = changeStyle(style, {
          borders: Object.keys(borders).length > 0 ? borders : undefined,
        });
        return { ...rest, ...(changed && { style: changed }) };
      });
}

function read(target: Target, book: Book, of: (border: Border | undefined) => unknown): unknown {
  const edges = target.ranges.flatMap((range) =>
    edgesOf(areaOf(range, book), target.side).map(([area, side]) => ({
      place: new RangeRef(range.sheet, area),
      side,
    })),
  );
  const values = new Set(
    edges.map(({ place, side }) => commonOf(book, [place], ({ style }: Cell) => of(style?.borders?.[side]))),
  );
  return values.size > 1 ? null : ([...values][0] ?? of(undefined));
}

const member = (
  key: keyof Border,
  none: unknown,
  parse: (value: unknown) => string,
  render: (value: string) => unknown = (value) => value,
): Scalar<Target, Call> => ({
  get: (target, { book }) => read(target, book, (border) => (border ? render(border[key]) : none)),
  set: (target, value, { book }) => {
    const parsed = parse(value);
    change(target, book, (old) =>
      key === 'style' && parsed === 'None' ? undefined : { ...usual, ...old, [key]: parsed },
    );
  },
});

export const rangeBorderClass = define('RangeBorder', {
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    Color: member('color', '#000000', parseColor, renderColor),
    SideIndex: { get: ({ side }) => side },
    Style: member('style', 'None', String),
    Weight: member('weight', 'Thin', String),
  },
});

export const rangeBorderCollectionClass = define('RangeBorderCollection', {
  scalars: { Count: { get: () => SIDES.length } },
  items: (ranges) => SIDES.map((side) => object('RangeBorder', { ranges, side })),
  item: (ranges, key) => {
    const side = SIDES.find((candidate) => candidate === key);
    if (!side) throw new HostError('InvalidArgument');
    return object('RangeBorder', { ranges, side });
  },
  methods: {
    GetItemAt: (ranges, [index]) => {
      const side = SIDES[Number(index)];
      if (!side) throw new HostError('InvalidArgument');
      return object('RangeBorder', { ranges, side });
    },
  },
});
