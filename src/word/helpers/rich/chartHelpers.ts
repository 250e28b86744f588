import { HelperFault, type HashArgument, type HelperPlace, type ValueHelper } from '../../handlebars/Helper';
import { Chart } from '../../rich/chart/Chart';
import type { ChartData } from '../../rich/chart/ChartData';
import { ChartFill } from '../../rich/chart/refill/ChartFill';
import { isRound, type ChartLook } from '../../rich/chart/ChartLook';
import { option, type Hash } from '../options';
import { textOf } from '../textOf';
import { readChartData } from './chartData';
import { chartFormat } from './chartFormat';
import { readChartLook } from './chartLook';
import { readWantedSeries } from './chartSeries';

const argument = (chinese: string, english: string, ...names: readonly string[]): HashArgument => ({
  names,
  does: { 'zh-CN': chinese, en: english },
});

/** Which data, for charts of our own and for those made in Word. */
const DATA_ARGUMENTS: readonly HashArgument[] = [
  argument('横轴上的名字在哪一列', 'the column of the categories', '分类', '分類', 'category'),
  argument(
    '画哪些列："应办,已办"；另起名字："应办件=应办,已办件=已办"',
    'the columns drawn: "planned,done", with labels: "Planned=planned,Done=done"',
    '系列',
    'series',
  ),
  argument(
    '每行一个数时，系列的名字在哪一列；数在 值= 里，同一格的数相加',
    'one number a row: the column that names its series; the numbers are in value=',
    '系列字段',
    '系列欄位',
    'seriesBy',
  ),
  argument('与 系列字段 合用：数在哪一列', 'with seriesBy: the column of the numbers', '值', 'value'),
  argument(
    '数字样式：整数、千分位、百分比、两位小数，或 0.0、#,##0、0%、0件；不写就照数据',
    'number format: 0, 0.0, #,##0, 0%; as the data are written when absent',
    '格式',
    'format',
  ),
  argument('没有数据时印什么；不写就印“无数据”', 'printed when there are no data', '空', 'empty'),
];

const LOOK_ARGUMENTS: readonly HashArgument[] = [
  argument(
    '柱形（默认）、条形、折线、饼、圆环；前面可加 堆积 或 百分比堆积',
    'column (usual), bar, line, pie, doughnut; stacked or percent before it',
    '类型',
    '類型',
    'type',
  ),
  argument('图的标题', 'title', '标题', '標題', 'title'),
  argument(
    '在柱形上另画成折线、用右边刻度的列',
    'columns drawn as lines over the columns, with a scale to the right',
    '折线',
    '折線',
    'lines',
  ),
  argument('横轴的名称', 'title of the category axis', '横轴', '橫軸', 'categoryTitle'),
  argument('纵轴的名称，如 单位：件', 'title of the value axis', '纵轴', '縱軸', 'valueTitle'),
  argument('宽几厘米（默认 15，放不下时同版心宽）', 'width in centimetres (15)', '宽', '寬', 'width'),
  argument('高几厘米（默认 8）', 'height in centimetres (8)', '高', 'height'),
  argument(
    '数据标签：数值、百分比、名称、名称和百分比、名称和数值、无；不写就看点数多少',
    'labels: value, percent, name, "name and percent", "name and value", none',
    '标签',
    '標籤',
    'labels',
  ),
  argument('图例：下、上、左、右、无', 'legend: bottom, top, left, right, none', '图例', '圖例', 'legend'),
  argument('字号，磅（默认 10）', 'font size in points (10)', '字号', '字號', 'fontSize'),
];

const EXAMPLE = {
  行: [
    { 责任单位: '甲局', 应办: 12, 已办: 10 },
    { 责任单位: '乙局', 应办: 8, 已办: 8 },
  ],
};

