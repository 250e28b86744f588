import type { HelperFamily } from '../handlebars/HelperFamily';

export const arithmeticHelpers = {
  加: { names: ['加', 'add'], takes: [2, 20], hash: [] },
  减: { names: ['减', '減', 'subtract'], takes: [2, 20], hash: [] },
  乘: { names: ['乘', 'multiply'], takes: [2, 20], hash: [] },
  除: { names: ['除', 'divide'], takes: [2, 2], hash: [] },
  余: { names: ['余', '餘', 'mod'], takes: [2, 2], hash: [] },
  取整: { names: ['取整', 'int'], takes: [1, 1], hash: [] },
  向上取整: { names: ['向上取整', 'ceil'], takes: [1, 1], hash: [] },
  向下取整: { names: ['向下取整', 'floor'], takes: [1, 1], hash: [] },
  四舍五入: { names: ['四舍五入', '四捨五入', 'round'], takes: [1, 2], hash: [] },
  绝对值: { names: ['绝对值', '絕對值', 'abs'], takes: [1, 1], hash: [] },
} as const satisfies HelperFamily;
