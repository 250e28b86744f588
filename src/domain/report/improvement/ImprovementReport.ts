import type { MetricLine } from '../metricLine';
import type { ReportModel } from '../ReportDefinition';

/** What a template of the monthly report on customer requirements may mention. Texts are '' when there is no figure. */
export interface ImprovementReport extends ReportModel {
  readonly 检查时间: string;
  readonly 文件: string;
  /** `2024年6月` */
  readonly 统计期: string;
  /** 上月, 本月, 最近有记录的月份; 没有记录 when no row of any month can be counted. */
  readonly 统计期依据: string;
  readonly 本期: MonthFigures;
  readonly 上期: MonthFigures;
  /** Whether the month before has anything to compare with. */
  readonly 有上期: boolean;
  readonly 需求量增减: number;
  readonly 指标: readonly ComparedMetric[];
  /** Up to six months, the last one this; from the first with records on. */
  readonly 趋势: readonly TrendMonth[];
  /** Of the requirements of this month. */
  readonly 紧急程度: readonly Share[];
  readonly 当前状态: readonly Share[];
  readonly 共性问题: readonly CommonProblem[];
  readonly 优化建议: readonly Improvement[];
  readonly 数据来源: readonly CountedTable[];
}

export interface MonthFigures {
  readonly 需求量: number;
  readonly 验收成果数: number;
  readonly 分析及时率: string;
  readonly 一次通过率: string;
  readonly 平均处理周期: string;
}

export interface ComparedMetric extends MetricLine {
  /** Of the month before. */
  readonly 上期: string;
}

export interface TrendMonth {
  readonly 月份: string;
  readonly 需求量: number;
  readonly 验收成果数: number;
  readonly 一次通过率: string;
  /** Days as a number, '' when unknown: a chart draws it. */
  readonly 平均处理周期: number | '';
}

export interface Share {
  readonly 类别: string;
  readonly 数量: number;
  readonly 占比: string;
}

export interface CommonProblem {
  /** Stable: what the suggestion is keyed by. */
  readonly 类别: string;
  readonly 问题: string;
  readonly 次数: number;
  readonly 表现: string;
}

export interface Improvement {
  readonly 类别: string;
  readonly 内容: string;
  readonly 依据: string;
}

/** Which rows of a table the figures of the month are counted from. */
export interface CountedTable {
  readonly 数据: string;
  readonly 工作表: string;
  readonly 区域: string;
  readonly 记录数: number;
  readonly 计入: number;
  readonly 未计入: number;
  /** Of those left out. */
  readonly 日期无法识别: number;
}
