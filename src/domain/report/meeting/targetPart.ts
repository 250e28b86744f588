import type { Language } from '../../../base/Language';
import type { CheckedTable } from '../../checks/CheckedTable';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { targetResults } from '../../metrics/targetMetrics';
import { reportText } from '../chineseDate';
import { listCounts } from '../countWords';
import { fullWidth } from '../fullWidth';
import { metricLine, metricLines, metricValue } from '../metricLine';
import type { TargetPart } from './MeetingReport';

/** @param tables those the figures `targets.n.rate` were made from, in the same order */
export function targetPart(
  check: WorkbookCheck,
  tables: readonly CheckedTable[],
  language: Language,
): TargetPart {
  const 指标 = metricLines(check.metrics, 'targets.', language);
  const results = targetResults(tables);
  if (results.length === 0) {
    return { 有: false, 概述: '工作簿未提供目标的实际值，目标达成未评。', 指标, 目标项: [] };
  }
  const 目标项 = results.map(({ record, name, target, actual, limit }, index) => {
    const rate = check.metrics.find(({ id }) => id === `targets.${index + 1}.rate`);
    const line = rate && metricLine(rate, language);
    return {
      目标项: fullWidth(name),
      目标值: fullWidth(target),
      实际值: fullWidth(actual),
      // A limit to stay below is compared, not divided.
      完成率: limit ? '—' : rate ? metricValue(rate) : '',
      评价: line?.结论 ?? '未提供',
      // A target that was reached has no deviation to explain.
      偏差原因: reportText(record.cell('deviationReason')) || (rate?.met ? '—' : ''),
    };
  });
  return {
    有: true,
    概述: summarise(results.map((_, index) => verdictName(check, index, language))),
    指标,
    目标项,
  };
}

function verdictName(check: WorkbookCheck, index: number, language: Language): string {
  return check.metrics.find(({ id }) => id === `targets.${index + 1}.rate`)?.verdict?.[language] ?? '未评定';
}

function summarise(verdicts: readonly string[]): string {
  const count = (name: string): number => verdicts.filter((verdict) => verdict === name).length;
  const stand = [...new Set(verdicts)].map((name) => [name, count(name)] as const);
  return `共${verdicts.length}项目标，其中${listCounts(stand, '项')}。`;
}
