import type { CallsOf } from '../handlebars/HelperFamily';
import type { arithmeticHelpers } from './arithmeticHelpers';
import type { Localized } from '../../base/Language';
import { HelperFault, type ValueHelper } from '../handlebars/Helper';
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

type Call = ValueHelper['call'];

const chain =
  (step: (a: Decimal, b: Decimal) => Decimal | undefined): Call =>
  (args) =>
    calculated(args, ([first, ...rest]) =>
      rest.reduce<Decimal | undefined>((result, next) => {
        if (result && result.wholeDigits() > MOST_DIGITS) throw new HelperFault(tooLarge);
        return result && step(result, next);
      }, first),
    );

const single =
  (work: (number: Decimal) => Decimal): Call =>
  (args) =>
    calculated(args, ([number]) => number && work(number));

const one = numberIn(1);

function floor(number: Decimal): Decimal {
  const whole = number.truncated();
  return whole.compare(number) > 0 ? whole.minus(one) : whole;
}

export const arithmeticCalls: CallsOf<typeof arithmeticHelpers> = {
  加: chain((a, b) => a.plus(b)),
  减: chain((a, b) => a.minus(b)),
  乘: chain((a, b) => a.times(b)),
  除: chain((a, b) => a.dividedBy(b)),
  余: chain((a, b) => a.remainder(b)),
  取整: single((number) => number.truncated()),
  向上取整: single((number) => floor(number.negated()).negated()),
  向下取整: single(floor),
  四舍五入: ([value, decimals = 0]) => {
    const digits = wholeNumber(decimals, '小数位数', 'decimals', 0, 10);
    return calculated([value], ([number]) => number?.rounded(digits));
  },
  绝对值: single((number) => number.absolute()),
};
