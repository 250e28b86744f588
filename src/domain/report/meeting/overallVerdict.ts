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
  const rest = open.length > 0 ? `另有${open.length}项因资料未提供，未作评定。` : '';
  if (missed.length === 0) return `共评定${judged.length}项指标，均达到标准。${rest}`;
  const met = judged.length - missed.length;
  const counts = met > 0 ? `${met}项达到标准，${missed.length}项未达到` : '均未达到标准';
  const which = missed.map(
    (metric) => `${metricName(metric, language)}${metricValue(metric)}（标准${metric.standard ?? '未设'}）`,
  );
  return `共评定${judged.length}项指标，${counts}：${which.join('、')}。${rest}`;
}
