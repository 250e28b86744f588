import { HelperFault } from '../../handlebars/Helper';
import type { Hash } from '../options';
import { textOf } from '../textOf';
import { conditionOf, conditions, conditionWords, isUnary } from '../values/conditions';
import { fieldOf } from '../values/listOf';

/**
 * Items that meet a condition.
 * @param condition `字段 值`, `字段 比法 值`, or `字段 为空`; nothing for all
 * @param equal fields that must have a value: `状态="逾期"`
 * @throws HelperFault for a comparison nobody knows
 */
export function filterItems(
  list: readonly unknown[],
  condition: readonly unknown[],
  equal: Hash,
): readonly unknown[] {
  const tests = Object.entries(equal).map(
    ([field, wanted]) =>
      (item: unknown) =>
        conditions.equals(fieldOf(item, field), wanted),
  );
  if (condition.length > 0) tests.push(testOf(condition));
  return tests.length === 0 ? list : list.filter((item) => tests.every((test) => test(item)));
}

function testOf([name, ...rest]: readonly unknown[]): (item: unknown) => boolean {
  const field = textOf(name);
  const [first, wanted] = rest;
  if (rest.length === 0) return (item) => conditions.filled(fieldOf(item, field));
  const named = conditionOf(textOf(first));
  if (rest.length === 1 && !isUnary(named)) return (item) => conditions.equals(fieldOf(item, field), first);
  if (!named) throw new HelperFault(unknownComparison(textOf(first)));
  return (item) => named(fieldOf(item, field), wanted);
}

const unknownComparison = (word: string) => ({
  'zh-CN': `没有“${word.slice(0, 40)}”这种比法，可用 ${conditionWords.map((one) => `"${one}"`).join('、')}`,
  en: `no comparison “${word.slice(0, 40)}”: use ${conditionWords.map((one) => `"${one}"`).join(', ')}`,
});
