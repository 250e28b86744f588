import type { ErrorTexts } from '../ErrorText';

/** What only happens to a workbook that is open before the user. */
export const paneErrors: ErrorTexts = {
  'pane.notLoaded': {
    'zh-CN': {
      message: '督办的程序没有载入完整，这一步没有做。',
      hint: '多半是网络断了或服务器没有回应：请检查网络，再试一次。',
    },
    en: {
      message: 'Part of Duban did not load; this step was not done.',
      hint: 'Probably the network is down or the server does not answer: check the network and try again.',
    },
  },
  'pane.notChecked': {
    'zh-CN': { message: '工作簿还没有检查。', hint: '请先点“检查工作簿”。' },
    en: { message: 'The workbook has not been checked yet.', hint: 'Choose Check workbook first.' },
  },
  'pane.nothingToUndo': {
    'zh-CN': { message: '没有可以撤销的修正。', hint: '工作簿没有变动。' },
    en: { message: 'There is no fix to take back.', hint: 'The workbook has not been changed.' },
  },
  'mapping.tableGone': {
    'zh-CN': {
      message: '表格“{table}”已经不在原来的位置，没有保存。',
      hint: '表格可能被移动或删除了。已重新列出各张表，请再确认一次。',
    },
    en: {
      message: 'The table “{table}” is no longer where it was; nothing was kept.',
      hint: 'It may have been moved or deleted. The tables are listed anew: confirm once more.',
    },
  },
  'mapping.changed': {
    'zh-CN': {
      message: '表格“{table}”的列刚刚变了，和您看到的不一样，没有保存。',
      hint: '已按现在的列重新列出：请再看一遍各列的意思，再确认一次。',
    },
    en: {
      message: 'The columns of “{table}” have just changed and are not those you saw; nothing was kept.',
      hint: 'They are listed anew: look at what the columns mean and confirm once more.',
    },
  },
  'newWorkbook.noKind': {
    'zh-CN': { message: '还没有选择要新建的表。', hint: '请至少选择一种。' },
    en: { message: 'No table has been chosen.', hint: 'Choose at least one.' },
  },
};
