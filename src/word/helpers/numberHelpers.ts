import { HelperFault, type ValueHelper } from '../handlebars/Helper';
import { chineseCount } from './chineseCount';

export const numberHelpers: readonly ValueHelper[] = [
  {
    kind: 'value',
    names: ['百分比', 'percent'],
    does: {
      'zh-CN': '小数写成百分数：{{百分比 0.962}} 得 96.2%，第二项是小数位数（默认 1）',
      en: 'a fraction as percentage: 0.962 → 96.2%; second: decimals (1)',
    },
    atLeast: 1,
    atMost: 2,
    call: ([value, decimals = 1]) => onNumber(value, (number) => `${fixed(number * 100, decimals)}%`),
  },
  {
    kind: 'value',
    names: ['数字', 'number'],
    does: {
      'zh-CN': '千位分隔：{{数字 12345.6 2}} 得 12,345.60，第二项是小数位数',
      en: 'thousands separators: 12345.6 → 12,345.60; second: decimals',
    },
    atLeast: 1,
    atMost: 2,
    call: ([value, decimals]) =>
      onNumber(value, (number) => grouped(decimals === undefined ? String(number) : fixed(number, decimals))),
  },
  {
    kind: 'value',
    names: ['序号', 'ordinal'],
    does: {
      'zh-CN': '从 0 数起的位置写成序号：{{序号 @index}} 得 1；第二项给样式："一"、"（一）"、"①"',
      en: 'a position from 0 as number; second: "一", "（一）", "①"',
    },
    atLeast: 1,
    atMost: 2,
    call: ([index, style = '1']) => onNumber(index, (number) => ordinal(number + 1, String(style))),
  },
];

function onNumber(value: unknown, print: (number: number) => string): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const number = typeof value === 'number' ? value : Number(String(value).replaceAll(',', ''));
  if (!Number.isFinite(number)) throw new HelperFault(notANumber(String(value)));
  return print(number);
}

function fixed(value: number, decimals: unknown): string {
  const digits = Number(decimals);
  if (!Number.isInteger(digits) || digits < 0 || digits > 10)
    throw new HelperFault(notDecimals(String(decimals)));
  // Binary fractions must not turn 1.005 into 1.00.
  return (Math.round((value + Math.sign(value) * 1e-9) * 10 ** digits) / 10 ** digits).toFixed(digits);
}

function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

function ordinal(number: number, style: string): string {
  if (style === '1') return String(number);
  if (style === '一') return chineseCount(number);
  if (style === '（一）') return `（${chineseCount(number)}）`;
  if (style === '①')
    return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : `(${number})`;
  throw new HelperFault(notAStyle(style));
}

const notANumber = (value: string) => ({
  'zh-CN': `“${value.slice(0, 40)}”不是数字`,
  en: `“${value.slice(0, 40)}” is not a number`,
});
const notDecimals = (value: string) => ({
  'zh-CN': `小数位数“${value.slice(0, 40)}”应为 0 到 10 的整数`,
  en: `decimals “${value.slice(0, 40)}” must be a whole number from 0 to 10`,
});
const notAStyle = (value: string) => ({
  'zh-CN': `没有“${value.slice(0, 40)}”这种序号样式，可用 "1"、"一"、"（一）"、"①"`,
  en: `no numbering style “${value.slice(0, 40)}”: use "1", "一", "（一）", "①"`,
});
