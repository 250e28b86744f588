import { hasTargets, isMeasurable, type AssessedCell } from '../../domain/checks/measurability';
import { defineRecordRule, type PlacedViolation } from '../../domain/checks/Rule';
import type { Localized } from '../../base/Language';

interface Values {
  role: AssessedCell['role'];
  kpiMeasures: boolean;
  suggestion: Localized | null;
}

const NOUNS: Readonly<Record<AssessedCell['role'], Localized>> = {
  requirement: { 'zh-CN': '需求', en: 'need' },
  target: { 'zh-CN': '目标', en: 'target' },
  kpi: { 'zh-CN': 'KPI', en: 'KPI' },
};

/**
 * A target may be a name as long as its KPI measures it, and one with vague words is then only a note. A need is held to it only
 * when it uses vague words and nothing in its row can be measured.
 */
export const targetNotMeasurable = defineRecordRule({
  id: 'W01',
  severity: 'warning',
  source: 'R-06 · S2 第二步; R-07、R-22 · S2 关键提醒3; R-25 · S3 三(一)',
  title: {
    'zh-CN': '目标、KPI有数值或可验证的交付物',
    en: 'Targets and KPIs have a figure or a verifiable outcome',
  },
  violations: (record, { assessedCells }) => {
    const cells = assessedCells(record);
    const unmeasurable = cells.filter((cell) => !isMeasurable(cell));
    if (unmeasurable.length === 0 || !hasTargets(record)) return undefined;
    const nothingMeasures = unmeasurable.length === cells.length;
    const kpiMeasures = cells.some((cell) => cell.role === 'kpi' && isMeasurable(cell));
    return unmeasurable
      .filter(
        ({ role, assessment: { reasons } }) =>
          role === 'kpi' ||
          (role === 'target' && !kpiMeasures) ||
          (reasons.length > 0 && (role === 'target' || nothingMeasures)),
      )
      .map(({ role, column, assessment }): PlacedViolation<Values> => ({
        at: record.spotIn(column),
        values: { role, kpiMeasures, suggestion: assessment.suggestion },
        ...(role === 'target' && kpiMeasures && { severity: 'info' }),
      }));
  },
  message: ({ role }: Values) => ({
    'zh-CN': `${NOUNS[role]['zh-CN']}缺少可衡量的数值或交付物`,
    en: `The ${NOUNS[role].en} has no figure and no verifiable outcome`,
  }),
  hint: ({ role, kpiMeasures, suggestion }: Values) => {
    if (role === 'target' && kpiMeasures) {
      return {
        'zh-CN': '本行KPI已有数值，可写进目标。',
        en: 'The KPI of this row has a figure: put it into the target.',
      };
    }
    return suggestion
      ? { 'zh-CN': `可改写为：${suggestion['zh-CN']}。`, en: `For example: ${suggestion.en}.` }
      : {
          'zh-CN': '请写明数值、单位和统计周期，或可验收的成果。',
          en: 'Give figure, unit and period, or an outcome.',
        };
  },
  example: {
    bad: { checklist: [{ need: '客户反映处理慢', target: '提升效率', kpi: '效率明显提升' }] },
    good: {
      checklist: [
        {
          need: '客户反映处理慢',
          target: '将订单处理时效从48小时缩短至24小时',
          kpi: '订单平均处理时长≤24小时(按季度统计)',
        },
      ],
    },
  },
});
