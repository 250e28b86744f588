import type { DocsOf } from '../handlebars/HelperFamily';
import type { textHelpers } from './textHelpers';

export const textDocs: DocsOf<typeof textHelpers> = {
  截取: {
    does: {
      'zh-CN': '取前几个字；写两个数则是从第几个字起取几个字；负数从末尾取',
      en: 'so many characters; with two numbers: from which one (1 is the first) and how many; a negative number counts from the end',
    },
    hash: [{ 'zh-CN': '截短了就在后面加上它', en: 'added when something was cut off' }],
    examples: [
      { template: '{{截取 "商务洽谈需求及目标" 4}}', gives: '商务洽谈' },
      { template: '{{截取 "商务洽谈需求及目标" 5 2}}', gives: '需求' },
      { template: '{{截取 "13800001234" -4}}', gives: '1234' },
      { template: '{{截取 "商务洽谈需求及目标" 4 省略="……"}}', gives: '商务洽谈……' },
    ],
  },
  替换: {
    does: { 'zh-CN': '把文字中的每个第二项换成第三项', en: 'every second in the text becomes the third' },
    examples: [{ template: '{{替换 "甲方、乙方" "方" "单位"}}', gives: '甲单位、乙单位' }],
  },
  大写字母: {
    does: { 'zh-CN': '英文字母变大写（金额请用 金额大写）', en: 'letters in upper case' },
    examples: [{ template: '{{大写字母 "kpi-01"}}', gives: 'KPI-01' }],
  },
  小写字母: {
    does: { 'zh-CN': '英文字母变小写', en: 'letters in lower case' },
    examples: [{ template: '{{小写字母 "KPI"}}', gives: 'kpi' }],
  },
  去空格: {
    does: { 'zh-CN': '去掉两头的空格', en: 'without the blanks around it' },
    hash: [{ 'zh-CN': '中间的也去掉', en: 'those inside too' }],
    examples: [
      { template: '{{去空格 "　王 芳 "}}', gives: '王 芳' },
      { template: '{{去空格 "　王 芳 " 全部=true}}', gives: '王芳' },
    ],
  },
  拼接: {
    does: { 'zh-CN': '把各项连成一段文字', en: 'all in one text' },
    examples: [
      { template: '{{拼接 "第" 3 "季度"}}', gives: '第3季度' },
      { template: '{{拼接 "地址：" (换行) "电话："}}', gives: '地址：\n电话：' },
    ],
  },
  包含: {
    does: {
      'zh-CN': '文字里有第二项，或名单里有这一项',
      en: 'the text holds the second, or the list has it',
    },
    examples: [{ template: '{{#if (包含 "逾期1天" "逾期")}}催办{{/if}}', gives: '催办' }],
  },
  开头是: {
    does: { 'zh-CN': '文字以第二项开头', en: 'the text starts with the second' },
    examples: [{ template: '{{开头是 "附件1" "附件"}}', gives: 'true' }],
  },
  结尾是: {
    does: { 'zh-CN': '文字以第二项结尾', en: 'the text ends with the second' },
    examples: [{ template: '{{结尾是 "100家" "家"}}', gives: 'true' }],
  },
  补零: {
    does: { 'zh-CN': '前面补 0 到几位', en: 'noughts before it, up to a width' },
    examples: [{ template: '{{补零 7 3}}', gives: '007' }],
  },
  全角: {
    does: { 'zh-CN': '字母、数字、标点变全角', en: 'letters, digits and signs full-width' },
    examples: [{ template: '{{全角 "A1(乙)"}}', gives: 'Ａ１（乙）' }],
  },
  半角: {
    does: { 'zh-CN': '字母、数字、标点变半角', en: 'letters, digits and signs half-width' },
    examples: [{ template: '{{半角 "Ａ１（乙）"}}', gives: 'A1(乙)' }],
  },
  字数: {
    does: { 'zh-CN': '有几个字，含标点', en: 'how many characters' },
    examples: [{ template: '{{字数 "会议纪要"}}', gives: '4' }],
  },
  重复: {
    does: { 'zh-CN': '把文字写几遍', en: 'the text so many times' },
    examples: [{ template: '{{重复 "★" 3}}', gives: '★★★' }],
  },
};
