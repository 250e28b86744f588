import type { ErrorTexts } from '../ErrorText';

export const marksErrors = {
  'workbook.signed': {
    'zh-CN': {
      message: '「{file}」带有数字签名，改动会使签名失效，因此没有标记。',
      hint: '请在 Excel 中另存一份不带签名的副本，再对副本标记；检查（check）不受影响。',
    },
    en: {
      message: '“{file}” carries a digital signature that any change would void, so it was not marked.',
      hint: 'Save a copy without the signature and mark the copy; checking works as it is.',
    },
  },
  'workbook.shared': {
    'zh-CN': {
      message: '「{file}」是带修订记录的共享工作簿，从外部改动会与修订记录冲突，因此没有标记。',
      hint: '请在 Excel「审阅」中停止共享（取消「共享工作簿」），保存后再标记。',
    },
    en: {
      message:
        '“{file}” is a shared workbook with a log of changes that marking would contradict, so it was not marked.',
      hint: 'Stop sharing it (Review › Share Workbook), save and mark it again.',
    },
  },
  'workbook.isTemplate': {
    'zh-CN': {
      message: '「{file}」是 Excel 模板或加载项（.xltx、.xltm、.xlam），不是填报用的工作簿，因此没有标记。',
      hint: '请用 Excel 或 WPS 打开，另存为「Excel 工作簿（*.xlsx）」后再标记；检查（check）不受影响。',
    },
    en: {
      message:
        '“{file}” is an Excel template or add-in (.xltx, .xltm, .xlam), not a workbook in use, so it was not marked.',
      hint: 'Open it in Excel or WPS, save it as “Excel Workbook (*.xlsx)” and mark that; checking works as it is.',
    },
  },
  'workbook.structureLocked': {
    'zh-CN': {
      message: '「{file}」的工作簿结构受保护，不允许增加工作表，因此没有标记。',
      hint: '请在 Excel「审阅—保护工作簿」中取消保护后再标记；没有密码时请联系设置保护的人。',
    },
    en: {
      message: 'The structure of “{file}” is protected against adding sheets, so it was not marked.',
      hint: 'Remove the protection (Review › Protect Workbook) and mark it again; ask its owner for the password if you lack it.',
    },
  },
} as const satisfies ErrorTexts;
