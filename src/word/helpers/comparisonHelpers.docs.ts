import type { DocsOf } from '../handlebars/HelperFamily';
import type { comparisonHelpers } from './comparisonHelpers';

export const comparisonDocs: DocsOf<typeof comparisonHelpers> = {
  等于: {
    does: {
      'zh-CN': '两项相等：数按大小、日期按日子、文字不计两头空格',
      en: 'both are equal: numbers by size, dates by day, texts without the blanks around them',
    },
    examples: [
      {
        template: '{{#if (等于 状态 "逾期")}}请尽快办理{{/if}}',
        data: { 状态: '逾期' },
        gives: '请尽快办理',
      },
      { template: '{{等于 "1,000" 1000}} {{等于 "2024-07-05" "2024年7月5日"}}', gives: 'true true' },
    ],
  },
  不等于: {
    does: { 'zh-CN': '两项不等', en: 'they differ' },
    examples: [{ template: '{{#if (不等于 1 2)}}不同{{/if}}', gives: '不同' }],
  },
  大于: {
    does: {
      'zh-CN': '第一项更大（日期则更晚）；数与文字不相比',
      en: 'the first is greater or later; a number and a text are neither',
    },
    examples: [{ template: '{{大于 10 "9"}} {{大于 "待定" 5}}', gives: 'true false' }],
  },
  小于: {
    does: { 'zh-CN': '第一项更小、更早', en: 'the first is less or earlier' },
    examples: [{ template: '{{小于 "2024-7-5" "2024-10-01"}}', gives: 'true' }],
  },
  大于等于: {
    does: { 'zh-CN': '第一项更大或相等', en: 'the first is greater, or equal' },
    examples: [{ template: '{{大于等于 3 3}}', gives: 'true' }],
  },
  小于等于: {
    does: { 'zh-CN': '第一项更小或相等', en: 'the first is less, or equal' },
    examples: [{ template: '{{小于等于 3 2}}', gives: 'false' }],
  },
  介于: {
    does: { 'zh-CN': '在后面两项之间，含两头', en: 'between the other two, which count' },
    examples: [{ template: '{{介于 5 1 5}}', gives: 'true' }],
  },
  并且: {
    does: { 'zh-CN': '各项都成立、都有内容', en: 'all have a value' },
    examples: [{ template: '{{#if (并且 (大于 3 1) (小于 3 5))}}在范围内{{/if}}', gives: '在范围内' }],
  },
  或者: {
    does: { 'zh-CN': '至少一项成立、有内容', en: 'at least one has a value' },
    examples: [{ template: '{{#if (或者 "" "有")}}有内容{{/if}}', gives: '有内容' }],
  },
  没有: {
    does: { 'zh-CN': '不成立、没有内容', en: 'has no value' },
    examples: [{ template: '{{#if (没有 备注)}}无备注{{/if}}', data: { 备注: '' }, gives: '无备注' }],
  },
  存在: {
    does: { 'zh-CN': '有内容；0 和“否”也算有', en: 'there is something; 0 and false are something' },
    examples: [{ template: '{{存在 0}} {{存在 " "}}', gives: 'true false' }],
  },
  为空: {
    does: { 'zh-CN': '没有内容、只有空格或是空名单', en: 'nothing, blanks only, or an empty list' },
    examples: [{ template: '{{#if (为空 备注)}}（无）{{/if}}', data: {}, gives: '（无）' }],
  },
};
