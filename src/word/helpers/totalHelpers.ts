import type { HelperFamily } from '../handlebars/HelperFamily';

export const totalHelpers = {
  合计: { names: ['合计', '合計', 'sum'], takes: [1, 2], hash: [['忽略文字', 'ignoreText']] },
  平均: { names: ['平均', 'average'], takes: [1, 2], hash: [['忽略文字', 'ignoreText']] },
  计数: { names: ['计数', '計數', 'count'], takes: [1, 4] },
  最大: { names: ['最大', 'max'], takes: [1, 20], hash: [] },
  最小: { names: ['最小', 'min'], takes: [1, 20], hash: [] },
} as const satisfies HelperFamily;
