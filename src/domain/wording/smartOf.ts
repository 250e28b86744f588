import type { Localized } from '../../base/Language';
import type { Deadline } from '../deadlines/Deadline';
import { assessWording, type WordingAssessment } from './assessWording';
import type { WordLists } from './WordLists';

export type SmartLetter = 'S' | 'M' | 'A' | 'R' | 'T';

export interface SmartVerdict {
  /** notJudged: the table has no column that could say. */
  readonly verdict: 'met' | 'half' | 'unmet' | 'notJudged';
  readonly reason: Localized;
}

/** One row of a checklist, or one target. Texts may be empty. */
export interface SmartRow {
  readonly requirement: string;
  readonly target: string;
  readonly kpi: string;
  /** Columns of its own give the row its figure: 目标值 with or without 单位. */
  readonly figureApart?: true;
  /** Absent: the table has no deadline column. */
  readonly deadline?: Deadline;
  /** A 复核周期 is set (for 长期). */
  readonly reviewed?: boolean;
  /** How the target is linked to requirements. Absent: by standing in one row with a requirement. */
  readonly link?: 'allowedType' | 'otherType' | 'none' | 'noColumn';
  /** Target value ÷ baseline value, when both are known. */
  readonly growth?: number;
  /** Above this, or below 1 over it, a target needs confirming. Default 3. */
  readonly growthLimit?: number;
}

const DEFAULT_GROWTH_LIMIT = 3;

/** The five letters of SMART for a row, each with its reason; never a score. Source: S0 二, S2 第三步. */
export function smartOf(row: SmartRow, words: WordLists): Readonly<Record<SmartLetter, SmartVerdict>> {
  const assessed = {
    requirement: assessWording(row.requirement, words),
    target: assessWording(row.target, words),
    kpi: assessWording(row.kpi, words),
  };
  return {
    S: specific(row, assessed),
    M: measurable(row, assessed),
    A: achievable(row, assessed),
    R: relevant(row),
    T: timely(row),
  };
}

type Assessed = Readonly<Record<'requirement' | 'target' | 'kpi', WordingAssessment>>;

const verdict = (grade: SmartVerdict['verdict'], chinese: string, english: string): SmartVerdict => ({
  verdict: grade,
  reason: { 'zh-CN': chinese, en: english },
});

const LOOSE = new Set(['V5', 'V6', 'V7', 'V8']);

function specific(row: SmartRow, { requirement, target, kpi }: Assessed): SmartVerdict {
  const said = [row.target, row.kpi, row.requirement].find((text) => text.trim() !== '') ?? '';
  // An object and an action take four characters at least (开通官网).
  if ([...said.trim()].length < 4) {
    return verdict('unmet', '没有写明做什么、对象是什么', 'Does not say what is to be done, and to what');
  }
  const loose = [requirement, target, kpi]
    .flatMap(({ reasons }) => reasons)
    .find(({ kind }) => LOOSE.has(kind));
  return loose
    ? verdict('half', loose.reason['zh-CN'], loose.reason.en)
    : verdict('met', '写明了对象和动作', 'Names the object and the action');
}

function measurable({ figureApart }: SmartRow, { requirement, target, kpi }: Assessed): SmartVerdict {
  if (figureApart) return verdict('met', '目标值单列，有数值', 'Has a figure in a column of its own');
  const stated = [target, kpi].find(({ quantified, deliverable }) => quantified || deliverable);
  if (stated) {
    const quantity = stated.quantities[0]?.text;
    return quantity === undefined
      ? verdict('met', '有可验收的成果', 'Has an outcome that can be accepted')
      : verdict('met', `有数值：${quantity}`, `Has a figure: ${quantity}`);
  }
  return requirement.quantified || requirement.deliverable
    ? verdict(
        'half',
        '数值只写在需求里，目标和指标没有',
        'Only the requirement has a figure, not the target or KPI',
      )
    : verdict(
        'unmet',
        '没有数值，也没有可验收的成果',
        'Neither a figure nor an outcome that can be accepted',
      );
}

function achievable(row: SmartRow, { target, kpi }: Assessed): SmartVerdict {
  const limit = row.growthLimit ?? DEFAULT_GROWTH_LIMIT;
  if (row.growth !== undefined && (row.growth > limit || row.growth < 1 / limit)) {
    const times = String(Math.round(row.growth * 100) / 100);
    return verdict(
      'half',
      `目标值是基准值的${times}倍，请确认可以实现`,
      `The target is ${times} times the baseline; make sure it can be achieved`,
    );
  }
  const absolute = [target, kpi].flatMap(({ reasons }) => reasons).find(({ kind }) => kind === 'A1');
  return absolute
    ? verdict('half', absolute.reason['zh-CN'], absolute.reason.en)
    : verdict('met', '没有绝对化要求', 'Nothing absolute is asked for');
}

function relevant(row: SmartRow): SmartVerdict {
  const link = row.link ?? (row.requirement.trim() === '' ? 'none' : 'allowedType');
  if (link === 'noColumn') {
    return verdict(
      'notJudged',
      '本表没有需求列，不评',
      'Not judged: the table has no column of requirements',
    );
  }
  if (link === 'none') return verdict('unmet', '没有对应的需求', 'Not linked to any requirement');
  return link === 'otherType'
    ? verdict('half', '对应需求的类别与目标类型不配', 'Linked to a requirement of another type')
    : verdict('met', '有对应的需求', 'Linked to a requirement');
}

function timely({ deadline, reviewed = false }: SmartRow): SmartVerdict {
  if (!deadline || deadline.kind === 'none') {
    return verdict('unmet', '没有明确的截止时间', 'No definite deadline');
  }
  if (deadline.kind === 'open') {
    return reviewed
      ? verdict('half', '长期执行，已设复核周期', 'Long-term, with a review cycle')
      : verdict('unmet', '长期执行，未设复核周期', 'Long-term, without a review cycle');
  }
  return deadline.confidence === 'low'
    ? verdict('half', '截止时间的写法不够明确', 'The deadline can be read in more than one way')
    : verdict('met', '有明确的截止时间', 'Has a definite deadline');
}
