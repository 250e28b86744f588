import type { ScreenTexts } from '../texts/PaneWords';

export const companionTexts = {
  title: { 'zh-CN': '督办 浏览器版', en: 'Duban in the browser' },
  drop: { 'zh-CN': '把 .xlsx 工作簿拖到这里', en: 'Drop an .xlsx workbook here' },
  dropNow: { 'zh-CN': '松开鼠标，打开工作簿', en: 'Let go to open the workbook' },
  choose: { 'zh-CN': '选择文件…', en: 'Choose a file…' },
  sample: { 'zh-CN': '打开示例', en: 'Open a sample' },
  stays: {
    'zh-CN': '文件只在本机处理，不上传。',
    en: 'The file stays on this computer; nothing is uploaded.',
  },
  kept: {
    'zh-CN': '已存在这个浏览器里，断网也能用。',
    en: 'Kept in this browser: works without a network.',
  },
  create: { 'zh-CN': '新建…', en: 'New…' },
  createAtFirst: { 'zh-CN': '新建督办工作簿…', en: 'New follow-up workbook…' },
  createIntro: {
    'zh-CN': '选要用的台账。督办新建一份工作簿，带下拉选项和到期提醒；下载以后，没装督办的同事照样能填写。',
    en: 'Choose what you need. A new workbook is made, with drop-down lists and deadline lamps; download it, and colleagues without Duban can fill it in.',
  },
  newName: { 'zh-CN': '督办工作簿', en: 'Follow-up workbook' },
  notMade: { 'zh-CN': '没能新建工作簿。', en: 'The workbook could not be made.' },
  notMadeHint: {
    'zh-CN': '有一部分程序没有取到。请检查网络，刷新页面再试。',
    en: 'A part of the program could not be fetched. Check the network, reload the page and try again.',
  },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  opening: { 'zh-CN': '正在打开“{file}”…', en: 'Opening “{file}”…' },
  openAnother: { 'zh-CN': '打开另一份…', en: 'Open another…' },
  download: { 'zh-CN': '下载工作簿', en: 'Download workbook' },
  sheets: { 'zh-CN': '工作表', en: 'Sheets' },
  grid: { 'zh-CN': '工作表“{sheet}”', en: 'Sheet “{sheet}”' },
  pane: { 'zh-CN': '督办窗格', en: 'Duban pane' },
  cell: { 'zh-CN': '单元格', en: 'Cell' },
  content: { 'zh-CN': '单元格内容', en: 'Cell content' },
  leave: {
    'zh-CN': '“{file}”有改动还没有下载，打开另一份会丢掉这些改动。继续吗？',
    en: '“{file}” has changes that were not downloaded; opening another workbook loses them. Go on?',
  },
  sampleGone: { 'zh-CN': '没能取到示例文件。', en: 'The sample could not be fetched.' },
  sampleGoneHint: {
    'zh-CN': '请刷新页面再试，或者选择自己的工作簿。',
    en: 'Reload the page, or choose a workbook of your own.',
  },
  unreadable: { 'zh-CN': '浏览器读不到“{file}”。', en: 'The browser cannot read “{file}”.' },
  unreadableHint: {
    'zh-CN': '文件可能已移动、改名或仍在同步，也可能是文件夹。请确认后重新选择。',
    en: 'It may have been moved or renamed, may still be syncing, or may be a folder. Check, and choose it again.',
  },
  close: { 'zh-CN': '知道了', en: 'Close' },
  recalculate: {
    'zh-CN': '这里不重新计算公式：引用了所改单元格的公式，要在 Excel 或 WPS 里打开后才会更新。',
    en: 'Formulas are not recalculated here: those that use a changed cell follow when the file is opened in Excel or WPS.',
  },
} as const satisfies ScreenTexts;
