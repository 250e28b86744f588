import type { AssessedCell } from '../../domain/checks/measurability';
import type { RecordView } from '../../domain/checks/CheckedTable';
import { isBlankAnswer } from '../../domain/checks/formAnswers';
import { defineRecordRule, type PlacedViolation } from '../../domain/checks/Rule';
import { normaliseText } from '../../domain/text/normaliseText';
import { findIncompleteRates, type IncompleteRate } from '../../domain/wording/findIncompleteRates';

interface Values {
  rate: string;
  missing: IncompleteRate['missing'];
}

const MISSING = {
  baseline: { chinese: '基准', english: 'the baseline' },
  period: { chinese: '统计周期', english: 'the period' },
};

export const changeRateIncomplete = defineRecordRule({
  id: 'W02',
  severity: 'warning',
  source: 'R-09 · S2 第三步',
  title: {
    'zh-CN': '变化率写明基准与统计周期',
    en: 'Rates of change state baseline and period',
  },
  violations: (record, { assessedCells }) => {
    const cells = assessedCells(record);
    return cells.filter(mayStateRate).flatMap((cell): PlacedViolation<Values>[] => {
      const [found] = incompleteRates(cell, cells, record);
      if (!found) return [];
      const at = record.spotIn(cell.column);
      const values = { rate: rateText(cell.text, found), missing: found.missing };
      return [{ at, values, ...(found.missing.length === 0 && { severity: 'info' as const }) }];
    });
  },
  message: ({ rate, missing }: Values) => {
    const lacking = missing.map((part) => MISSING[part]);
    return lacking.length === 0
      ? { 'zh-CN': `「${rate}」是百分点还是相对变化？`, en: `“${rate}”: percentage points or per cent?` }
      : {
          'zh-CN': `「${rate}」请写明${lacking.map(({ chinese }) => chinese).join('与')}`,
          en: `“${rate}”: state ${lacking.map(({ english }) => english).join(' and ')}`,
        };
  },
  hint: ({ missing }: Values) =>
    missing.length === 0
      ? {
          'zh-CN': '写成「提高5个百分点」或「较上年增长5%」。',
          en: 'Write “5 percentage points” or “5 % more than last year”.',
        }
      : {
          'zh-CN': '如「较2023年同期提升15%，按季度统计」。',
          en: 'For example “15 % more than in the same quarter of 2023, counted quarterly”.',
        },
  example: {
    bad: { checklist: [{ need: '老客户流失', target: '客户复购率提升15%', kpi: '复购客户≥300家' }] },
    good: { checklist: [{ need: '老客户流失', target: '客户复购率季度环比提升15%', kpi: '复购客户≥300家' }] },
  },
});

/** Words of change; a cheap look before the text is read closely. */
const CHANGE = /[升高增涨降减压缩节省优善快扩翻幅番]/;

/** Only a share or a multiple can be a rate of change. */
function mayStateRate({ role, text, assessment: { quantities } }: AssessedCell): boolean {
  return (
    role !== 'requirement' &&
    CHANGE.test(text) &&
    quantities.some((quantity) => /[%倍点番]/.test(quantity.unit) || /番|翻|减半/.test(quantity.text)) &&
    findIncompleteRates(text).length > 0
  );
}

/** The KPI may give the baseline of the target, and a column of its own either of them. */
function incompleteRates(
  cell: AssessedCell,
  cells: readonly AssessedCell[],
  record: RecordView,
): IncompleteRate[] {
  const rest = cells.filter((other) => other !== cell).map(({ text }) => text);
  const length = normaliseText(cell.text).length;
  return findIncompleteRates([cell.text, ...rest].join(';'))
    .filter(({ quantity }) => quantity.start < length)
    .map((found) => ({
      ...found,
      missing: found.missing.filter((part) => !record.table.has(part) || isBlankAnswer(record.text(part))),
    }))
    .filter(({ missing, pointsOrPercent }) => missing.length > 0 || pointsOrPercent);
}

/** With its verb: 提升15%. */
function rateText(text: string, { quantity }: IncompleteRate): string {
  const before = normaliseText(text).slice(Math.max(0, quantity.start - 6), quantity.start);
  const verb =
    /(?:提升|提高|增长|增加|降低|下降|减少|压减|压缩|缩短|节约|节省|改善|优化|上升)[^,;。]{0,4}$/.exec(
      before,
    );
  return `${verb?.[0] ?? ''}${quantity.text}`;
}
