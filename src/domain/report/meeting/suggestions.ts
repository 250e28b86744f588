import type { Language } from '../../../base/Language';
import type { Metric } from '../../metrics/Metric';
import { metricName, metricValue } from '../metricLine';
import { missedWord } from '../missedWord';
import type { IncidentPart, Suggestion } from './MeetingReport';

/**
 * What follows from a figure that misses its standard, by the beginning of its id; nothing else is ever suggested.
 * **Source**: S3 三(二)–(四), 五(三)–(五); for targets.
 */
const MEASURES: readonly (readonly [string, string])[] = [
  ['tasks.', '对未完成和逾期的筹备任务逐项明确责任人与完成时限，在筹备协调会上现场确认资源支持。'],
  ['agenda.completion', '核对未按计划完成的环节及原因，需要补办的另行安排并通知参会人员。'],
  [
    'agenda.',
    '为容易超时的环节预留机动时间，由主持人按议程表控时，确需调整的先申请、经会议发起人同意后同步各方。',
  ],
  [
    'incidents.',
    '明确现场值守人员，异常上报后15分钟内响应并更新处理进度；设备在会前完成全流程测试，备好备用设备。',
  ],
  ['satisfaction.', '就得分偏低的环节征求参会人员的具体意见，明确整改责任人与完成时限。'],
  ['targets.', '对未达到目标值的各项分析偏差原因，明确补救措施、责任方与时间节点。'],
  ['signIn.', '会前逐一联系未确认的参会人员，临时参会的现场补录。'],
];

export function suggestionsFrom(
  metrics: readonly Metric[],
  incidents: IncidentPart,
  language: Language,
): Suggestion[] {
  const byMeasure = new Map<string, string[]>();
  for (const metric of metrics.filter(({ met }) => met === false)) {
    const measure = MEASURES.find(([prefix]) => metric.id.startsWith(prefix))?.[1];
    if (measure === undefined) continue;
    byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), reasonOf(metric, language)]);
  }
  const fromFigures = [...byMeasure].map(([内容, reasons]) => ({ 内容, 依据: reasons.join('；') }));
  const fromRecords = incidents.事件
    .filter(({ 改进措施 }) => 改进措施 !== '')
    .map(({ 事件, 改进措施 }) => ({
      内容: withFullStop(改进措施),
      依据: `异常记录“${事件 || '未填写'}”登记的改进措施`,
    }));
  return [...fromFigures, ...fromRecords];
}

function reasonOf(metric: Metric, language: Language): string {
  return `${metricName(metric, language)}${metricValue(metric)}，标准${metric.standard ?? '未设'}，${missedWord(metric)[language]}`;
}

const withFullStop = (text: string): string => (/[。！？.!?]$/.test(text) ? text : `${text}。`);

/** Why the list of suggestions is empty. */
export function nothingToSuggest(metrics: readonly Metric[]): string {
  const judged = metrics.filter(({ met }) => met !== null);
  return judged.length === 0
    ? '工作簿未提供可以评定的数据，不作建议。'
    : '已评定的指标均符合标准，没有由此产生的改进建议。';
}
