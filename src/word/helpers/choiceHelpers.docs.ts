import type { DocsOf } from '../handlebars/HelperFamily';
import type { choiceHelpers } from './choiceHelpers';

export const choiceDocs: DocsOf<typeof choiceHelpers> = {
  空值: {
    does: {
      'zh-CN': '留给人手填的横线；可写长度（默认 4）',
      en: 'a line to fill in by hand; its length may be given (4)',
    },
    examples: [
      { template: '签字：{{空值 10}}', gives: '签字：__________' },
      { template: '{{默认值 联系人 (空值 6)}}', data: { 联系人: '' }, gives: '______' },
    ],
  },
  选择: {
    does: {
      'zh-CN': '第一项成立（有内容且不为 0、否）就用第二项，否则用第三项',
      en: 'the second when the first has a value, else the third',
    },
    examples: [
      { template: '{{选择 (大于 86 60) "合格" "不合格"}}', gives: '合格' },
      { template: '{{选择 签到 "✓" ""}}', data: { 签到: false }, gives: '' },
    ],
  },
  对应: {
    does: {
      'zh-CN': '值等于哪一项就用它后面的一项；都不等则用最后单出的一项',
      en: 'the item after the one the value equals; the last odd one when it equals none',
    },
    examples: [
      { template: '{{对应 级别 1 "一般" 2 "较大" 3 "重大" "未定"}}', data: { 级别: '2' }, gives: '较大' },
      { template: '{{对应 级别 1 "一般" "未定"}}', data: { 级别: 9 }, gives: '未定' },
    ],
  },
};
