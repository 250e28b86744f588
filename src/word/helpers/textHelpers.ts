import type { HelperFamily } from '../handlebars/HelperFamily';

export const textHelpers = {
  截取: { names: ['截取', 'substring'], takes: [2, 3], texts: 'first', hash: [['省略', 'ellipsis']] },
  替换: { names: ['替换', '替換', 'replace'], takes: [3, 3], texts: 'all', hash: [] },
  大写字母: { names: ['大写字母', '大寫字母', 'upper'], takes: [1, 1], texts: 'first', hash: [] },
  小写字母: { names: ['小写字母', '小寫字母', 'lower'], takes: [1, 1], texts: 'first', hash: [] },
  去空格: { names: ['去空格', 'trim'], takes: [1, 1], texts: 'first', hash: [['全部', 'all']] },
  拼接: { names: ['拼接', 'concat'], takes: [1, 50], texts: 'all', hash: [] },
  包含: { names: ['包含', 'contains'], takes: [2, 2], hash: [] },
  开头是: { names: ['开头是', '開頭是', 'startsWith'], takes: [2, 2], texts: 'all', hash: [] },
  结尾是: { names: ['结尾是', '結尾是', 'endsWith'], takes: [2, 2], texts: 'all', hash: [] },
  补零: { names: ['补零', '補零', 'pad'], takes: [2, 2], texts: 'first', hash: [] },
  全角: { names: ['全角', 'fullWidth'], takes: [1, 1], texts: 'first', hash: [] },
  半角: { names: ['半角', 'halfWidth'], takes: [1, 1], texts: 'first', hash: [] },
  字数: { names: ['字数', '字數', 'length'], takes: [1, 1], texts: 'first', hash: [] },
  重复: { names: ['重复', '重複', 'repeat'], takes: [2, 2], texts: 'first', hash: [] },
} as const satisfies HelperFamily;
