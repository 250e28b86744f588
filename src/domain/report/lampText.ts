import type { Language, Localized } from '../../base/Language';
import { countLateness, describeOverdue } from '../deadlines/describeOverdue';
import type { DueState } from '../deadlines/Deadline';
import type { TrackedDeadline } from '../followup/TrackedDeadline';

export const LAMP_WORDS: Readonly<Record<DueState, Localized>> = {
  normal: { 'zh-CN': '正常', en: 'on track' },
  dueSoon: { 'zh-CN': '临期', en: 'due soon' },
  overdue: { 'zh-CN': '逾期', en: 'overdue' },
  overdueAlert: { 'zh-CN': '逾期', en: 'overdue' },
  done: { 'zh-CN': '已完成（未登记完成时间）', en: 'done (no completion date)' },
  doneOnTime: { 'zh-CN': '按期完成', en: 'done on time' },
  doneLate: { 'zh-CN': '逾期完成', en: 'done late' },
  longTerm: { 'zh-CN': '长期', en: 'long-term' },
  none: { 'zh-CN': '无期限', en: 'no deadline' },
  unreadable: { 'zh-CN': '时间无法识别', en: 'deadline unreadable' },
};

const CANCELLED: Localized = { 'zh-CN': '已取消', en: 'cancelled' };
const TO_CONFIRM: Localized = { 'zh-CN': '（请确认）', en: ' (please confirm)' };

/**
 * The lamp in words, for black-and-white paper: 「正常」「逾期2天」「逾期完成（2小时）」; 「临期（请确认）」 where the deadline
 * is little more than a guess. Lateness is counted as everywhere else.
 */
export function lampText(tracked: TrackedDeadline, language: Language): string {
  const { overdueMinutes } = tracked;
  return lampWords(tracked, language, overdueMinutes && countLateness(tracked, overdueMinutes));
}

/**
 * The same with lateness to the hour, 「逾期1天9小时」. **Source**: the lamps of S2's checklist. Whoever prints it beside
 * findings says how each of them counts.
 */
export function exactLampText(tracked: TrackedDeadline, language: Language): string {
  return lampWords(tracked, language, tracked.overdueMinutes);
}

function lampWords(tracked: TrackedDeadline, language: Language, late: number | undefined): string {
  const { state, deadline, cancelled } = tracked;
  if (cancelled) return CANCELLED[language];
  const guessed = deadline.kind === 'at' && deadline.confidence === 'low' && state !== 'done';
  return `${stateWords(state, late, language)}${guessed ? TO_CONFIRM[language] : ''}`;
}

function stateWords(state: DueState, late: number | undefined, language: Language): string {
  const word = LAMP_WORDS[state][language];
  if (late === undefined) return word;
  const length = describeOverdue(late)[language];
  if (state !== 'doneLate') return length;
  return language === 'en' ? `${word} (${length})` : `${word}（${length.replace(/^逾期/, '')}）`;
}
