import type { HelperFamily } from '../../handlebars/HelperFamily';

export const checkBoxHelpers = {
  勾选: {
    names: ['勾选', '勾選', 'checkbox'],
    takes: [1, 2],
    hash: [['样式', '樣式', 'style']],
    gives: 'inline',
    orText: true,
    fills: 'checkBox',
  },
  选项: {
    names: ['选项', '選項', 'options'],
    takes: [2, 100],
    hash: [
      ['样式', '樣式', 'style'],
      ['间隔', '間隔', 'separator'],
      ['其他', 'other'],
    ],
    gives: 'inline',
    orText: true,
  },
} as const satisfies HelperFamily;
