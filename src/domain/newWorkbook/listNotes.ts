import type { Localized } from '../../base/Language';

/** What stands at the head of the sheets that lists and formulas look at; they are known again by it. */
export const listNotes = {
  options: {
    'zh-CN': '下拉选项：要增加选项，请在列表中间插入单元格后填写，各表的下拉列表随之更新。',
    en: 'Drop-down lists: to add a value, insert a cell inside a list; the sheets follow.',
  },
  now: {
    'zh-CN': '当前时间。需要固定在某一时刻（如补打上月情况）时，改填该时刻即可。',
    en: 'The current time. Type a moment instead to see the sheets as of then.',
  },
} as const satisfies Record<string, Localized>;
