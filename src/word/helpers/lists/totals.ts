import { HelperFault, type HelperPlace } from '../../handlebars/Helper';
import { once, spend } from '../Budget';
import { isYes, option, type Hash } from '../options';
import { textOf } from '../textOf';
import { comparableOf, compareComparables, byCode } from '../values/compareValues';
import { Decimal } from '../values/Decimal';
import { isBlankValue } from '../values/isBlankValue';
import { fieldOf, listOf } from '../values/listOf';
import { readNumber } from '../values/readNumber';

export interface Total {
  readonly sum: Decimal;
  /** Of the items that have a value. */
  readonly count: number;
}

/**
 * Sum and count over a field; blanks do not count.
 * @throws HelperFault for a text that is no number: a total that leaves it out would be wrong. `忽略文字=true` leaves it out.
 */
export function totalOf(value: unknown, field: string | undefined, hash: Hash, place: HelperPlace): Total {
  const list = listOf(value);
  const ignore = isYes(option(hash, '忽略文字', 'ignoreText'));
  const work = (): Total => {
    spend(place, list.length);
    let sum = Decimal.zero;
    let count = 0;
    for (const [index, item] of list.entries()) {
      const own = fieldOf(item, field);
      if (isBlankValue(own)) continue;
      const number = readNumber(own);
      if (!number && !ignore) throw new HelperFault(notANumber(textOf(own), index + 1, field));
      if (!number) continue;
      sum = sum.plus(number);
      count += 1;
    }
    return { sum, count };
  };
  return typeof value === 'object' && value !== null
    ? once(place, value, `total ${ignore} ${field === undefined ? '' : `.${field}`}`, work)
    : work();
}

/** The item's value that is greatest (`sign` 1) or least (-1), by number, date or text; undefined of nothing. */
export function extremeOf(values: readonly unknown[], sign: 1 | -1): unknown {
  let best: { value: unknown; key: ReturnType<typeof comparableOf> } | undefined;
  for (const value of values) {
    const key = comparableOf(value);
    if (key.rank === 3) continue;
    if (best && best.key.rank !== key.rank) throw new HelperFault(mixed(textOf(best.value), textOf(value)));
    if (!best || compareComparables(key, best.key, byCode) * sign > 0) best = { value, key };
  }
  return best?.value;
}

const notANumber = (text: string, at: number, field: string | undefined) => ({
  'zh-CN': `“${text.slice(0, 40)}”不是数字（第 ${at} 项${field === undefined ? '' : `的“${field.slice(0, 40)}”`}）；要略过文字请写 忽略文字=true`,
  en: `“${text.slice(0, 40)}” is not a number (item ${at}${field === undefined ? '' : `, “${field.slice(0, 40)}”`}); ignoreText=true leaves texts out`,
});
const mixed = (a: string, b: string) => ({
  'zh-CN': `“${a.slice(0, 40)}”与“${b.slice(0, 40)}”不能比大小`,
  en: `“${a.slice(0, 40)}” and “${b.slice(0, 40)}” cannot be compared`,
});
