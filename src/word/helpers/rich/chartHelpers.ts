import type { HelperFamily } from '../../handlebars/HelperFamily';

export const chartHelpers = {
  图表: {
    names: ['图表', '圖表', 'chart'],
    takes: [1, 1],
    hash: [
      ['分类', '分類', 'category'],
      ['系列', 'series'],
      ['系列字段', '系列欄位', 'seriesBy'],
      ['值', 'value'],
      ['格式', 'format'],
      ['空', 'empty'],
      ['类型', '類型', 'type'],
      ['标题', '標題', 'title'],
      ['折线', '折線', 'lines'],
      ['横轴', '橫軸', 'categoryTitle'],
      ['纵轴', '縱軸', 'valueTitle'],
      ['宽', '寬', 'width'],
      ['高', 'height'],
      ['标签', '標籤', 'labels'],
      ['图例', '圖例', 'legend'],
      ['字号', '字號', 'fontSize'],
    ],
    gives: 'block',
  },
  图表数据: {
    names: ['图表数据', '圖表數據', '圖表資料', 'chartData'],
    takes: [1, 1],
    hash: [
      ['分类', '分類', 'category'],
      ['系列', 'series'],
      ['系列字段', '系列欄位', 'seriesBy'],
      ['值', 'value'],
      ['格式', 'format'],
      ['空', 'empty'],
    ],
    gives: 'chart',
  },
} as const satisfies HelperFamily;
