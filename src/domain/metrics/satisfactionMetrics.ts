import { buildMetric } from './buildMetric';
import type { CheckedTable } from '../checks/CheckedTable';
import { feedbackScores, OVERALL, type FeedbackScore } from './feedbackScores';
import { judgeByBands, roundForPrint } from './judge';
import type { Metric } from './Metric';
import type { Standards } from './Standards';

/** Parts of a meeting that get a figure of their own; more means that people wrote what they liked. */
const MOST_PARTS = 50;

/** 满意度: the mean of the valid scores, for the meeting and for each part that was asked about. */
export function satisfactionMetrics(tables: readonly CheckedTable[], standards: Standards): Metric[] {
  const { scores, repeated, unreadable } = feedbackScores(tables, standards.satisfactionScale);
  const bySegment = groupBySegment(scores);
  const parts = [...bySegment].filter(([segment]) => segment !== OVERALL).slice(0, MOST_PARTS);
  // Where nobody was asked about the whole, every score speaks for it.
  const overall = bySegment.get(OVERALL) ?? scores.map(({ score }) => score);
  const left = [
    ...(repeated > 0
      ? [{ 'zh-CN': `剔除重复或无效${repeated}份`, en: `${repeated} repeated or void left out` }]
      : []),
    ...(unreadable > 0 ? [{ 'zh-CN': `${unreadable}个评分无法识别`, en: `${unreadable} not readable` }] : []),
  ];
  const mean = meanOf(overall);
  const metrics = [
    buildMetric(
      'satisfaction.overall',
      { 'zh-CN': '参会人员满意度', en: 'Satisfaction' },
      mean,
      '分',
      {
        'zh-CN': [`有效评分${overall.length}份的平均分`, ...left.map((part) => part['zh-CN'])].join('，'),
        en: [`Mean of ${overall.length} valid scores`, ...left.map((part) => part.en)].join(', '),
      },
      judgeByBands(mean, standards.satisfactionBands, '分'),
    ),
    ...parts.map(([segment, values]) => segmentMetric(segment, values, standards)),
  ];
  return [...metrics, ...lowestMetric(parts, standards)];
}

function segmentMetric(segment: string, values: readonly number[], { satisfactionBands }: Standards): Metric {
  const mean = meanOf(values);
  return buildMetric(
    `satisfaction.segment.${segment}`,
    { 'zh-CN': `${segment}满意度`, en: `Satisfaction: ${segment}` },
    mean,
    '分',
    { 'zh-CN': `有效评分${values.length}份的平均分`, en: `Mean of ${values.length} valid scores` },
    judgeByBands(mean, satisfactionBands, '分'),
  );
}

/** The part that people liked least; only where several were asked about. */
function lowestMetric(
  parts: readonly (readonly [string, readonly number[]])[],
  { satisfactionBands }: Standards,
): Metric[] {
  const means = parts.map(([segment, values]) => ({ segment, mean: meanOf(values) ?? Infinity }));
  const [lowest] = means.sort((a, b) => a.mean - b.mean);
  if (!lowest) return [];
  return [
    buildMetric(
      'satisfaction.lowest',
      { 'zh-CN': '评分最低的环节', en: 'Lowest satisfaction' },
      lowest.mean,
      '分',
      {
        'zh-CN': `${lowest.segment}环节评分最低，${roundForPrint(lowest.mean)}分`,
        en: `${lowest.segment}: ${roundForPrint(lowest.mean)}`,
      },
      judgeByBands(lowest.mean, satisfactionBands, '分'),
    ),
  ];
}

function groupBySegment(scores: readonly FeedbackScore[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const { segment, score } of scores) {
    const values = groups.get(segment);
    if (values) values.push(score);
    else groups.set(segment, [score]);
  }
  return groups;
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
