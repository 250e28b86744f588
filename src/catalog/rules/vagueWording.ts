import { hasTargets, isMeasurable, type AssessedCell } from '../../domain/checks/measurability';
import { defineRecordRule, type PlacedViolation } from '../../domain/checks/Rule';
import type { CheckContext } from '../../domain/checks/CheckContext';
import type { RecordView } from '../../domain/checks/CheckedTable';
import type { Localized } from '../../base/Language';
import type { VagueKind } from '../../domain/wording/WordLists';

interface Values {
  words: readonly string[];
  kind: VagueKind;
  reason: Localized | undefined;
  suggestion: Localized | null;
}

/** What to write instead. */
const INSTEAD: Readonly<Record<VagueKind, Localized>> = {
  V1: { 'zh-CN': '具体数值', en: 'a figure' },
  V2: { 'zh-CN': '具体程度', en: 'how much' },
  V3: { 'zh-CN': '具体时间', en: 'a date' },
  V4: { 'zh-CN': '明确要求', en: 'a plain requirement' },
  V5: { 'zh-CN': '准确数值', en: 'the exact number' },
  V6: { 'zh-CN': '全部内容', en: 'the whole list' },
  V7: { 'zh-CN': '判断标准', en: 'the criterion' },
  V8: { 'zh-CN': '具体部门或人员', en: 'who exactly' },
};

/** Words quoted in the message. */
const QUOTED = 3;

/** In a deadline: no date at all (尽快), or a date with a way out (7月底左右). 长期 and 待定 have rules of their own. */
const VAGUE_TIME =
  /尽快|尽早|近期|及时|适时|抓紧|第一时间|短期内|左右|上下|大约|大概|原则上|争取|力争|尽量|^拟|(?<![签预履违解合条公])约(?![定束谈])/;

/**
 * A note only where the row is measured elsewhere or the text itself has a figure. Words that already make a
 * target unmeasurable are left to W01.
 */
export const vagueWording = defineRecordRule({
  id: 'W03',
  severity: 'warning',
  source: 'R-06 · S2 第二步; R-07 · S2 关键提醒3; R-23 · S2 关键提醒4',
  title: { 'zh-CN': '不用模糊、兜底、开放式的词', en: 'No vague words, loopholes or open lists' },
  violations: (record, context) => {
    const cells = context.assessedCells(record);
    const measured = cells.some(isMeasurable);
    const found = cells.flatMap((cell) => vagueCell(cell, record, measured));
    return [...found, ...vagueDeadline(record, context)];
  },
  message: ({ words, kind }: Values) => {
    const quoted = words.slice(0, QUOTED);
    return {
      'zh-CN': `「${quoted.join('、')}」不可衡量，建议写${INSTEAD[kind]['zh-CN']}`,
      en: `“${quoted.join(', ')}” cannot be measured: give ${INSTEAD[kind].en}`,
    };
  },
  hint: ({ kind, reason, suggestion }: Values) => {
    if (kind === 'V3') return { 'zh-CN': '写明日期，如「__月__日前」。', en: 'Write a date: “by __”.' };
    return suggestion
      ? { 'zh-CN': `可改写为：${suggestion['zh-CN']}。`, en: `For example: ${suggestion.en}.` }
      : { 'zh-CN': `${reason?.['zh-CN'] ?? ''}。`, en: `${reason?.en ?? ''}.` };
  },
  example: {
    bad: {
      checklist: [
        { need: '尽快缩短合同审批流程', target: '合同审批时效≤3个工作日', kpi: '平均审批时长≤72小时' },
      ],
    },
    good: {
      checklist: [
        { need: '将合同审批由5个环节减为3个', target: '合同审批时效≤3个工作日', kpi: '平均审批时长≤72小时' },
      ],
    },
  },
});

function vagueCell(cell: AssessedCell, record: RecordView, measured: boolean): PlacedViolation<Values>[] {
  const { role, column, assessment } = cell;
  const leftToW01 = role !== 'requirement' && !isMeasurable(cell);
  const reasons = assessment.reasons.filter(({ kind }) => {
    if (kind === 'A1' || (role === 'requirement' && kind === 'V8')) return false;
    return !(leftToW01 && hasTargets(record) && (kind === 'V1' || kind === 'V2'));
  });
  const [first] = reasons;
  if (!first || first.kind === 'A1') return [];
  const values: Values = {
    words: reasons.map(({ word }) => word),
    kind: first.kind,
    reason: first.reason,
    suggestion: assessment.suggestion,
  };
  const mild = role === 'requirement' && measured;
  return [{ at: record.spotIn(column), values, ...(mild && { severity: 'info' }) }];
}

function vagueDeadline(record: RecordView, { trackedOf }: CheckContext): PlacedViolation<Values>[] {
  const column = record.table.inRole('deadline');
  const tracked = column && trackedOf(record);
  if (!tracked || tracked.deadline.kind === 'open') return [];
  const word = VAGUE_TIME.exec(tracked.text)?.[0];
  if (!word) return [];
  return [
    { at: record.spotIn(column), values: { words: [word], kind: 'V3', reason: undefined, suggestion: null } },
  ];
}
