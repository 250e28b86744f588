import type { CallsOf } from '../../handlebars/HelperFamily';
import type { chartHelpers } from './chartHelpers';
import { HelperFault, type HelperPlace } from '../../handlebars/Helper';
import { Chart } from '../../rich/chart/Chart';
import type { ChartData } from '../../rich/chart/ChartData';
import { ChartFill } from '../../rich/chart/refill/ChartFill';
import { isRound, type ChartLook } from '../../rich/chart/ChartLook';
import { spend } from '../Budget';
import { option, type Hash } from '../options';
import { textOf } from '../textOf';
import { readChartData } from './chartData';
import { chartFormat } from './chartFormat';
import { readChartLook } from './chartLook';
import { readWantedSeries } from './chartSeries';

/** A chart is five parts, one of them a workbook. */
const EACH = 500;

export const chartCalls: CallsOf<typeof chartHelpers> = {
  图表: ([rows], hash, place) => {
    const look = readChartLook(hash);
    spend(place, EACH);
    const data = chartDataOf(rows, hash, place, lines(hash, look));
    const drawn = isRound(look) ? roundData(data, look) : data;
    return drawn.empty ? emptyText(hash) : new Chart(drawn, look);
  },
  图表数据: ([rows], hash, place) =>
    new ChartFill(chartDataOf(rows, hash, place), formatIn(hash), emptyText(hash)),
};

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