export const chartHelpers: readonly ValueHelper[] = [
  {
    kind: 'value',
    gives: 'block',
    names: ['图表', '圖表', 'chart'],
    does: {
      'zh-CN':
        '画一张可在 Word 里编辑数据的图表，单独成段。数可以写成 85%、1,200、3.5万；空着、写“—”的不画；别的文字会指出在第几行。颜色黑白打印也分得清',
      en: 'a native chart whose data can be edited in Word, in a paragraph of its own; 85% and 1,200 are numbers, blanks are gaps',
    },
    atLeast: 1,
    atMost: 1,
    hash: [...DATA_ARGUMENTS, ...LOOK_ARGUMENTS],
    examples: [
      { template: '{{图表 行 类型="柱形" 分类="责任单位" 系列="应办,已办" 标题="办理情况"}}', data: EXAMPLE },
      { template: '{{图表 行 类型="饼" 分类="责任单位" 系列="应办"}}', data: EXAMPLE },
      { template: '{{图表 空表 分类="责任单位" 系列="应办"}}', data: { 空表: [] }, gives: '无数据' },
    ],
    call: ([rows], hash, place) => {
      const look = readChartLook(hash);
      const data = chartDataOf(rows, hash, place, lines(hash, look));
      const drawn = isRound(look) ? roundData(data, look) : data;
      return drawn.empty ? emptyText(hash) : new Chart(drawn, look);
    },
  },
  {
    kind: 'value',
    gives: 'chart',
    names: ['图表数据', '圖表數據', '圖表資料', 'chartData'],
    does: {
      'zh-CN':
        '给在 Word 里做好的图表换数据：写在那张图表的标题或替代文字里。样式、颜色、坐标轴不变，分类、系列和嵌入的工作表换成新的；同名的系列对应同名的系列，多出的系列照最后一个的样子',
      en: 'new data for a chart made in Word: the tag stands in its title or alternative text; its design stays',
    },
    atLeast: 1,
    atMost: 1,
    hash: DATA_ARGUMENTS,
    examples: [],
    call: ([rows], hash, place) =>
      new ChartFill(chartDataOf(rows, hash, place), formatIn(hash), emptyText(hash)),
  },
];

function chartDataOf(
  rows: unknown,
  hash: Hash,
  place: HelperPlace,
  lined: readonly { label: string; field: string }[] = [],
): ChartData {
  const category = textOf(option(hash, '分类', '分類', 'category')).trim();
  if (category === '') throw new HelperFault(noCategory);
  return readChartData(
    rows,
    { category, series: seriesOf(hash), lines: lined, format: formatIn(hash) },
    place,
  );
}

function formatIn(hash: Hash): string | undefined {
  const written = option(hash, '格式', 'format');
  return written === undefined ? undefined : chartFormat(textOf(written));
}

function seriesOf(hash: Hash): ReturnType<typeof readWantedSeries> | { by: string; value: string } {
  const by = textOf(option(hash, '系列字段', '系列欄位', 'seriesBy')).trim();
  if (by === '') return readWantedSeries(option(hash, '系列', 'series'), '系列');
  const value = textOf(option(hash, '值', 'value')).trim();
  if (value === '') throw new HelperFault(noValue);
  return { by, value };
}

function lines(hash: Hash, { kind }: ChartLook): ReturnType<typeof readWantedSeries> {
  const written = option(hash, '折线', '折線', 'lines');
  if (written === undefined) return [];
  if (kind !== 'column') throw new HelperFault(linesOverColumns);
  return readWantedSeries(written, '折线');
}

/** A slice is a share: nothing below zero; a pie has one ring of them, and shares of nothing are none. */
function roundData(data: ChartData, { kind }: ChartLook): ChartData {
  if (kind === 'pie' && data.series.length > 1) throw new HelperFault(oneSeriesOnly);
  for (const { label, values } of data.series) {
    const at = values.findIndex((value) => value !== undefined && value < 0);
    if (at >= 0) throw new HelperFault(belowZero(data.categories[at]?.text ?? '', label, values[at] ?? 0));
  }
  const nothing = data.numbers.every((number) => number === 0);
  return nothing ? data.withoutValues() : data;
}

const emptyText = (hash: Hash): string => textOf(option(hash, '空', 'empty') ?? '无数据');

const noCategory = {
  'zh-CN': '请写明分类是哪一列，如 分类="责任单位"',
  en: 'name the column of the categories: category="unit"',
};
const noValue = {
  'zh-CN': '写了 系列字段 就要写明数在哪一列，如 值="件数"',
  en: 'seriesBy needs the column of the numbers: value="count"',
};
const linesOverColumns = {
  'zh-CN': '“折线=”只能和柱形图合用；只画折线请写 类型="折线"',
  en: 'lines= goes with columns only; for lines alone write type="line"',
};
const oneSeriesOnly = {
  'zh-CN': '饼图只能画一个系列；几个系列请用 圆环 或 柱形',
  en: 'a pie shows one series; use a doughnut or columns for several',
};
const belowZero = (category: string, label: string, value: number) => ({
  'zh-CN': `饼图、圆环图画不了负数：“${category}”的“${label}”是 ${value}，请用柱形`,
  en: `no slice is below zero: ${label} of ${category} is ${value}; use columns`,
});
