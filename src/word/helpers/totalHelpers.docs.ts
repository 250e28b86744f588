import type { DocsOf } from '../handlebars/HelperFamily';
import type { totalHelpers } from './totalHelpers';

export const totalDocs: DocsOf<typeof totalHelpers> = {
  合计: {
    does: {
      'zh-CN': '名单（或其中一个字段）的和，十进制精确；空的不算，不是数字的会被指出',
      en: 'the exact sum of a list or of a field; blanks do not count, texts are a mistake',
    },
    hash: [
      {
        'zh-CN': '不是数字的略过；不写则指出是哪一项',
        en: 'leaves out what is no number, which is a mistake otherwise',
      },
    ],
    examples: [
      { template: '{{数字 (合计 行 "金额") 2}}', gives: '4,060.50' },
      { template: '{{合计 (取列 (筛选 行 部门="业务处") "金额")}}', gives: '860' },
      {
        template: '{{#each 行}}{{百分比 (除 金额 (合计 ../行 "金额"))}} {{/each}}',
        gives: '29.6% 21.2% 49.3% ____ ',
      },
    ],
  },
  平均: {
    does: {
      'zh-CN': '平均数，空的不算；没有数则空白。小数位请用 数字 控制',
      en: 'the average of what is not blank; a blank of nothing',
    },
    hash: [
      {
        'zh-CN': '不是数字的略过；不写则指出是哪一项',
        en: 'leaves out what is no number, which is a mistake otherwise',
      },
    ],
    examples: [{ template: '{{数字 (平均 行 "金额") 1}}', gives: '1,353.5' }],
  },
  计数: {
    does: {
      'zh-CN': '有几项；给字段则数不空的；再给值或比法则数合条件的，写法同 筛选',
      en: 'how many items; with a field: how many have it; with a condition as in filter: how many meet it',
    },
    examples: [
      { template: '共{{计数 行}}项，逾期{{计数 行 "状态" "逾期"}}项', gives: '共4项，逾期1项' },
      {
        template: '{{计数 行 "金额"}} {{计数 行 "金额" ">" 1000}} {{计数 行 部门="综合处"}}',
        gives: '3 2 2',
      },
    ],
  },
  最大: {
    does: {
      'zh-CN': '几个值中最大的，或名单里一个字段最大的；日期取最晚；空的不算',
      en: 'the greatest of values, or of a field of a list; of dates the latest; blanks do not count',
    },
    examples: [
      { template: '{{最大 3 "1,000" 20}}', gives: '1000' },
      { template: '{{日期 (最大 行 "时限")}}', gives: '2024年9月30日' },
    ],
  },
  最小: {
    does: { 'zh-CN': '最小的；日期取最早', en: 'the least; of dates the earliest' },
    examples: [{ template: '{{最小 行 "金额"}}', gives: '860' }],
  },
};
