import type { HelperFamily } from '../../handlebars/HelperFamily';

export const subDocumentHelpers = {
  子文档: {
    names: ['子文档', '子文檔', 'subdocument'],
    takes: [1, 1],
    hash: [
      ['样式', '樣式', 'styles'],
      ['分节', '分節', 'sections'],
    ],
    gives: 'block',
    finishes: true,
  },
} as const satisfies HelperFamily;
