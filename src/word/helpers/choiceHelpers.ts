import { isEmpty } from '../handlebars/blockHelpers';
import type { ValueHelper } from '../handlebars/Helper';
import { wholeNumber } from './options';
import { areEqual } from './values/compareValues';

export const choiceHelpers: readonly ValueHelper[] = [
  {
    kind: 'value',
    names: ['空值', 'blank'],
    does: {
      'zh-CN': '留给人手填的横线；可写长度（默认 4）',
      en: 'a line to fill in by hand; its length may be given (4)',
    },
    atLeast: 0,
    atMost: 1,
    hash: [],
    examples: [
      { template: '签字：{{空值 10}}', gives: '签字：__________' },
      { template: '{{默认值 联系人 (空值 6)}}', data: { 联系人: '' }, gives: '______' },
    ],
    call: ([length = 4]) => '_'.repeat(wholeNumber(length, '长度', 'length', 1, 200)),
  },
  {
    kind: 'value',
    names: ['选择', '選擇', 'choose'],
    does: {
      'zh-CN': '第一项成立（有内容且不为 0、否）就用第二项，否则用第三项',
      en: 'the second when the first has a value, else the third',
    },
    atLeast: 2,
    atMost: 3,
    hash: [],
    examples: [
      { template: '{{选择 (大于 86 60) "合格" "不合格"}}', gives: '合格' },
      { template: '{{选择 签到 "✓" ""}}', data: { 签到: false }, gives: '' },
    ],
    call: ([condition, yes, no = '']) => (isEmpty(condition) || condition === 0 ? no : yes),
  },
  {
    kind: 'value',
    names: ['对应', '對應', 'switch'],
    does: {
      'zh-CN': '值等于哪一项就用它后面的一项；都不等则用最后单出的一项',
      en: 'the item after the one the value equals; the last odd one when it equals none',
    },
    atLeast: 3,
    atMost: 41,
    hash: [],
    examples: [
      { template: '{{对应 级别 1 "一般" 2 "较大" 3 "重大" "未定"}}', data: { 级别: '2' }, gives: '较大' },
      { template: '{{对应 级别 1 "一般" "未定"}}', data: { 级别: 9 }, gives: '未定' },
    ],
    call: ([value, ...pairs]) => {
      const found = pairs.findIndex(
        (one, at) => at % 2 === 0 && at + 1 < pairs.length && areEqual(value, one),
      );
      return found >= 0 ? pairs[found + 1] : pairs.length % 2 === 1 ? pairs.at(-1) : undefined;
    },
  },
];
