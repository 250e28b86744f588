import type { HelperFamily } from '../handlebars/HelperFamily';

export const valueHelpers = {
  默认值: { names: ['默认值', 'default'], takes: [2, 2], hash: [] },
  取: { names: ['取', 'lookup'], takes: [2, 2], hash: [] },
  记录: { names: ['记录', '記錄', '紀錄', 'log'], takes: [0, 10] },
} as const satisfies HelperFamily;
