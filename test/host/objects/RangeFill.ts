import { parseColor, renderColor } from '../model/colors';
import { changeStyle } from '../model/CellStyle';
import { changeCells } from './changeCells';
import { define } from './define';
import { styleMember } from './RangeFormat';

/** Solid fills only. */
export const rangeFillClass = define('RangeFill', {
  scalars: {
    Color: styleMember('fill', '#FFFFFF', parseColor, (value) => renderColor(value ?? '')),
  },
  methods: {
    Clear: (ranges, _, { book }) =>
      changeCells(book, ranges, ({ style, ...rest }) => {
        const changed = changeStyle(style, { fill: undefined });
        return { ...rest, ...(changed && { style: changed }) };
      }),
  },
});
