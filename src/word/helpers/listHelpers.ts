import type { HelperFamily } from '../handlebars/HelperFamily';

export const listHelpers = {
  筛选: { names: ['筛选', '篩選', 'filter'], takes: [1, 4], items: 'kept' },
  排序: {
    names: ['排序', 'sort'],
    takes: [1, 6],
    hash: [
      ['倒序', 'desc'],
      ['次序', 'order'],
    ],
    items: 'kept',
  },
  各组: { names: ['各组', '各組', 'groups'], takes: [2, 2], hash: [['空', 'blank']], items: 'grouped' },
  去重: { names: ['去重', 'unique'], takes: [1, 2], hash: [], items: 'kept' },
  取列: { names: ['取列', 'pluck'], takes: [2, 2], hash: [] },
  连接: { names: ['连接', '連接', 'join'], takes: [1, 2], hash: [['最后', '最後', 'last']] },
  拆分: { names: ['拆分', 'split'], takes: [1, 2], hash: [] },
  取前: { names: ['取前', 'take'], takes: [2, 2], hash: [], items: 'kept' },
  取后: { names: ['取后', '取後', 'takeLast'], takes: [2, 2], hash: [], items: 'kept' },
  反转: { names: ['反转', '反轉', 'reverse'], takes: [1, 1], hash: [], items: 'kept' },
  区间: { names: ['区间', '區間', 'range'], takes: [1, 3], hash: [] },
} as const satisfies HelperFamily;
