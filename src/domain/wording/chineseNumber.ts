const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Characters a Chinese number is written with. */
export const CHINESE_NUMERALS = '零〇一二两三四五六七八九十百千万亿半';

/**
 * Reads 三, 十五, 一百二十, 三千, 两万五千, 半; undefined for anything that is no well-formed number (三四, 一一, 千,
 * 十四五), because those are rough numbers, names or slogans.
 */
export function parseChineseNumber(text: string): number | undefined {
  if (text === '半') return 0.5;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastPower = Infinity;
  let lastMyriad = 0;
  for (const char of text) {
    const value = DIGITS[char];
    const power = POWERS[char];
    const myriad = MYRIADS[char];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (power !== undefined) {
      if (power >= lastPower || (digit === undefined && power !== 10)) return undefined;
      section += (digit ?? 1) * power;
      lastPower = power;
      digit = undefined;
    } else if (myriad !== undefined) {
      if (section + (digit ?? 0) + total === 0) return undefined;
      const counted = section + (digit ?? 0);
      // 三万亿 multiplies what came before, 一亿二千万 adds to it.
      total = myriad > lastMyriad ? (total + counted) * myriad : total + counted * myriad;
      lastMyriad = myriad;
      section = 0;
      digit = undefined;
      lastPower = Infinity;
    } else {
      return undefined;
    }
  }
  // 一百五 and 两万五 leave the unit of the 五 unsaid.
  if (text === '' || /[百千万亿][一二两三四五六七八九]$/.test(text)) return undefined;
  return total + section + (digit ?? 0);
}
