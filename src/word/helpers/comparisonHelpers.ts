import type { Localized } from '../../base/Language';
import { isEmpty } from '../handlebars/blockHelpers';
import type { HelperExample, ValueHelper } from '../handlebars/Helper';
import { conditions, type Condition } from './values/conditions';
import { isBlankValue } from './values/isBlankValue';

const compare = (
  names: readonly string[],
  does: Localized,
  condition: Condition,
  examples: readonly HelperExample[],
): ValueHelper => ({
  kind: 'value',
  names,
  does,
  atLeast: 2,
  atMost: 2,
  hash: [],
  examples,
  call: ([a, b]) => condition(a, b),
});

const isTrue = (value: unknown): boolean => !isEmpty(value) && value !== 0;

export const comparisonHelpers: readonly ValueHelper[] = [
  compare(
    ['等于', '等於', 'eq'],
    {
      'zh-CN': '两项相等：数按大小、日期按日子、文字不计两头空格',
      en: 'both are equal: numbers by size, dates by day, texts without the blanks around them',
    },
    conditions.equals,
    [
      {
        template: '{{#if (等于 状态 "逾期")}}请尽快办理{{/if}}',
        data: { 状态: '逾期' },
        gives: '请尽快办理',
      },
      { template: '{{等于 "1,000" 1000}} {{等于 "2024-07-05" "2024年7月5日"}}', gives: 'true true' },
    ],
  ),
  compare(['不等于', '不等於', 'ne'], { 'zh-CN': '两项不等', en: 'they differ' }, conditions.differs, [
    { template: '{{#if (不等于 1 2)}}不同{{/if}}', gives: '不同' },
  ]),
  compare(
    ['大于', '大於', 'gt'],
    {
      'zh-CN': '第一项更大（日期则更晚）；数与文字不相比',
      en: 'the first is greater or later; a number and a text are neither',
    },
    conditions.more,
    [{ template: '{{大于 10 "9"}} {{大于 "待定" 5}}', gives: 'true false' }],
  ),
  compare(
    ['小于', '小於', 'lt'],
    { 'zh-CN': '第一项更小、更早', en: 'the first is less or earlier' },
    conditions.less,
    [{ template: '{{小于 "2024-7-5" "2024-10-01"}}', gives: 'true' }],
  ),
  compare(
    ['大于等于', '不小于', 'gte'],
    { 'zh-CN': '第一项更大或相等', en: 'the first is greater, or equal' },
    conditions.atLeast,
    [{ template: '{{大于等于 3 3}}', gives: 'true' }],
  ),
  compare(
    ['小于等于', '不大于', 'lte'],
    { 'zh-CN': '第一项更小或相等', en: 'the first is less, or equal' },
    conditions.atMost,
    [{ template: '{{小于等于 3 2}}', gives: 'false' }],
  ),
  {
    kind: 'value',
    names: ['介于', '介於', 'between'],
    does: { 'zh-CN': '在后面两项之间，含两头', en: 'between the other two, which count' },
    atLeast: 3,
    atMost: 3,
    hash: [],
    examples: [{ template: '{{介于 5 1 5}}', gives: 'true' }],
    call: ([value, low, high]) => conditions.atLeast(value, low) && conditions.atMost(value, high),
  },
  {
    kind: 'value',
    names: ['并且', '並且', 'and'],
    does: { 'zh-CN': '各项都成立、都有内容', en: 'all have a value' },
    atLeast: 2,
    atMost: 10,
    hash: [],
    examples: [{ template: '{{#if (并且 (大于 3 1) (小于 3 5))}}在范围内{{/if}}', gives: '在范围内' }],
    call: (args) => args.every(isTrue),
  },
  {
    kind: 'value',
    names: ['或者', 'or'],
    does: { 'zh-CN': '至少一项成立、有内容', en: 'at least one has a value' },
    atLeast: 2,
    atMost: 10,
    hash: [],
    examples: [{ template: '{{#if (或者 "" "有")}}有内容{{/if}}', gives: '有内容' }],
    call: (args) => args.some(isTrue),
  },
  {
    kind: 'value',
    names: ['没有', '沒有', '不成立', 'not'],
    does: { 'zh-CN': '不成立、没有内容', en: 'has no value' },
    atLeast: 1,
    atMost: 1,
    hash: [],
    examples: [{ template: '{{#if (没有 备注)}}无备注{{/if}}', data: { 备注: '' }, gives: '无备注' }],
    call: ([value]) => !isTrue(value),
  },
  {
    kind: 'value',
    names: ['存在', 'exists'],
    does: { 'zh-CN': '有内容；0 和“否”也算有', en: 'there is something; 0 and false are something' },
    atLeast: 1,
    atMost: 1,
    hash: [],
    examples: [{ template: '{{存在 0}} {{存在 " "}}', gives: 'true false' }],
    call: ([value]) => !isBlankValue(value),
  },
  {
    kind: 'value',
    names: ['为空', '為空', 'isBlank'],
    does: { 'zh-CN': '没有内容、只有空格或是空名单', en: 'nothing, blanks only, or an empty list' },
    atLeast: 1,
    atMost: 1,
    hash: [],
    examples: [{ template: '{{#if (为空 备注)}}（无）{{/if}}', data: {}, gives: '（无）' }],
    call: ([value]) => isBlankValue(value),
  },
];
