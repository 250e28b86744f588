import type { ErrorTexts } from '../ErrorText';

export const subDocumentErrors = {
  'subDocument.notWord': {
    'zh-CN': {
      message: '要插入的文件不是 Word 文档（.docx）。',
      hint: '请用 Word 或 WPS 另存为 .docx 后再选。',
    },
    en: {
      message: 'The file to insert is no Word document (.docx).',
      hint: 'Save it as .docx in Word or WPS and pick that.',
    },
  },
  'subDocument.strict': {
    'zh-CN': {
      message: '要插入的文档是“严格 Open XML”格式，无法并入报告。',
      hint: '请在 Word 中另存为普通的“Word 文档 (*.docx)”后再选。',
    },
    en: {
      message: 'The document to insert is “Strict Open XML” and cannot be merged.',
      hint: 'Save it in Word as an ordinary “Word document (*.docx)” and pick that.',
    },
  },
} satisfies ErrorTexts;
