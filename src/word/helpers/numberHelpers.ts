import type { HelperFamily } from '../handlebars/HelperFamily';

export const numberHelpers = {
  数字: {
    names: ['数字', '數字', '千分位', 'number'],
    takes: [1, 2],
    hash: [
      ['单位', 'unit'],
      ['千分位', 'grouped'],
      ['正号', 'plus'],
      ['否则', 'otherwise'],
    ],
  },
  百分比: {
    names: ['百分比', 'percent'],
    takes: [1, 2],
    hash: [
      ['正号', 'plus'],
      ['否则', 'otherwise'],
    ],
  },
  金额大写: {
    names: ['金额大写', '金額大寫', 'amountInWords'],
    takes: [1, 2],
    hash: [
      ['币种', 'currency'],
      ['元', 'yuan'],
      ['整', 'whole'],
      ['否则', 'otherwise'],
    ],
  },
  汉字数字: {
    names: ['汉字数字', '漢字數字', 'chineseNumber'],
    takes: [1, 2],
    hash: [['否则', 'otherwise']],
  },
  序号: { names: ['序号', 'ordinal'], takes: [1, 2], hash: [['起', 'start']] },
  编号: { names: ['编号', '編號', 'numbering'], takes: [2, 2], hash: [] },
  单位: {
    names: ['单位', '單位', 'unit'],
    takes: [2, 2],
    hash: [
      ['空', 'blank'],
      ['小数', 'decimals'],
      ['千分位', 'grouped'],
    ],
  },
} as const satisfies HelperFamily;
