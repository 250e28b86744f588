import type { DocsOf } from '../../handlebars/HelperFamily';
import type { tableHelpers } from './tableHelpers';

export const tableDocs: DocsOf<typeof tableHelpers> = {
  表格: {
    does: {
      'zh-CN':
        '用名单做一张 Word 表格，单独成段。列="字段=表头:格式"，用逗号隔开，格式是函数名，如“完成时限:日期”“占比:百分比 0”“状态:亮灯”；不写则各字段都成一列。名单里没有 序号 时自动编号。宽度合为版心宽，数字靠右、短文居中、长文靠左，表头逐页重复，行不跨页',
      en: 'a Word table of rows, alone in its paragraph: columns="field=heading:format", a format being a helper; as wide as the text, numbers right, short texts centred, long ones left, headings repeated on each page',
    },
    hash: [
      {
        'zh-CN': '要哪些列；带逗号、冒号的字段名写在 [ ] 里',
        en: 'which columns; names with commas or colons in [ ]',
      },
      {
        'zh-CN': '列宽："1,4,2" 是比例，也可写 2cm、20%，空着的按内容',
        en: 'widths: "1,4,2" are shares; also 2cm, 20%; left open: by content',
      },
      { 'zh-CN': '各列 左、中、右；空着的按内容', en: 'left, center, right; left open: by content' },
      {
        'zh-CN': '上下相同就合并成一格的列；写几列时，后面的只在前面相同的范围内合并',
        en: 'columns whose equal neighbours become one cell; later ones only inside equal earlier ones',
      },
      { 'zh-CN': '末行求和的列', en: 'columns summed in a last row' },
      { 'zh-CN': '合计行的名称，默认 合计', en: 'label of that row' },
      { 'zh-CN': '要不要表头，默认 是', en: 'with headings or not; yes' },
      { 'zh-CN': '模板里表格样式的名称', en: 'name of a table style of the template' },
      { 'zh-CN': '一行也没有时印什么，默认什么也不印', en: 'printed when there are no rows; nothing' },
      { 'zh-CN': '空格子里印什么', en: 'printed in empty cells' },
    ],
    examples: [
      { template: '{{表格 行 列="序号,事项=工作事项,责任人,金额:数字 2" 宽="1,4,2,2" 合计="金额"}}' },
      { template: '{{表格 行 列="部门,责任人,事项,时限:日期" 合并="部门"}}' },
      { template: '{{table 行 columns="事项,状态:亮灯" header="否"}}' },
    ],
  },
};
