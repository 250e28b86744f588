import type { Language } from '../../base/Language';
import { MET } from '../metrics/judge';
import type { Metric } from '../metrics/Metric';
import { fullWidth } from './fullWidth';
import { missedWord } from './missedWord';

/** A figure as a report prints it, with its standard and the verdict. */
export interface MetricLine {
  readonly 指标: string;
  /** `96.2%`; '' when it could not be computed. */
  readonly 结果: string;
  readonly 标准: string;
  readonly 结论: string;
  readonly 说明: string;
}

/** The figures whose id begins so: `agenda.`. */
export function metricLines(metrics: readonly Metric[], prefix: string, language: Language): MetricLine[] {
  return metrics.filter(({ id }) => id.startsWith(prefix)).map((metric) => metricLine(metric, language));
}

export function metricLine(metric: Metric, language: Language): MetricLine {
  const boundary = boundaryNote(metric);
  const basis = fullWidth(metric.basis[language]);
  return {
    指标: metricName(metric, language),
    结果: metricValue(metric),
    标准: metric.standard ?? '未设标准',
    结论: metricVerdict(metric, language),
    说明: boundary === '' ? basis : basis === '' ? boundary : `${basis.replace(/[。.]$/, '')}；${boundary}`,
  };
}

export function metricName({ label }: Metric, language: Language): string {
  return fullWidth(label[language]);
}

/** `96.2%`, `15分钟`; '' when there is none. */
export function metricValue({ value, unit }: Metric): string {
  return value === null ? '' : `${value}${unit}`;
}

/** 「达标」, 「基本达成（未达标）」, 「良好（未达优秀）」; 「未提供」 when there is no figure. */
export function metricVerdict(metric: Metric, language: Language): string {
  const { verdict, value, standard, met } = metric;
  if (verdict && met !== null) {
    const plain = met ? MET : missedWord(metric);
    const word = verdict[language];
    if (word === plain[language]) return word;
    return language === 'en' ? `${word} (${plain.en})` : `${word}（${plain['zh-CN']}）`;
  }
  if (verdict) return verdict[language];
  if (value === null) return '未提供';
  return standard === null ? '—' : '未评定';
}

/** A value right on its standard is the case everybody asks about: 「15分钟，等于标准上限，达标」. */
function boundaryNote({ value, standard, met, unit, verdict }: Metric): string {
  const limit = /^([≥≤])\s*(-?\d+(?:\.\d+)?)/.exec(standard ?? '');
  if (!limit || value === null || value !== Number(limit[2])) return '';
  const edge = limit[1] === '≤' ? '标准上限' : '标准下限';
  if (met) return `${value}${unit}，等于${edge}，${verdict?.['zh-CN'] ?? '达标'}`;
  return `取整前未到${edge}，${verdict?.['zh-CN'] ?? '未达标'}`;
}
