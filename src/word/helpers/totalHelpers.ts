import type { Localized } from '../../base/Language';
import type { HashArgument, HelperExample, HelperPlace, ValueHelper } from '../handlebars/Helper';
import { once, spend } from './Budget';
import { filterItems } from './lists/filterItems';
import { extremeOf, totalOf } from './lists/totals';
import { textOf } from './textOf';
import { Decimal } from './values/Decimal';
import { isBlankValue } from './values/isBlankValue';
import { fieldOf, listOf } from './values/listOf';
import { readMoment } from './values/readMoment';
import { numberValue, readNumber } from './values/readNumber';

const IGNORE: HashArgument = {
  names: ['忽略文字', 'ignoreText'],
  does: {
    'zh-CN': '不是数字的略过；不写则指出是哪一项',
    en: 'leaves out what is no number, which is a mistake otherwise',
  },
};

const extreme = (
  names: readonly string[],
  does: Localized,
  sign: 1 | -1,
  examples: readonly HelperExample[],
): ValueHelper => ({
  kind: 'value',
  names,
  does,
  atLeast: 1,
  atMost: 20,
  hash: [],
  examples,
  call: (args, _hash, place) => {
    const list = listArgument(args);
    const best = list ? extremeIn(list.value, list.field, sign, place) : extremeOf(args, sign);
    const number = readNumber(best);
    return number ? numberValue(number) : best;
  },
});

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

export const totalHelpers: readonly ValueHelper[] = [
  {
    kind: 'value',
    names: ['合计', '合計', 'sum'],
    does: {
      'zh-CN': '名单（或其中一个字段）的和，十进制精确；空的不算，不是数字的会被指出',
      en: 'the exact sum of a list or of a field; blanks do not count, texts are a mistake',
    },
    atLeast: 1,
    atMost: 2,
    hash: [IGNORE],
    examples: [
      { template: '{{数字 (合计 行 "金额") 2}}', gives: '4,060.50' },
      { template: '{{合计 (取列 (筛选 行 部门="业务处") "金额")}}', gives: '860' },
      {
        template: '{{#each 行}}{{百分比 (除 金额 (合计 ../行 "金额"))}} {{/each}}',
        gives: '29.6% 21.2% 49.3% ____ ',
      },
    ],
    call: ([list, field], hash, place) => numberValue(totalOf(list, fieldName(field), hash, place).sum),
  },
  {
    kind: 'value',
    names: ['平均', 'average'],
    does: {
      'zh-CN': '平均数，空的不算；没有数则空白。小数位请用 数字 控制',
      en: 'the average of what is not blank; a blank of nothing',
    },
    atLeast: 1,
    atMost: 2,
    hash: [IGNORE],
    examples: [{ template: '{{数字 (平均 行 "金额") 1}}', gives: '1,353.5' }],
    call: ([list, field], hash, place) => {
      const { sum, count } = totalOf(list, fieldName(field), hash, place);
      const average = sum.dividedBy(Decimal.read(String(count)) ?? Decimal.zero);
      return average && numberValue(average);
    },
  },
  {
    kind: 'value',
    names: ['计数', '計數', 'count'],
    does: {
      'zh-CN': '有几项；给字段则数不空的；再给值或比法则数合条件的，写法同 筛选',
      en: 'how many items; with a field: how many have it; with a condition as in filter: how many meet it',
    },
    atLeast: 1,
    atMost: 4,
    examples: [
      { template: '共{{计数 行}}项，逾期{{计数 行 "状态" "逾期"}}项', gives: '共4项，逾期1项' },
      {
        template: '{{计数 行 "金额"}} {{计数 行 "金额" ">" 1000}} {{计数 行 部门="综合处"}}',
        gives: '3 2 2',
      },
    ],
    call: ([value, ...condition], hash, place) => {
      const list = listOf(value);
      if (condition.length === 0 && Object.keys(hash).length === 0) return list.length;
      spend(place, list.length);
      return filterItems(list, condition, hash).length;
    },
  },
  extreme(
    ['最大', 'max'],
    {
      'zh-CN': '几个值中最大的，或名单里一个字段最大的；日期取最晚；空的不算',
      en: 'the greatest of values, or of a field of a list; of dates the latest; blanks do not count',
    },
    1,
    [
      { template: '{{最大 3 "1,000" 20}}', gives: '1000' },
      { template: '{{日期 (最大 行 "时限")}}', gives: '2024年9月30日' },
    ],
  ),
  extreme(['最小', 'min'], { 'zh-CN': '最小的；日期取最早', en: 'the least; of dates the earliest' }, -1, [
    { template: '{{最小 行 "金额"}}', gives: '860' },
  ]),
];

const fieldName = (field: unknown): string | undefined => (field === undefined ? undefined : textOf(field));
