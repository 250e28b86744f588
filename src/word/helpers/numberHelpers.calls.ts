import type { CallsOf } from '../handlebars/HelperFamily';
import type { numberHelpers } from './numberHelpers';
import { onNumber } from './onReadable';
import { isYes, option, wholeNumber, type Hash } from './options';
import { capitalAmount } from './text/capitalAmount';
import { CAPITAL, CAPITAL_TRADITIONAL, chineseNumeral, PLAIN } from './text/chineseNumeral';
import { formatNumber } from './text/formatNumber';
import { ordinalText } from './text/ordinalText';
import { textOf } from './textOf';
import type { Decimal } from './values/Decimal';
import { isBlankValue } from './values/isBlankValue';

/** 万元 counts in ten thousands; any other unit is only written behind. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^[万萬][亿億]/, 12],
  [/^[亿億]/, 8],
  [/^[万萬]/, 4],
];

const decimalsOf = (value: unknown): number => wholeNumber(value, '小数位数', 'decimals', 0, 10);

export const numberCalls: CallsOf<typeof numberHelpers> = {
  数字: ([value, decimals], hash) => {
    const digits = decimals === undefined ? {} : { decimals: decimalsOf(decimals) };
    const unit = textOf(option(hash, '单位', 'unit'));
    const power = SCALES.find(([sign]) => sign.test(unit))?.[1] ?? 0;
    const manner = { ...digits, grouped: isGrouped(hash, true), plus: isYes(option(hash, '正号', 'plus')) };
    return onNumber(value, hash, (number) => `${formatNumber(number.shifted(-power), manner)}${unit}`);
  },
  百分比: ([value, decimals = 1], hash) => {
    const manner = {
      decimals: decimalsOf(decimals),
      grouped: true,
      plus: isYes(option(hash, '正号', 'plus')),
    };
    return onNumber(value, hash, (number) => `${formatNumber(number.shifted(2), manner)}%`);
  },
  金额大写: ([value, style], hash) => {
    const traditional = isTraditional(style);
    const currency = option(hash, '币种', 'currency') ?? (traditional ? '新臺幣' : '人民币');
    const yuan = textOf(option(hash, '元', 'yuan') ?? '元');
    const whole = textOf(option(hash, '整', 'whole') ?? '整');
    const manner = { traditional, currency: textOf(currency), yuan, whole };
    return onNumber(value, hash, (number) => capitalAmount(number, manner));
  },
  汉字数字: ([value, style], hash) => onNumber(value, hash, (number) => numeralText(number, textOf(style))),
  序号: ([index, style = '1'], hash) => {
    const start = wholeNumber(option(hash, '起', 'start') ?? 1, '起', 'start', 0, 1_000_000);
    return onNumber(index, {}, (number) => countText(number, start, textOf(style)));
  },
  编号: ([value, style]) => onNumber(value, {}, (number) => countText(number, 0, textOf(style))),
  单位: ([value, unit], hash) => withUnit(value, textOf(unit), hash),
};

const isTraditional = (style: unknown): boolean => /[繁正][体體]|臺|台/.test(textOf(style));

function isGrouped(hash: Hash, usual: boolean): boolean {
  const asked = option(hash, '千分位', 'grouped');
  return asked === undefined ? usual : isYes(asked);
}

function numeralText(number: Decimal, style: string): string | undefined {
  if (number.wholeDigits() > 16) return undefined;
  const capital = /大[写寫]/.test(style);
  const signs = capital ? (isTraditional(style) ? CAPITAL_TRADITIONAL : CAPITAL) : PLAIN;
  const [whole = '0', fraction = ''] = number.absolute().toString().split('.');
  const numeral = chineseNumeral(whole, signs);
  // 十二, but 壹拾贰.
  const counted = capital ? numeral : numeral.replace(/^一十/, '十');
  const point = fraction && `点${fraction.replace(/\d/g, (digit) => signs.digits[Number(digit)] ?? '')}`;
  return `${number.sign() < 0 ? '负' : ''}${counted}${point}`;
}

/** Undefined for what cannot be counted: 1.5. */
function countText(number: Decimal, start: number, style: string): string | undefined {
  const counted = Number(number.toString()) + start;
  return Number.isSafeInteger(counted) ? ordinalText(counted, style) : undefined;
}

function withUnit(value: unknown, unit: string, hash: Hash): unknown {
  if (isBlankValue(value)) return option(hash, '空', 'blank');
  const decimals = option(hash, '小数', 'decimals');
  const asked = decimals !== undefined || option(hash, '千分位', 'grouped') !== undefined;
  const manner = {
    grouped: isGrouped(hash, false),
    ...(decimals === undefined ? {} : { decimals: decimalsOf(decimals) }),
  };
  const written = textOf(value).trim();
  if (unit !== '' && written.endsWith(unit)) return written;
  const text = asked ? textOf(onNumber(value, {}, (number) => formatNumber(number, manner))) : written;
  return `${text}${/^[A-Za-z]/.test(unit) ? '\u00a0' : ''}${unit}`;
}
