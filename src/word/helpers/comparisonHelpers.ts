import type { HelperFamily } from '../handlebars/HelperFamily';

export const comparisonHelpers = {
  等于: { names: ['等于', '等於', 'eq'], takes: [2, 2], hash: [] },
  不等于: { names: ['不等于', '不等於', 'ne'], takes: [2, 2], hash: [] },
  大于: { names: ['大于', '大於', 'gt'], takes: [2, 2], hash: [] },
  小于: { names: ['小于', '小於', 'lt'], takes: [2, 2], hash: [] },
  大于等于: { names: ['大于等于', '不小于', 'gte'], takes: [2, 2], hash: [] },
  小于等于: { names: ['小于等于', '不大于', 'lte'], takes: [2, 2], hash: [] },
  介于: { names: ['介于', '介於', 'between'], takes: [3, 3], hash: [] },
  并且: { names: ['并且', '並且', 'and'], takes: [2, 10], hash: [] },
  或者: { names: ['或者', 'or'], takes: [2, 10], hash: [] },
  没有: { names: ['没有', '沒有', '不成立', 'not'], takes: [1, 1], hash: [] },
  存在: { names: ['存在', 'exists'], takes: [1, 1], hash: [] },
  为空: { names: ['为空', '為空', 'isBlank'], takes: [1, 1], hash: [] },
} as const satisfies HelperFamily;
