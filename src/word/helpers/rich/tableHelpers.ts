import type { HelperFamily } from '../../handlebars/HelperFamily';

export const tableHelpers = {
  表格: {
    names: ['表格', 'table'],
    takes: [1, 1],
    hash: [
      ['列', 'columns'],
      ['宽', 'widths'],
      ['对齐', 'align'],
      ['合并', 'merge'],
      ['合计', 'total'],
      ['合计名', 'totalLabel'],
      ['表头', 'header'],
      ['样式', 'style'],
      ['空', 'empty'],
      ['空值', 'blank'],
    ],
    gives: 'block',
  },
} as const satisfies HelperFamily;
