import type { ErrorTexts } from '../ErrorText';

export const newWorkbookErrors: ErrorTexts = {
  'newWorkbook.unknownKind': {
    'zh-CN': { message: '不会新建「{given}」。', hint: '可以新建：{known}。' },
    en: { message: 'Cannot make a new “{given}”.', hint: 'Kinds: {known}.' },
  },
};
