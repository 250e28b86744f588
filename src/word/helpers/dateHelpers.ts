import type { HelperFamily } from '../handlebars/HelperFamily';

export const dateHelpers = {
  日期: { names: ['日期', 'date'], takes: [1, 2], hash: [['否则', 'otherwise']] },
  时间: { names: ['时间', '時間', 'time'], takes: [1, 2], hash: [['否则', 'otherwise']] },
} as const satisfies HelperFamily;
