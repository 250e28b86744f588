import type { HelperFamily } from '../handlebars/HelperFamily';

export const choiceHelpers = {
  空值: { names: ['空值', 'blank'], takes: [0, 1], hash: [] },
  选择: { names: ['选择', '選擇', 'choose'], takes: [2, 3], hash: [] },
  对应: { names: ['对应', '對應', 'switch'], takes: [3, 41], hash: [] },
} as const satisfies HelperFamily;
