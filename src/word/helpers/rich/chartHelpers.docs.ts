import type { DocsOf } from '../../handlebars/HelperFamily';
import type { chartHelpers } from './chartHelpers';

export const chartDocs: DocsOf<typeof chartHelpers> = {
  图表: {
    does: {
      'zh-CN':
        '画一张可在 Word 里编辑数据的图表，单独成段。数可以写成 85%、1,200、3.5万；空着、写“—”的不画；别的文字会指出在第几行。颜色黑白打印也分得清',
      en: 'a native chart whose data can be edited in Word, in a paragraph of its own; 85% and 1,200 are numbers, blanks are gaps',
    },
    hash: [
      { 'zh-CN': '横轴上的名字在哪一列', en: 'the column of the categories' },
      {
        'zh-CN': '画哪些列：系列="应办,已办"；另起名字：系列="应办件=应办,已办件=已办"',
        en: 'the columns drawn: "planned,done", with labels: "Planned=planned,Done=done"',
      },
      {
        'zh-CN': '每行一个数时，系列的名字在哪一列；数在 值= 里，同一格的数相加',
        en: 'one number a row: the column that names its series; the numbers are in value=',
      },
      { 'zh-CN': '与 系列字段 合用：数在哪一列', en: 'with seriesBy: the column of the numbers' },
      {
        'zh-CN': '数字样式：整数、千分位、百分比、两位小数，或 0.0、#,##0、0%、0件；不写就照数据',
        en: 'number format: 0, 0.0, #,##0, 0%; as the data are written when absent',
      },
      { 'zh-CN': '没有数据时印什么；不写就印“无数据”', en: 'printed when there are no data' },
      {
        'zh-CN': '柱形（默认）、条形、折线、饼、圆环；前面可加 堆积 或 百分比堆积',
        en: 'column (usual), bar, line, pie, doughnut; stacked or percent before it',
      },
      { 'zh-CN': '图的标题', en: 'title' },
      {
        'zh-CN': '在柱形上另画成折线、用右边刻度的列',
        en: 'columns drawn as lines over the columns, with a scale to the right',
      },
      { 'zh-CN': '横轴的名称', en: 'title of the category axis' },
      { 'zh-CN': '纵轴的名称，如 单位：件', en: 'title of the value axis' },
      { 'zh-CN': '宽几厘米（默认 15，放不下时同版心宽）', en: 'width in centimetres (15)' },
      { 'zh-CN': '高几厘米（默认 8）', en: 'height in centimetres (8)' },
      {
        'zh-CN': '数据标签：数值、百分比、名称、名称和百分比、名称和数值、无；不写就看点数多少',
        en: 'labels: value, percent, name, "name and percent", "name and value", none',
      },
      { 'zh-CN': '图例：下、上、左、右、无', en: 'legend: bottom, top, left, right, none' },
      { 'zh-CN': '字号，磅（默认 10）', en: 'font size in points (10)' },
    ],
    examples: [
      {
        template: '{{图表 行 类型="柱形" 分类="责任单位" 系列="应办,已办" 标题="办理情况"}}',
        data: {
          行: [
            { 责任单位: '甲局', 应办: 12, 已办: 10 },
            { 责任单位: '乙局', 应办: 8, 已办: 8 },
          ],
        },
      },
      {
        template: '{{图表 行 类型="饼" 分类="责任单位" 系列="应办"}}',
        data: {
          行: [
            { 责任单位: '甲局', 应办: 12, 已办: 10 },
            { 责任单位: '乙局', 应办: 8, 已办: 8 },
          ],
        },
      },
      { template: '{{图表 空表 分类="责任单位" 系列="应办"}}', data: { 空表: [] }, gives: '无数据' },
    ],
  },
  图表数据: {
    does: {
      'zh-CN':
        '给在 Word 里做好的图表换数据：写在那张图表的标题或替代文字里。样式、颜色、坐标轴不变，分类、系列和嵌入的工作表换成新的；同名的系列对应同名的系列，多出的系列照最后一个的样子',
      en: 'new data for a chart made in Word: the tag stands in its title or alternative text; its design stays',
    },
    hash: [
      { 'zh-CN': '横轴上的名字在哪一列', en: 'the column of the categories' },
      {
        'zh-CN': '画哪些列：系列="应办,已办"；另起名字：系列="应办件=应办,已办件=已办"',
        en: 'the columns drawn: "planned,done", with labels: "Planned=planned,Done=done"',
      },
      {
        'zh-CN': '每行一个数时，系列的名字在哪一列；数在 值= 里，同一格的数相加',
        en: 'one number a row: the column that names its series; the numbers are in value=',
      },
      { 'zh-CN': '与 系列字段 合用：数在哪一列', en: 'with seriesBy: the column of the numbers' },
      {
        'zh-CN': '数字样式：整数、千分位、百分比、两位小数，或 0.0、#,##0、0%、0件；不写就照数据',
        en: 'number format: 0, 0.0, #,##0, 0%; as the data are written when absent',
      },
      { 'zh-CN': '没有数据时印什么；不写就印“无数据”', en: 'printed when there are no data' },
    ],
  },
};
