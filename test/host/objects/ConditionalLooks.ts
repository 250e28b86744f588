import type { Side } from '../model/CellStyle';
import { parseColor, renderColor } from '../model/colors';
import type { ConditionalFormat, ConditionalLook } from '../model/SheetParts';
import { HostError } from '../protocol/HostError';
import type { Scalar } from '../protocol/ExcelClass';
import { type Call, define, object } from './define';

type Member = Scalar<ConditionalFormat, Call>;
type Key = Exclude<keyof ConditionalLook, 'borders'>;

/** What is not set leaves the cell as it is and reads as null. */
const member = (
  key: Key,
  parse: (value: unknown) => unknown,
  render: (value: unknown) => unknown = (value) => value,
): Member => ({
  get: ({ look }) => (look[key] === undefined ? null : render(look[key])),
  set: ({ look }, value) => Object.assign(look, { [key]: parse(value) }),
});

const yesOrNo = (value: unknown) => value === true;
const color = (key: 'fill' | 'fontColor') => member(key, parseColor, (value) => renderColor(String(value)));

export const conditionalRangeFormatClass = define('ConditionalRangeFormat', {
  scalars: { NumberFormat: member('numberFormat', String) },
  objects: {
    Borders: (format) => object('ConditionalRangeBorderCollection', format),
    Fill: (format) => object('ConditionalRangeFill', format),
    Font: (format) => object('ConditionalRangeFont', format),
  },
});

export const conditionalRangeFillClass = define('ConditionalRangeFill', {
  scalars: { Color: color('fill') },
  methods: { Clear: ({ look }) => void delete look.fill },
});

export const conditionalRangeFontClass = define('ConditionalRangeFont', {
  scalars: {
    Bold: member('bold', yesOrNo),
    Color: color('fontColor'),
    Italic: member('italic', yesOrNo),
    Strikethrough: member('strikethrough', yesOrNo),
    Underline: member('underline', String),
  },
  methods: {
    Clear: ({ look }) => {
      delete look.bold;
      delete look.fontColor;
      delete look.italic;
      delete look.strikethrough;
      delete look.underline;
    },
  },
});

const SIDES: Readonly<Record<string, Side>> = {
  Top: 'EdgeTop',
  Bottom: 'EdgeBottom',
  Left: 'EdgeLeft',
  Right: 'EdgeRight',
};

const bySide = (format: ConditionalFormat, side: Side) => object('ConditionalRangeBorder', { format, side });

export const conditionalRangeBorderCollectionClass = define('ConditionalRangeBorderCollection', {
  scalars: { Count: { get: () => 4 } },
  items: (format) => Object.values(SIDES).map((side) => bySide(format, side)),
  item: (format, key) => {
    const side = Object.values(SIDES).find((candidate) => candidate === key);
    if (!side) throw new HostError('InvalidArgument');
    return bySide(format, side);
  },
  objects: Object.fromEntries(
    Object.entries(SIDES).map(([name, side]) => [name, (format: ConditionalFormat) => bySide(format, side)]),
  ),
});

export const conditionalRangeBorderClass = define('ConditionalRangeBorder', {
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    Color: {
      get: ({ format, side }) => renderColor(format.look.borders[side]?.color ?? '000000'),
      set: ({ format, side }, value) => {
        const old = format.look.borders[side];
        format.look.borders[side] = { style: old?.style ?? 'Continuous', color: parseColor(value) };
      },
    },
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: ({ format, side }) => format.look.borders[side]?.style ?? 'None',
      set: ({ format, side }, value) => {
        const { [side]: old, ...others } = format.look.borders;
        if (value === 'None') format.look.borders = others;
        else format.look.borders[side] = { style: String(value), color: old?.color ?? '000000' };
      },
    },
  },
});
