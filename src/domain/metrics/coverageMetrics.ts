import type { CheckedTable } from '../checks/CheckedTable';
import { isBlankAnswer } from '../checks/formAnswers';
import { perRecord } from '../checks/perRecord';
import { buildMetric } from './buildMetric';
import { judgeAtLeast, judgeAtMost, NO_DATA, percentOf, type Judgement } from './judge';
import type { Metric } from './Metric';
import type { Standards } from './Standards';

const [NOTHING, OPEN, ORPHAN, COVERED] = [0, 1, 2, 3];

const coveragesIn = perRecord((record) => {
  const isAnswered = hasTarget(record.text('target'), record.text('kpi'));
  if (isBlankAnswer(record.text('need'))) return isAnswered ? ORPHAN : NOTHING;
  return isAnswered ? COVERED : OPEN;
});

/** 需求覆盖率: needs with a target ÷ needs, and targets without a need. */
export function coverageMetrics(
  checklists: readonly CheckedTable[],
  { requirementCoverage }: Standards,
): Metric[] {
  let [needs, covered, orphans] = [0, 0, 0];
  for (const table of checklists) {
    for (const coverage of coveragesIn(table)) {
      if (coverage === COVERED || coverage === OPEN) needs += 1;
      if (coverage === COVERED) covered += 1;
      if (coverage === ORPHAN) orphans += 1;
    }
  }
  const rate = percentOf(covered, needs);
  const known = checklists.some(({ records }) => records.length > 0) ? orphans : null;
  return [
    buildMetric(
      'checklist.coverage',
      { 'zh-CN': '需求覆盖率', en: 'Needs with a target' },
      rate,
      '%',
      needs === 0
        ? { 'zh-CN': '清单中没有需求', en: 'The list holds no needs' }
        : {
            'zh-CN': `${needs}项需求中${covered}项有目标`,
            en: `${covered} of ${needs} needs have a target`,
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
