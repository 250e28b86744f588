import type { ScreenTexts } from '../../texts/PaneWords';

export const adoptTexts = {
  title: { 'zh-CN': '接管现有表格', en: 'Use existing tables' },
  intro: {
    'zh-CN':
      '下面是督办对各表的理解。不对的改过来，然后点“{confirm}”。单元格、格式和公式一概不动，只把对照关系记在工作簿里。',
    en: 'This is how Duban reads your tables. Put right what is wrong, then choose “{confirm}”. No cell, format or formula is touched; only the mapping is kept with the workbook.',
  },
  confirm: { 'zh-CN': '按此接管', en: 'Use them like this' },
  none: {
    'zh-CN': '没有找到像表格的内容：需要一行列名，下面一行一条记录。可以先新建一份。',
    en: 'Nothing looks like a table here: headings in one row, one record a row below. You can start with new tables.',
  },
  kindLabel: { 'zh-CN': '这张表是', en: 'This table is' },
  notOurs: { 'zh-CN': '不归督办管', en: 'Not for Duban' },
  likely: { 'zh-CN': '可能', en: 'Likely' },
  others: { 'zh-CN': '其他', en: 'Others' },
  records: { 'zh-CN': '{records} 条记录', en: '{records} {records|record|records}' },
  high: { 'zh-CN': '认准了', en: 'certain' },
  medium: { 'zh-CN': '大致认准，请看一眼', en: 'fairly sure, please look' },
  low: { 'zh-CN': '拿不准，请选定', en: 'not sure, please choose' },
  unknown: { 'zh-CN': '没认出来，请选定', en: 'not recognised, please choose' },
  confirmed: { 'zh-CN': '您已确认', en: 'confirmed by you' },
  columns: { 'zh-CN': '各列的意思', en: 'What the columns mean' },
  columnOf: { 'zh-CN': '{letters} 列“{heading}”的意思', en: 'Meaning of column {letters} “{heading}”' },
  noHeading: { 'zh-CN': '（没有列名）', en: '(no heading)' },
  noField: { 'zh-CN': '不用', en: 'Not used' },
  guessed: { 'zh-CN': '猜的', en: 'a guess' },
  samples: { 'zh-CN': '如：{samples}', en: 'e.g. {samples}' },
  changed: {
    'zh-CN': '工作簿刚刚改动过，已重新列出：{names}。在那里选过的，请再选一次。',
    en: 'The workbook has just changed; listed anew: {names}. What you chose there has to be chosen again.',
  },
  missing: {
    'zh-CN': '还缺：{fields}。没有这些列，相关的检查做不了。',
    en: 'Missing: {fields}. Without these columns some checks cannot be made.',
  },
  twice: {
    'zh-CN': '“{field}”选了不止一列，只能留一列。',
    en: '“{field}” is chosen for more than one column; only one can be it.',
  },
  loading: { 'zh-CN': '正在看各张表格…', en: 'Looking at the tables…' },
} as const satisfies ScreenTexts;
