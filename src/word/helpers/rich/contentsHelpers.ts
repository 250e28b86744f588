import type { HelperFamily } from '../../handlebars/HelperFamily';

export const contentsHelpers = {
  目录: {
    names: ['目录', '目錄', 'contents'],
    takes: [0, 0],
    hash: [
      ['级别', '級別', 'levels'],
      ['标题', '標題', 'title'],
      ['页码', '頁碼', 'pageNumbers'],
      ['更新', 'update'],
    ],
    gives: 'block',
    finishes: true,
  },
} as const satisfies HelperFamily;
