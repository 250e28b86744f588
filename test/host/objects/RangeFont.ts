import { parseColor, renderColor } from '../model/colors';
import { HostError } from '../protocol/HostError';
import { commonOf } from './changeCells';
import { define } from './define';
import { flag, styleMember } from './RangeFormat';

const checkedSize = (value: unknown): number => {
  if (typeof value !== 'number' || value < 1 || value > 409) throw new HostError('InvalidArgument');
  return value;
};

/** What is as the workbook has it anyway is nothing of the cell's own. */
const ownName = (usual: string) =>
  styleMember('fontName', undefined, (value) => (value === usual ? undefined : String(value)));
const ownSize = (usual: number) =>
  styleMember('fontSize', undefined, (value) => {
    const size = checkedSize(value);
    return size === usual ? undefined : size;
  });
const ownColor = (value: unknown) => {
  const color = parseColor(value);
  return color === '000000' ? undefined : color;
};

export const rangeFontClass = define('RangeFont', {
  scalars: {
    Bold: styleMember('bold', false, flag),
    Color: styleMember('fontColor', '#000000', ownColor, (value) => renderColor(value ?? '')),
    Italic: styleMember('italic', false, flag),
    Name: {
      set: (ranges, value, call) => ownName(call.book.defaultFont.name).set?.(ranges, value, call),
      get: (ranges, { book }) =>
        commonOf(book, ranges, ({ style }) => style?.fontName ?? book.defaultFont.name),
    },
    Size: {
      set: (ranges, value, call) => ownSize(call.book.defaultFont.size).set?.(ranges, value, call),
      get: (ranges, { book }) =>
        commonOf(book, ranges, ({ style }) => style?.fontSize ?? book.defaultFont.size),
    },
    Strikethrough: styleMember('strikethrough', false, flag),
    Underline: styleMember('underline', 'None', (value) => (value === 'None' ? undefined : String(value))),
  },
});
