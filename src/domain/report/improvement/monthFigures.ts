import type { Metric } from '../../metrics/Metric';
import { requirementMetricsOfMonth } from '../../metrics/requirementMetrics';
import type { RequirementRecords, RequirementSetting } from '../../metrics/requirementRecords';
import { yearAndMonthOf, type MonthNumber } from '../../time/MonthNumber';
import { metricLine, metricValue } from '../metricLine';
import type { ComparedMetric, MonthFigures, TrendMonth } from './ImprovementReport';

/** Figures of any month, each counted once. */
export type FiguresOf = (month: MonthNumber) => readonly Metric[];

export function createFiguresOf(records: RequirementRecords, setting: RequirementSetting): FiguresOf {
  const known = new Map<MonthNumber, readonly Metric[]>();
  return (month) => {
    const figures = known.get(month) ?? requirementMetricsOfMonth(records, month, setting);
    known.set(month, figures);
    return figures;
  };
}

const metricIn = (figures: readonly Metric[], name: string): Metric | undefined =>
  figures.find(({ id }) => id === `requirements.${name}`);

const textIn = (figures: readonly Metric[], name: string): string => {
  const metric = metricIn(figures, name);
  return metric ? metricValue(metric) : '';
};

export function monthFigures(figures: readonly Metric[]): MonthFigures {
  return {
    需求量: metricIn(figures, 'count')?.value ?? 0,
    验收成果数: metricIn(figures, 'deliveries')?.value ?? 0,
    分析及时率: textIn(figures, 'analysisOnTimeRate'),
    一次通过率: textIn(figures, 'firstPassRate'),
    平均处理周期: textIn(figures, 'averageCycle'),
  };
}

/** Every figure of the month beside that of the month before. */
export function comparedMetrics(figures: readonly Metric[], before: readonly Metric[]): ComparedMetric[] {
  return figures.map((metric) => {
    const earlier = before.find(({ id }) => id === metric.id);
    return { ...metricLine(metric, 'zh-CN'), 上期: earlier ? metricValue(earlier) : '' };
  });
}

const MOST_MONTHS = 6;

/** From the first month with records on, at most six. */
export function trendUpTo(
  month: MonthNumber,
  months: ReadonlySet<MonthNumber>,
  figuresOf: FiguresOf,
): TrendMonth[] {
  const first = Math.max(month - MOST_MONTHS + 1, Math.min(month, ...months));
  return Array.from({ length: month - first + 1 }, (_, at) => {
    const figures = figuresOf(first + at);
    const { 需求量, 验收成果数, 一次通过率 } = monthFigures(figures);
    return {
      月份: monthName(first + at),
      需求量,
      验收成果数,
      一次通过率,
      平均处理周期: metricIn(figures, 'averageCycle')?.value ?? '',
    };
  });
}

/** `2024年6月` */
export function monthName(number: MonthNumber): string {
  const { year, month } = yearAndMonthOf(number);
  return `${year}年${month}月`;
}
