import type { Localized } from '../../base/Language';
import { isEmpty } from '../handlebars/blockHelpers';
import type { ValueHelper } from '../handlebars/Helper';

/** Numbers by size, anything else by its text: 「10」 and 10 are equal, 9 is less than 10. */
function order(a: unknown, b: unknown): number {
  const [left, right] = [Number(a), Number(b)];
  if (a !== '' && b !== '' && Number.isFinite(left) && Number.isFinite(right)) return left - right;
  return String(a ?? '') < String(b ?? '') ? -1 : String(a ?? '') > String(b ?? '') ? 1 : 0;
}

const compare = (
  names: readonly string[],
  does: Localized,
  test: (a: unknown, b: unknown) => boolean,
): ValueHelper => ({
  kind: 'value',
  names,
  does,
  atLeast: 2,
  atMost: 2,
  call: ([a, b]) => test(a, b),
});

export const comparisonHelpers: readonly ValueHelper[] = [
  compare(
    ['等于', 'eq'],
    { 'zh-CN': '两项相等：{{#if (等于 状态 "逾期")}}', en: 'both are equal' },
    (a, b) => order(a, b) === 0,
  ),
  compare(['不等于', 'ne'], { 'zh-CN': '两项不等', en: 'they differ' }, (a, b) => order(a, b) !== 0),
  compare(['大于', 'gt'], { 'zh-CN': '第一项更大', en: 'the first is greater' }, (a, b) => order(a, b) > 0),
  compare(['小于', 'lt'], { 'zh-CN': '第一项更小', en: 'the first is less' }, (a, b) => order(a, b) < 0),
  {
    kind: 'value',
    names: ['并且', 'and'],
    does: { 'zh-CN': '各项都有内容', en: 'all have a value' },
    atLeast: 2,
    atMost: 10,
    call: (args) => args.every((value) => !isEmpty(value) && value !== 0),
  },
  {
    kind: 'value',
    names: ['或者', 'or'],
    does: { 'zh-CN': '至少一项有内容', en: 'at least one has a value' },
    atLeast: 2,
    atMost: 10,
    call: (args) => args.some((value) => !isEmpty(value) && value !== 0),
  },
  {
    kind: 'value',
    names: ['没有', 'not'],
    does: { 'zh-CN': '没有内容', en: 'has no value' },
    atLeast: 1,
    atMost: 1,
    call: ([value]) => isEmpty(value) || value === 0,
  },
];
