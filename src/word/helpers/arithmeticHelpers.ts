import type { Localized } from '../../base/Language';
import { HelperFault, type HelperExample, type ValueHelper } from '../handlebars/Helper';
import { wholeNumber } from './options';
import { textOf } from './textOf';
import type { Decimal } from './values/Decimal';
import { isBlankValue } from './values/isBlankValue';
import { numberValue, readNumber } from './values/readNumber';

/** Digits before the point that a result may have. */
const MOST_DIGITS = 60;

/** @throws HelperFault for what is no number */
export function numberIn(value: unknown): Decimal {
  const number = readNumber(value);
  if (number) return number;
  const text = textOf(value).slice(0, 40);
  throw new HelperFault({
    'zh-CN': `“${text}”不是数字，不能计算`,
    en: `“${text}” is not a number`,
  });
}

/** A result as a value; nothing from nothing, from a division by zero, or from a blank. */
function calculated(
  args: readonly unknown[],
  work: (numbers: readonly Decimal[]) => Decimal | undefined,
): unknown {
  if (args.some(isBlankValue)) return undefined;
  const result = work(args.map(numberIn));
  if (!result) return undefined;
  if (result.wholeDigits() > MOST_DIGITS) throw new HelperFault(tooLarge);
  return numberValue(result);
}

const tooLarge: Localized = {
  'zh-CN': `算出的数超过 ${MOST_DIGITS} 位`,
  en: `the result has more than ${MOST_DIGITS} digits`,
};

const MOST_OPERANDS = 20;

const chain = (
  names: readonly string[],
  does: Localized,
  step: (a: Decimal, b: Decimal) => Decimal | undefined,
  examples: readonly HelperExample[],
  atMost = MOST_OPERANDS,
): ValueHelper => ({
  kind: 'value',
  names,
  does,
  atLeast: 2,
  atMost,
  hash: [],
  examples,
  call: (args) =>
    calculated(args, ([first, ...rest]) =>
      rest.reduce<Decimal | undefined>((result, next) => {
        if (result && result.wholeDigits() > MOST_DIGITS) throw new HelperFault(tooLarge);
        return result && step(result, next);
      }, first),
    ),
});

const single = (
  names: readonly string[],
  does: Localized,
  work: (number: Decimal) => Decimal,
  examples: readonly HelperExample[],
): ValueHelper => ({
  kind: 'value',
  names,
  does,
  atLeast: 1,
  atMost: 1,
  hash: [],
  examples,
  call: (args) => calculated(args, ([number]) => number && work(number)),
});

const one = numberIn(1);

function floor(number: Decimal): Decimal {
  const whole = number.truncated();
  return whole.compare(number) > 0 ? whole.minus(one) : whole;
}

export const arithmeticHelpers: readonly ValueHelper[] = [
  chain(
    ['加', 'add'],
    { 'zh-CN': '相加，十进制精确；有一项空着结果就空着', en: 'adds, exactly; a blank operand gives a blank' },
    (a, b) => a.plus(b),
    [
      { template: '{{加 0.1 0.2}}', gives: '0.3' },
      { template: '{{加 "1,200" "500万"}}', gives: '5001200' },
      { template: '{{加 3 ""}}', gives: '____' },
    ],
  ),
  chain(
    ['减', '減', 'subtract'],
    { 'zh-CN': '第一项减去后面各项', en: 'subtracts the rest from the first' },
    (a, b) => a.minus(b),
    [{ template: '{{减 10 2.5}}', gives: '7.5' }],
  ),
  chain(['乘', 'multiply'], { 'zh-CN': '相乘', en: 'multiplies' }, (a, b) => a.times(b), [
    { template: '{{乘 1.1 1.1}}', gives: '1.21' },
  ]),
  chain(
    ['除', 'divide'],
    { 'zh-CN': '第一项除以第二项；除以 0 得空白', en: 'divides the first by the second; by 0 gives a blank' },
    (a, b) => a.dividedBy(b),
    [
      { template: '{{除 10 4}}', gives: '2.5' },
      { template: '{{四舍五入 (除 2 3) 4}}', gives: '0.6667' },
      { template: '{{默认值 (除 5 0) "—"}}', gives: '—' },
    ],
    2,
  ),
  chain(
    ['余', '餘', 'mod'],
    { 'zh-CN': '除以第二项的余数；除以 0 得空白', en: 'the remainder; by 0 gives a blank' },
    (a, b) => a.remainder(b),
    [{ template: '{{余 17 5}}', gives: '2' }],
    2,
  ),
  single(['取整', 'int'], { 'zh-CN': '去掉小数', en: 'drops the decimals' }, (number) => number.truncated(), [
    { template: '{{取整 2.7}} {{取整 -2.7}}', gives: '2 -2' },
  ]),
  single(
    ['向上取整', 'ceil'],
    { 'zh-CN': '不小于它的最小整数', en: 'rounds up' },
    (number) => floor(number.negated()).negated(),
    [{ template: '{{向上取整 2.1}}', gives: '3' }],
  ),
  single(['向下取整', 'floor'], { 'zh-CN': '不大于它的最大整数', en: 'rounds down' }, floor, [
    { template: '{{向下取整 -2.1}}', gives: '-3' },
  ]),
  {
    kind: 'value',
    names: ['四舍五入', '四捨五入', 'round'],
    does: {
      'zh-CN': '四舍五入到几位小数（默认 0），可继续计算；要补足小数位请用 数字',
      en: 'rounds half up to so many decimals (0), for further calculation; number pads them',
    },
    atLeast: 1,
    atMost: 2,
    hash: [],
    examples: [
      { template: '{{四舍五入 2.5}}', gives: '3' },
      { template: '{{四舍五入 1.005 2}}', gives: '1.01' },
      { template: '{{四舍五入 -2.5}}', gives: '-3' },
    ],
    call: ([value, decimals = 0]) => {
      const digits = wholeNumber(decimals, '小数位数', 'decimals', 0, 10);
      return calculated([value], ([number]) => number?.rounded(digits));
    },
  },
  single(
    ['绝对值', '絕對值', 'abs'],
    { 'zh-CN': '去掉负号', en: 'without its sign' },
    (number) => number.absolute(),
    [{ template: '{{绝对值 -5}}', gives: '5' }],
  ),
];
