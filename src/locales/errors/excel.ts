import type { ErrorTexts } from '../ErrorText';

export const excelErrors = {
  'workbook.sheetGone': {
    'zh-CN': {
      message: '工作表「{sheet}」已经不在了：被删除或改了名。',
      hint: '请重新检查工作簿，以现在的工作表为准。',
    },
    en: {
      message: 'The sheet “{sheet}” is no longer there: it was deleted or renamed.',
      hint: 'Check the workbook again to work on the sheets there are now.',
    },
  },
  'workbook.sheetHidden': {
    'zh-CN': {
      message: '工作表「{sheet}」是隐藏的，无法转到其中的单元格。',
      hint: '请右键单击任一工作表标签，选「取消隐藏」，再点一次。',
    },
    en: {
      message: 'The sheet “{sheet}” is hidden, so its cells cannot be shown.',
      hint: 'Right-click any sheet tab, choose Unhide, and try again.',
    },
  },
  'workbook.sheetNameTaken': {
    'zh-CN': {
      message: '工作簿里已有名为「{sheet}」的工作表，没有新建任何内容。',
      hint: '请先给原来的工作表改名，再新建。',
    },
    en: {
      message: 'There already is a sheet called “{sheet}”; nothing was added.',
      hint: 'Rename that sheet first, then try again.',
    },
  },
  'workbook.nameTaken': {
    'zh-CN': {
      message: '工作簿里已有名为「{name}」的表格或名称，没有新建任何内容。',
      hint: '请先给原来的表格（「表设计」）或名称（「公式-名称管理器」）改名，再新建。',
    },
    en: {
      message: 'There already is a table or a name called “{name}”; nothing was added.',
      hint: 'Rename that table (Table Design) or name (Formulas > Name Manager) first, then try again.',
    },
  },
  'edit.stale': {
    'zh-CN': {
      message: '{places} 的内容刚才已被改动，这次没有写入任何单元格。',
      hint: '请重新检查，看看现在的内容是否还需要修正。',
    },
    en: {
      message: '{places} changed in the meantime; no cell was written.',
      hint: 'Check again and see whether the new content still needs the fix.',
    },
  },
  'edit.formula': {
    'zh-CN': {
      message: '{places} 的内容是公式算出来的，直接写入会丢掉公式，所以没有改动。',
      hint: '请修改公式所引用的单元格，或自行决定是否替换公式。',
    },
    en: {
      message: '{places} holds a formula, which writing would destroy; nothing was changed.',
      hint: 'Change the cells the formula looks at, or replace the formula yourself.',
    },
  },
  'edit.protected': {
    'zh-CN': {
      message: '工作表「{sheet}」受保护，其中要改的单元格是锁定的，没有写入任何内容。',
      hint: '请在「审阅」中撤消工作表保护（可能需要密码），改完后再保护。',
    },
    en: {
      message: 'The sheet “{sheet}” is protected and the cells to change are locked; nothing was written.',
      hint: 'Unprotect the sheet on the Review tab (it may ask for a password), then try again.',
    },
  },
  'marks.protected': {
    'zh-CN': {
      message: '工作表「{sheet}」受保护，不能添加或清除标记，工作簿没有任何变化。',
      hint: '请在「审阅」中撤消工作表保护（可能需要密码），再试一次，之后可重新保护。',
    },
    en: {
      message: 'The sheet “{sheet}” is protected, so marks cannot be added or removed; nothing was changed.',
      hint: 'Unprotect the sheet on the Review tab (it may ask for a password) and try again; protect it afterwards.',
    },
  },
  'excel.cellEditing': {
    'zh-CN': {
      message: '正在编辑单元格，Excel 暂时不接受其他操作。',
      hint: '请按回车（或 Esc）结束编辑，再试一次。',
    },
    en: {
      message: 'A cell is being edited; Excel takes nothing else meanwhile.',
      hint: 'Press Enter (or Esc) to finish editing, then try again.',
    },
  },
  'excel.dialogOpen': {
    'zh-CN': {
      message: 'Excel 里开着一个对话框，暂时不能写入。',
      hint: '请先关闭对话框，再试一次。',
    },
    en: {
      message: 'A dialog is open in Excel, so nothing can be written now.',
      hint: 'Close the dialog and try again.',
    },
  },
  'excel.busy': {
    'zh-CN': {
      message: 'Excel 正忙，多次尝试都没有接受这次操作。',
      hint: '请等它算完或保存完，过一会儿再试。',
    },
    en: {
      message: 'Excel is busy and did not take this request, although it was repeated.',
      hint: 'Wait until it has finished calculating or saving, then try again.',
    },
  },
  'excel.noAnswer': {
    'zh-CN': {
      message: 'Excel 一直没有回应，可能是网络断了；不能确定刚才的操作是否完成。',
      hint: '请检查网络和工作簿窗口，核对工作簿后再试；仍无回应，请重新打开窗格。',
    },
    en: {
      message:
        'Excel does not answer, perhaps because the network is down; whether the last step was done is not known.',
      hint: 'Check the network and the workbook, then try again; if that does not help, reopen the pane.',
    },
  },
  'excel.sessionLost': {
    'zh-CN': {
      message: '与 Excel 的连接已过期。',
      hint: '请保存工作簿后重新打开它（网页版刷新页面），再打开督办窗格。',
    },
    en: {
      message: 'The connection with Excel has expired.',
      hint: 'Save the workbook and open it again (on the web, reload the page), then open the pane.',
    },
  },
  'excel.notAllowed': {
    'zh-CN': {
      message: 'Excel 不允许这样做：工作簿可能是只读的、受保护的，或者您没有编辑权限。',
      hint: '请点「启用编辑」，或在「审阅」中撤消保护，或向工作簿所有者要编辑权限，再试一次。',
    },
    en: {
      message: 'Excel does not allow it: the workbook may be read-only or protected, or you may not edit it.',
      hint: 'Click Enable Editing, or remove the protection on the Review tab, or ask the owner for permission; then try again.',
    },
  },
  'excel.filtered': {
    'zh-CN': {
      message: '要写入的区域正在筛选，Excel 没有接受。',
      hint: '请在「数据」中清除筛选，再试一次。',
    },
    en: {
      message: 'The cells to write are filtered, and Excel refused.',
      hint: 'Clear the filter on the Data tab and try again.',
    },
  },
  'excel.merged': {
    'zh-CN': {
      message: '要用的区域里有合并单元格，Excel 没有接受。',
      hint: '请取消这些单元格的合并，再试一次。',
    },
    en: {
      message: 'There are merged cells in the way, and Excel refused.',
      hint: 'Unmerge these cells and try again.',
    },
  },
  'excel.changedMeanwhile': {
    'zh-CN': {
      message: '刚才有人删除或改动了工作表，这一步没有完成。',
      hint: '请重新检查工作簿，再试一次。',
    },
    en: {
      message: 'Somebody deleted or changed a sheet just now; this step was not done.',
      hint: 'Check the workbook again, then repeat the step.',
    },
  },
  'excel.otherWorkbook': {
    'zh-CN': {
      message: '现在前面的是另一个工作簿，Excel 没有做这一步。',
      hint: '请先单击这个工作簿的窗口，再试一次。',
    },
    en: {
      message: 'Another workbook is in front, so Excel did not do this step.',
      hint: 'Click the window of this workbook and try again.',
    },
  },
  'excel.tooLarge': {
    'zh-CN': {
      message: '内容太多，超过了 Excel 一次能传递的大小。',
      hint: '请删去不用的行、列或超长文字，或拆成几个工作簿后再试。',
    },
    en: {
      message: 'This is more than Excel passes on at once.',
      hint: 'Delete unused rows and columns or very long texts, or split the workbook, then try again.',
    },
  },
  'excel.noMemory': {
    'zh-CN': {
      message: 'Excel 的内存不够，没有完成这一步。',
      hint: '请保存工作簿，关闭用不着的工作簿和程序，再试一次。',
    },
    en: {
      message: 'Excel has not enough memory for this step.',
      hint: 'Save the workbook, close workbooks and programs you do not need, then try again.',
    },
  },
  'excel.tooOld': {
    'zh-CN': {
      message: '这个版本的 Excel 缺少督办需要的功能（{code}）。',
      hint: '请更新到 Excel 2021、Microsoft 365 或网页版 Excel；也可以用浏览器版督办打开这个文件。',
    },
    en: {
      message: 'This version of Excel lacks something Duban needs ({code}).',
      hint: 'Update to Excel 2021, Microsoft 365 or Excel on the web, or open the file in Duban’s browser page.',
    },
  },
  'excel.failed': {
    'zh-CN': {
      message: 'Excel 没有完成这一步（{code}）。',
      hint: '请再试一次；仍不行，请保存并重新打开工作簿。',
    },
    en: {
      message: 'Excel did not complete this step ({code}).',
      hint: 'Try again; if that does not help, save the workbook and open it again.',
    },
  },
} as const satisfies ErrorTexts;
