import type { Language } from '../base/Language';

const digits: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
};

/** Longer ones first. */
const words: readonly (readonly [chinese: RegExp, english: string])[] = [
  [/国务院办公厅节假日安排的通知/g, 'State Council notices of holidays'],
  [/民法典第二百零三条/g, 'Civil Code, article 203'],
  [/原文缺数/g, 'figure missing there'],
  [/模板表格第(\d+)行/g, 'table template row $1'],
  [/模板表格/g, 'table template'],
  [/关键提醒(\d)/g, 'key reminder $1'],
  [/模板(\d)/g, 'template $1'],
  [/步骤(\d)/g, 'step $1'],
  [/第([一二三四五六])步/g, 'step $1'],
  [/\(序号\)/g, ' (number)'],
  [/\(需求类别\)/g, ' (category)'],
  [/\(可实现\)/g, ' (achievable)'],
  [/《执行进度跟踪表》/g, ' (progress tracking)'],
  [/《会议议程表》/g, ' (agenda)'],
  [/《任务分解清单》/g, ' (task breakdown)'],
  [/《客户验收表》/g, ' (customer acceptance)'],
  [/[、，]/g, ', '],
  [/；/g, '; '],
];

/** Where a rule comes from. The documents are Chinese; in English their parts are named in English. */
export function sourceIn(language: Language, source: string): string {
  if (language === 'zh-CN') {
    return source
      .replace(/, /g, '，')
      .replace(/; /g, '；')
      .replace(/\(([^()]*)\)/g, '（$1）');
  }
  return words
    .reduce((text, [chinese, english]) => text.replace(chinese, english), source.normalize('NFC'))
    .replace(/（/g, ' (')
    .replace(/）/g, ')')
    .replace(/[一二三四五六]/g, (digit) => digits[digit] ?? digit)
    .replace(/ {2,}/g, ' ');
}
