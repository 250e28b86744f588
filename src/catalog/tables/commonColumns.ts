import type { ColumnDefinition } from '../../domain/tables/TableDefinition';
import { no, yes } from './allowedValues';
import { assignedWords, startWords } from './headings/dateWords';
import { closedWords, outcomeWords, progressWords } from './headings/stateWords';

/**
 * Columns that every table with deadlines knows, so that a row is never called late because the column that says
 * it is finished was not understood. A word that two of them know goes to the one that comes first.
 */

const answers = [
  yes(
    /^(?:[√✓✔☑]|(?:已|已经)?(?:办结|完成|销号|整改到位|落实|落实到位|结案|整改完成|闭环|关闭|解决|完结|办毕|达成|达标|竣工|完工|交付|答复|回复|反馈)|解除列管|Done|Closed|Completed)$/i,
  ),
  no(
    /^(?:[×✗✘☐]|(?:未|尚未)(?:办结|完成|销号|整改到位|落实|结案|整改完成|闭环|关闭|解决|完结|办毕|达成|达标|竣工|完工|交付|答复|回复|反馈)|(?:正在|持续|长期)?(?:办理|推进|整改|坚持)中?|进行中|继续列管|部分完成|基本完成|Open)$/i,
  ),
];

/** 是否办结 */
export const closedColumn = {
  field: 'closed',
  heading: { 'zh-CN': '是否办结', en: 'Closed' },
  synonyms: closedWords,
  type: 'enum',
  role: 'status',
  allowed: answers,
} as const satisfies ColumnDefinition;

/** 是否销号 beside 是否办结: done, and later accepted. */
export const signedOffColumn = {
  field: 'signedOff',
  takesRest: true,
  heading: { 'zh-CN': '是否销号', en: 'Signed off' },
  synonyms: closedWords,
  type: 'enum',
  role: 'status',
  allowed: answers,
  group: 'tracking',
} as const satisfies ColumnDefinition;

/** 办理结果: a word or a sentence. */
export const outcomeColumn = {
  field: 'outcome',
  heading: { 'zh-CN': '办理结果', en: 'Outcome' },
  synonyms: outcomeWords,
  type: 'longText',
  role: 'status',
  group: 'tracking',
} as const satisfies ColumnDefinition;

/** 进展情况: the story so far. */
export const progressColumn = {
  field: 'progress',
  heading: { 'zh-CN': '进展情况', en: 'Progress' },
  synonyms: progressWords,
  type: 'longText',
  role: 'status',
  group: 'tracking',
} as const satisfies ColumnDefinition;

/** 收文时间 beside 交办时间: known, but nothing is counted from it. */
export const receivedColumn = {
  field: 'received',
  takesRest: true,
  heading: { 'zh-CN': '收文时间', en: 'Received on' },
  synonyms: [...assignedWords, ...startWords],
  type: 'date',
  group: 'tracking',
} as const satisfies ColumnDefinition;

/** 开始日期: what 「3个工作日内」 is counted from. */
export const startColumn = {
  field: 'start',
  heading: { 'zh-CN': '开始日期', en: 'Start' },
  synonyms: [...startWords, ...assignedWords],
  type: 'date',
  role: 'start',
  group: 'tracking',
} as const satisfies ColumnDefinition;
