import { hasTargets, isMeasurable, type AssessedCell } from '../../domain/checks/measurability';
import { defineRecordRule, type PlacedViolation } from '../../domain/checks/Rule';
import type { RecordContext } from '../../domain/checks/CheckContext';
import type { RecordView } from '../../domain/checks/CheckedTable';
import type { Localized } from '../../base/Language';
import { asWritten } from '../../domain/wording/asWritten';
import type { VagueKind } from '../../domain/wording/WordLists';

interface Values {
  words: readonly string[];
  kind: VagueKind;
  /** Vague words of other kinds. */
  others: readonly string[];
  /** Null where the text has its figure, or the cell is a deadline. */
  suggestion: Localized | null;
  isDeadline: boolean;
}

/** What is wrong with the words, and what to write instead. */
const COMPLAINTS: Readonly<Record<VagueKind, Localized>> = {
  V1: { 'zh-CN': '不可衡量，建议写具体数值', en: 'cannot be measured: give a figure' },
  V2: { 'zh-CN': '不可衡量，建议写具体程度', en: 'cannot be measured: give how much' },
  V3: { 'zh-CN': '不可衡量，建议写具体时间', en: 'cannot be measured: give a date' },
  V4: { 'zh-CN': '留有余地，建议写明确要求', en: 'leaves a way out: state the requirement plainly' },
  V5: { 'zh-CN': '是约数，建议写准确数值', en: 'is a rough number: give the exact one' },
  V6: { 'zh-CN': '范围不明，建议写全部内容', en: 'leaves the list open: give all of it' },
  V7: { 'zh-CN': '不可衡量，建议写判断标准', en: 'cannot be measured: give the criterion' },
  V8: { 'zh-CN': '指代不明，建议写具体部门或人员', en: 'does not say who: name the department or person' },
};

const ADVICE: Readonly<Record<VagueKind, Localized>> = {
  V1: { 'zh-CN': '请写明从多少变为多少、按什么周期统计', en: 'Say from what to what, and over which period' },
  V2: {
    'zh-CN': '已有数值的可删去这类词，没有的请补写数值',
    en: 'Drop the word where there is a figure, or add the figure',
  },
  V3: {
    'zh-CN': '请写明日期或办理时限，如「__月__日前」「收到后__个工作日内」',
    en: 'Write a date or a time limit: “by __”, “within __ working days”',
  },
  V4: {
    'zh-CN': '请删去这类词，确有例外的写明什么情况下例外',
    en: 'Drop the word, or say when the exception applies',
  },
  V5: {
    'zh-CN': '请写明数值，确有浮动的写范围，如「__至__」',
    en: 'Give the number, or a range: “__ to __”',
  },
  V6: { 'zh-CN': '请把内容列全，或写明共几项', en: 'List everything, or say how many there are' },
  V7: {
    'zh-CN': '请写明怎样算达到，如评分、用时或测试结果',
    en: 'Say what counts as reached: a score, a time, a test result',
  },
  V8: { 'zh-CN': '请写明由哪个部门、哪个人负责', en: 'Name the department and the person' },
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
  message: ({ words, kind }: Values) => ({
    'zh-CN': `「${quoted(words).join('、')}」${COMPLAINTS[kind]['zh-CN']}`,
    en: `“${quoted(words).join(', ')}” ${COMPLAINTS[kind].en}`,
  }),
  hint: ({ kind, others, suggestion, isDeadline }: Values) => {
    if (isDeadline) return { 'zh-CN': '写明日期，如「__月__日前」。', en: 'Write a date: “by __”.' };
    const advice = suggestion
      ? { 'zh-CN': `可改写为：${suggestion['zh-CN']}`, en: `For example: ${suggestion.en}` }
      : ADVICE[kind];
    if (others.length === 0) return { 'zh-CN': `${advice['zh-CN']}。`, en: `${advice.en}.` };
    return {
      'zh-CN': `${advice['zh-CN']}。「${quoted(others).join('、')}」也请改为明确的写法。`,
      en: `${advice.en}. Replace “${quoted(others).join(', ')}” as well.`,
    };
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
  const amountElsewhere =
    cell.hasFigure || (role !== 'requirement' && !isMeasurable(cell) && hasTargets(record));
  const reasons = assessment.reasons.filter(({ kind }) => {
    if (kind === 'A1' || (role === 'requirement' && kind === 'V8')) return false;
    return !(amountElsewhere && (kind === 'V1' || kind === 'V2'));
  });
  const [first] = reasons;
  if (!first || first.kind === 'A1') return [];
  const wordsWhere = (test: (kind: VagueKind) => boolean) =>
    reasons.filter(({ kind }) => kind !== 'A1' && test(kind)).map((reason) => asWritten(reason, cell.text));
  const { kind } = first;
  const mayRewrite = ['V1', 'V2', 'V7'].includes(kind) && !isMeasurable(cell);
  const values: Values = {
    words: wordsWhere((other) => other === kind),
    kind,
    others: wordsWhere((other) => other !== kind),
    suggestion: mayRewrite ? assessment.suggestion : null,
    isDeadline: false,
  };
  const mild = role === 'requirement' && measured;
  return [{ at: record.spotIn(column), values, ...(mild && { severity: 'info' }) }];
}

function vagueDeadline(record: RecordView, { trackedOf }: RecordContext): PlacedViolation<Values>[] {
  const column = record.table.inRole('deadline');
  const tracked = column && trackedOf(record);
  if (!tracked || tracked.deadline.kind === 'open') return [];
  const word = VAGUE_TIME.exec(tracked.text)?.[0];
  if (!word) return [];
  const values: Values = { words: [word], kind: 'V3', others: [], suggestion: null, isDeadline: true };
  return [{ at: record.spotIn(column), values }];
}

function quoted(words: readonly string[]): readonly string[] {
  return words.slice(0, QUOTED);
}
