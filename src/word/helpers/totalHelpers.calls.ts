import type { CallsOf } from '../handlebars/HelperFamily';
import type { totalHelpers } from './totalHelpers';
import type { HelperPlace, ValueHelper } from '../handlebars/Helper';
import { once, spend } from './Budget';
import { filterItems } from './lists/filterItems';
import { extremeOf, totalOf } from './lists/totals';
import { textOf } from './textOf';
import { Decimal } from './values/Decimal';
import { isBlankValue } from './values/isBlankValue';
import { fieldOf, listOf } from './values/listOf';
import { readMoment } from './values/readMoment';
import { numberValue, readNumber } from './values/readNumber';

const extreme =
  (sign: 1 | -1): ValueHelper['call'] =>
  (args, _hash, place) => {
    const list = listArgument(args);
    const best = list ? extremeIn(list.value, list.field, sign, place) : extremeOf(args, sign);
    const number = readNumber(best);
    return number ? numberValue(number) : best;
  };

/** A list and perhaps a field of its items; undefined for values side by side. */
function listArgument(args: readonly unknown[]): { value: unknown; field: string | undefined } | undefined {
  const [value, field] = args;
  if (args.length > 2) return undefined;
  // A list that is not there still is one when a field's name follows it.
  const named = typeof field === 'string' && !readNumber(field) && !readMoment(field);
  if (!(typeof value === 'object' && value !== null) && !(isBlankValue(value) && named)) return undefined;
  return { value, field: field === undefined ? undefined : textOf(field) };
}

function extremeIn(value: unknown, field: string | undefined, sign: 1 | -1, place: HelperPlace): unknown {
  const list = listOf(value);
  return once(place, list, `extreme ${sign} ${field === undefined ? '' : `.${field}`}`, () => {
    spend(place, list.length);
    return extremeOf(
      list.map((item) => fieldOf(item, field)),
      sign,
    );
  });
}

export const totalCalls: CallsOf<typeof totalHelpers> = {
  合计: ([list, field], hash, place) => numberValue(totalOf(list, fieldName(field), hash, place).sum),
  平均: ([list, field], hash, place) => {
    const { sum, count } = totalOf(list, fieldName(field), hash, place);
    const average = sum.dividedBy(Decimal.read(String(count)) ?? Decimal.zero);
    return average && numberValue(average);
  },
  计数: ([value, ...condition], hash, place) => {
    const list = listOf(value);
    if (condition.length === 0 && Object.keys(hash).length === 0) return list.length;
    spend(place, list.length);
    return filterItems(list, condition, hash).length;
  },
  最大: extreme(1),
  最小: extreme(-1),
};

const fieldName = (field: unknown): string | undefined => (field === undefined ? undefined : textOf(field));
