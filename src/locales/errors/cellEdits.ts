import type { ErrorTexts } from '../ErrorText';

/** Of edits that only a workbook in the browser refuses; `edit.stale` and the like are with the others. */
export const cellEditErrors = {
  'edit.merged': {
    'zh-CN': {
      message: '{places} 被合并单元格盖住，写进去也看不见。',
      hint: '请改写合并区域左上角的单元格。',
    },
    en: {
      message: '{places} is covered by a merged cell, where nothing can be seen.',
      hint: 'Write into the top left cell of the merged area instead.',
    },
  },
  'edit.heading': {
    'zh-CN': {
      message: '{places} 是表格（超级表）的标题，在这里改会使文件损坏。',
      hint: '请用 Excel 或 WPS 打开工作簿修改标题。',
    },
    en: {
      message: '{places} is a heading of an Excel table; changing it here would damage the file.',
      hint: 'Change the heading in Excel or WPS.',
    },
  },
  'edit.irregular': {
    'zh-CN': {
      message: '{places} 所在的工作表写法不规范，无法只改一格而不动其他内容。',
      hint: '请用 Excel 或 WPS 打开，另存一份 .xlsx 后再试。',
    },
    en: {
      message:
        'The sheet of {places} is written in an unusual way: one cell cannot be changed without the others.',
      hint: 'Open the workbook in Excel or WPS, save it as .xlsx and try again.',
    },
  },
  'edit.tooLong': {
    'zh-CN': {
      message: '要写进 {places} 的内容太长，单元格最多容纳 32,767 个字符。',
      hint: '请缩短内容，或分写到几个单元格里。',
    },
    en: {
      message: 'The text for {places} is too long: a cell holds at most 32,767 characters.',
      hint: 'Shorten it, or spread it over several cells.',
    },
  },
  'edit.typedFormula': {
    'zh-CN': {
      message: '这里不能输入公式（{text}）。',
      hint: "请在 Excel 或 WPS 里输入公式；要输入以等号开头的文字，请在前面加一个单引号（'）。",
    },
    en: {
      message: 'Formulas cannot be typed here ({text}).',
      hint: "Type formulas in Excel or WPS; for a text that begins with an equals sign, put an apostrophe (') in front.",
    },
  },
} as const satisfies ErrorTexts;
