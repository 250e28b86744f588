import { parseChineseNumber } from '../../../src/domain/wording/chineseNumber';

describe('parseChineseNumber', () => {
  it.each([
    ['三', 3],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['一百零五', 105],
    ['一百二十', 120],
    ['三千', 3000],
    ['两万五千', 25_000],
    ['一亿二千万', 120_000_000],
    ['半', 0.5],
    ['零', 0],
  ])('%s is %d', (text, expected) => {
    expect(parseChineseNumber(text)).toBe(expected);
  });

  it.each(['', '三四', '一一', '千', '百', '万', '十四五', '一百五', '两万五', '三个', '十百'])(
    '%s is no number',
    (text) => {
      expect(parseChineseNumber(text)).toBeUndefined();
    },
  );
});
