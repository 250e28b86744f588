import type { Language } from '../../../base/Language';
import type { Metric } from '../../metrics/Metric';
import { metricName, metricValue } from '../metricLine';

/** The whole meeting in one sentence: only what the figures say. */
export function overallVerdict(metrics: readonly Metric[], language: Language): string {
  const judged = metrics.filter(({ met }) => met !== null);
  const missed = judged.filter(({ met }) => met === false);
  const open = metrics.filter(
    ({ standard, met, verdict }) => standard !== null && met === null && verdict === null,
  );
  if (judged.length === 0) return '工作簿未提供可以评定的数据，各项指标均未评定。';
  const counts = `共评定${judged.length}项指标，${judged.length - missed.length}项达到标准，${missed.length}项未达到`;
  const which = missed.map(
    (metric) => `${metricName(metric, language)}${metricValue(metric)}（标准${metric.standard ?? '未设'}）`,
  );
  const rest = open.length > 0 ? `另有${open.length}项因资料未提供，未作评定。` : '';
  return `${counts}${which.length > 0 ? `：${which.join('、')}` : ''}。${rest}`;
}
