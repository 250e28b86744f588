import type { ChartData } from './ChartData';
import type { ChartLook } from './ChartLook';

/** Numbers read out in an alternative text. */
const MOST_SAID = 24;

const KINDS = { column: '柱形图', bar: '条形图', line: '折线图', pie: '饼图', doughnut: '圆环图' } as const;

/** For who cannot see the chart. */
export function describeChart(data: ChartData, { kind, title }: ChartLook): string {
  return describeData(title === '' ? KINDS[kind] : `${KINDS[kind]}：${title}`, data);
}

export function describeData(kind: string, { categories, series, pointCount }: ChartData): string {
  if (pointCount > MOST_SAID)
    return `${kind}。${series.map(({ label }) => label).join('、')}，共${categories.length}项。`;
  const said = series.map(({ label, values }) => {
    const points = categories.map(({ text }, index) => `${text}${values[index] ?? '无'}`);
    return `${label}：${points.join('，')}`;
  });
  return `${kind}。${said.join('；')}。`;
}
