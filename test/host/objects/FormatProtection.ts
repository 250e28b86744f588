import { commonOf } from './changeCells';
import { define } from './define';
import { flag, styleMember } from './RangeFormat';

const unlocked = styleMember('unlocked', false, (locked) => (locked === false ? true : undefined));

/** Whether cells may be written while the sheet is protected. */
export const formatProtectionClass = define('FormatProtection', {
  scalars: {
    FormulaHidden: styleMember('formulaHidden', false, flag),
    Locked: {
      ...unlocked,
      get: (ranges, { book }) => commonOf(book, ranges, ({ style }) => !style?.unlocked),
    },
  },
});
