import type { ScreenTexts } from '../../texts/PaneWords';

export const newWorkbookTexts = {
  title: { 'zh-CN': '新建督办工作簿', en: 'New follow-up workbook' },
  intro: {
    'zh-CN': '选要用的台账。督办在现有工作表后面加上它们，带下拉选项和到期提醒；没装督办的同事照样能填写。',
    en: 'Choose what you need. The tables are added behind the sheets there are, with drop-down lists and deadline lamps; colleagues without Duban can fill them in.',
  },
  kinds: { 'zh-CN': '台账', en: 'Tables' },
  sheets: { 'zh-CN': '工作表：{sheets}', en: 'Sheets: {sheets}' },
  sample: { 'zh-CN': '填入示例数据，先看看效果', en: 'Fill in sample records to see how it works' },
  create: { 'zh-CN': '新建所选台账（{count}）', en: 'Create {count} {count|table|tables}' },
  choose: { 'zh-CN': '请先选台账', en: 'Choose at least one' },
  loading: { 'zh-CN': '正在准备…', en: 'Getting ready…' },
} as const satisfies ScreenTexts;
