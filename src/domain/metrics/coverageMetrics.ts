import type { CheckedTable } from '../checks/CheckedTable';
import { isBlankAnswer } from '../checks/formAnswers';
import { buildMetric } from './buildMetric';
import { judgeAtLeast, judgeAtMost, NO_DATA, percentOf, type Judgement } from './judge';
import type { Metric } from './Metric';
import type { Standards } from './Standards';

/** 需求覆盖率: needs with a target ÷ needs, and targets without a need. */
export function coverageMetrics(
  checklists: readonly CheckedTable[],
  { requirementCoverage }: Standards,
): Metric[] {
  const records = checklists.flatMap((table) => table.records);
  const needs = records.filter((record) => !isBlankAnswer(record.text('need')));
  const covered = needs.filter((record) => hasTarget(record.text('target'), record.text('kpi'))).length;
  const orphans = records.filter(
    (record) => isBlankAnswer(record.text('need')) && hasTarget(record.text('target'), record.text('kpi')),
  ).length;
  const rate = percentOf(covered, needs.length);
  const known = records.length === 0 ? null : orphans;
  return [
    buildMetric(
      'checklist.coverage',
      { 'zh-CN': '需求覆盖率', en: 'Needs with a target' },
      rate,
      '%',
      needs.length === 0
        ? { 'zh-CN': '清单中没有需求', en: 'The list holds no needs' }
        : {
            'zh-CN': `${needs.length}项需求中${covered}项有目标`,
            en: `${covered} of ${needs.length} needs have a target`,
          },
      orNoData(judgeAtLeast(rate, requirementCoverage, '%')),
    ),
    buildMetric(
      'checklist.orphanTargets',
      { 'zh-CN': '无需求的目标数', en: 'Targets without a need' },
      known,
      '项',
      known === null
        ? { 'zh-CN': '清单中没有记录', en: 'The list holds no records' }
        : { 'zh-CN': `${orphans}项目标没有对应需求`, en: `${orphans} targets answer no need` },
      orNoData(judgeAtMost(known, 0, '项')),
    ),
  ];
}

/** An empty list meets nothing. */
function orNoData(judgement: Judgement): Judgement {
  return judgement.met === null ? { ...judgement, verdict: NO_DATA } : judgement;
}

function hasTarget(target: string, kpi: string): boolean {
  return !isBlankAnswer(target) || !isBlankAnswer(kpi);
}
