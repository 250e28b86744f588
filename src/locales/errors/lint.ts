import type { ErrorTexts } from '../ErrorText';

export const lintErrors = {
  'lint.notWord': {
    'zh-CN': {
      message: '文件不是 Word 文档（.docx）。',
      hint: '请用 Word 或 WPS 打开，另存为 .docx 后再试。',
    },
    en: {
      message: 'The file is no Word document (.docx).',
      hint: 'Open it in Word or WPS, save it as .docx and try again.',
    },
  },
  'lint.oldFormat': {
    'zh-CN': {
      message: '文件是 Word 97–2003 格式（.doc）或 WPS 文字格式（.wps），无法测量。',
      hint: '请用 Word 或 WPS 打开，另存为 .docx 后再试。',
    },
    en: {
      message: 'The file is in the format of Word 97–2003 (.doc) or WPS (.wps) and cannot be measured.',
      hint: 'Open it in Word or WPS, save it as .docx and try again.',
    },
  },
  'lint.encrypted': {
    'zh-CN': {
      message: '文档设了打开密码，无法读取。',
      hint: '请在 Word 或 WPS 中取消打开密码（文件—信息—保护文档），保存后再试。',
    },
    en: {
      message: 'The document is protected by a password and cannot be read.',
      hint: 'Remove the password in Word or WPS (File – Info – Protect Document), save it and try again.',
    },
  },
} satisfies ErrorTexts;
