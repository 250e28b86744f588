import { parseColor, renderColor } from '../model/colors';
import { HostError } from '../protocol/HostError';
import { commonOf } from './changeCells';
import { define } from './define';
import { flag, styleMember } from './RangeFormat';

const fontName = styleMember('fontName', undefined, String);
const fontSize = styleMember('fontSize', undefined, (value) => {
  if (typeof value !== 'number' || value < 1 || value > 409) throw new HostError('InvalidArgument');
  return value;
});

export const rangeFontClass = define('RangeFont', {
  scalars: {
    Bold: styleMember('bold', false, flag),
    Color: styleMember('fontColor', '#000000', parseColor, (value) => renderColor(value ?? '')),
    Italic: styleMember('italic', false, flag),
    Name: {
      ...fontName,
      get: (ranges, { book }) =>
        commonOf(book, ranges, ({ style }) => style?.fontName ?? book.defaultFont.name),
    },
    Size: {
      ...fontSize,
      get: (ranges, { book }) =>
        commonOf(book, ranges, ({ style }) => style?.fontSize ?? book.defaultFont.size),
    },
    Strikethrough: styleMember('strikethrough', false, flag),
    Underline: styleMember('underline', 'None', (value) => (value === 'None' ? undefined : String(value))),
  },
});
