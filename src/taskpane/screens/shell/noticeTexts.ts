import type { ScreenTexts } from '../../texts/PaneWords';

/** What an action came to, by the kind of the notice. */
export const noticeTexts = {
  checked: {
    'zh-CN': '检查完成：{findings} 个问题',
    en: 'Checked: {findings} {findings|finding|findings}',
  },
  checkedClean: { 'zh-CN': '检查完成：没有发现问题', en: 'Checked: nothing found' },
  fixed: { 'zh-CN': '已修正 {fixed} 处', en: '{fixed} {fixed|cell|cells} changed' },
  fixedPartly: {
    'zh-CN': '已修正 {fixed} 处；{skipped} 处没有动：单元格刚被改过，或没有稳妥的改法',
    en: '{fixed} changed; {skipped} left alone: the cell has just changed, or nothing safe could be written',
  },
  fixedNone: {
    'zh-CN': '没有改动：单元格刚被改过。请重新检查后再修正。',
    en: 'Nothing was changed: the cell has just been edited. Check again, then correct it.',
  },
  undone: {
    'zh-CN': '已撤销，{cells} 个单元格恢复原样',
    en: 'Taken back: {cells} {cells|cell is|cells are} as before',
  },
  marked: {
    'zh-CN': '已标出问题，可随时清除标记',
    en: 'Findings are marked; the marks can be cleared at any time',
  },
  unmarked: { 'zh-CN': '标记已清除，工作簿恢复原样', en: 'The marks are gone; the workbook looks as before' },
  unmarkedNone: { 'zh-CN': '没有督办的标记，无需清除', en: 'There were no marks of Duban to clear' },
  copied: { 'zh-CN': '已复制，到要用的地方粘贴即可', en: 'Copied; paste it where you need it' },
  copyRefused: {
    'zh-CN': 'Excel 不让窗格写剪贴板，没有复制成功。请选中文字后按 Ctrl+C。',
    en: 'The clipboard is closed to this pane, so nothing was copied. Select the text and press Ctrl+C.',
  },
  cancelled: { 'zh-CN': '已取消，工作簿没有改动', en: 'Cancelled; the workbook is unchanged' },
  sheetsAdded: { 'zh-CN': '已新建 {tables} 张表', en: '{tables} {tables|table|tables} added' },
  mappingKept: {
    'zh-CN': '已记住各表的读法，随工作簿保存',
    en: 'How the tables are read is kept with the workbook',
  },
  forgotten: {
    'zh-CN': '已清除督办存在这个工作簿里的内容',
    en: 'What Duban kept in this workbook is gone',
  },
  settingsKept: { 'zh-CN': '设置已保存在工作簿里', en: 'Settings are kept with the workbook' },
  templateKept: { 'zh-CN': '已收下模板“{name}”', en: 'Template “{name}” is kept' },
  templateRemoved: { 'zh-CN': '已移除模板“{name}”', en: 'Template “{name}” is removed' },
  reportWritten: { 'zh-CN': '已生成“{fileName}”', en: '“{fileName}” is ready' },
  reportIncomplete: {
    'zh-CN': '已生成“{fileName}”，有 {missing} 处内容缺失',
    en: '“{fileName}” is ready; {missing} {missing|item is|items are} missing in it',
  },
} as const satisfies ScreenTexts;
