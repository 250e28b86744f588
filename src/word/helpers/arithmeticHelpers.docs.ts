import type { DocsOf } from '../handlebars/HelperFamily';
import type { arithmeticHelpers } from './arithmeticHelpers';

export const arithmeticDocs: DocsOf<typeof arithmeticHelpers> = {
  加: {
    does: {
      'zh-CN': '相加，十进制精确；有一项空着结果就空着',
      en: 'adds, exactly; a blank operand gives a blank',
    },
    examples: [
      { template: '{{加 0.1 0.2}}', gives: '0.3' },
      { template: '{{加 "1,200" "500万"}}', gives: '5001200' },
      { template: '{{加 3 ""}}', gives: '____' },
    ],
  },
  减: {
    does: { 'zh-CN': '第一项减去后面各项', en: 'subtracts the rest from the first' },
    examples: [{ template: '{{减 10 2.5}}', gives: '7.5' }],
  },
  乘: {
    does: { 'zh-CN': '相乘', en: 'multiplies' },
    examples: [{ template: '{{乘 1.1 1.1}}', gives: '1.21' }],
  },
  除: {
    does: {
      'zh-CN': '第一项除以第二项；除以 0 得空白',
      en: 'divides the first by the second; by 0 gives a blank',
    },
    examples: [
      { template: '{{除 10 4}}', gives: '2.5' },
      { template: '{{四舍五入 (除 2 3) 4}}', gives: '0.6667' },
      { template: '{{默认值 (除 5 0) "—"}}', gives: '—' },
    ],
  },
  余: {
    does: { 'zh-CN': '除以第二项的余数；除以 0 得空白', en: 'the remainder; by 0 gives a blank' },
    examples: [{ template: '{{余 17 5}}', gives: '2' }],
  },
  取整: {
    does: { 'zh-CN': '去掉小数', en: 'drops the decimals' },
    examples: [{ template: '{{取整 2.7}} {{取整 -2.7}}', gives: '2 -2' }],
  },
  向上取整: {
    does: { 'zh-CN': '不小于它的最小整数', en: 'rounds up' },
    examples: [{ template: '{{向上取整 2.1}}', gives: '3' }],
  },
  向下取整: {
    does: { 'zh-CN': '不大于它的最大整数', en: 'rounds down' },
    examples: [{ template: '{{向下取整 -2.1}}', gives: '-3' }],
  },
  四舍五入: {
    does: {
      'zh-CN': '四舍五入到几位小数（默认 0），可继续计算；要补足小数位请用 数字',
      en: 'rounds half up to so many decimals (0), for further calculation; number pads them',
    },
    examples: [
      { template: '{{四舍五入 2.5}}', gives: '3' },
      { template: '{{四舍五入 1.005 2}}', gives: '1.01' },
      { template: '{{四舍五入 -2.5}}', gives: '-3' },
    ],
  },
  绝对值: {
    does: { 'zh-CN': '去掉负号', en: 'without its sign' },
    examples: [{ template: '{{绝对值 -5}}', gives: '5' }],
  },
};
