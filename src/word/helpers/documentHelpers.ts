import type { HelperFamily } from '../handlebars/HelperFamily';

export const documentHelpers = {
  分页: { names: ['分页', '分頁', 'pageBreak'], takes: [0, 0], gives: 'inline' },
  链接: { names: ['链接', 'link'], takes: [1, 2], gives: 'inline' },
  合并: { names: ['合并', 'merge'], takes: [1, 1], gives: 'cell' },
} as const satisfies HelperFamily;
