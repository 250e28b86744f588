import type { Localized } from '../../base/Language';
import type { Deadline } from '../deadlines/Deadline';
import { MINUTES_PER_DAY, serialOfMinute } from '../time/WallMinute';

/** Understands a deadline text; given from outside, because it hangs on calendars. */
export type UnderstandDeadline = (text: string) => Deadline;

/** One line of 期限对照: a text deadline, and what the formulas take it for. */
export interface DueEntry {
  readonly text: string;
  /** A serial (whole: that day until 24:00) or a word. */
  readonly due: number | string;
}

/**
 * The text deadlines that the workbook understands by itself. Only texts with one sure meaning are in:
 * the list is looked up on any later day, so nothing that hangs on today or on a guess may stand there.
 */
export function buildDueList(
  texts: readonly string[],
  understand: UnderstandDeadline,
  open: string,
): readonly DueEntry[] {
  return [...new Set(texts.map((text) => text.trim()))].flatMap((text) => {
    const due = dueOf(understand(text), open);
    return due === undefined ? [] : [{ text, due }];
  });
}

function dueOf(deadline: Deadline, open: string): number | string | undefined {
  if (deadline.kind === 'open') return open;
  if (deadline.kind !== 'at' || deadline.confidence !== 'high' || deadline.recurring) return undefined;
  return serialOfMinute(deadline.wholeDay ? deadline.due - MINUTES_PER_DAY : deadline.due);
}

/** Texts that people write instead of a date, for a year; the same in every language of ours. */
export function usualDueTexts(year: number): readonly string[] {
  const quarters = [1, 2, 3, 4].flatMap((quarter) => [`${year}年Q${quarter}`, `${year}年Q${quarter}末`]);
  const written = ['一', '二', '三', '四'].map((quarter) => `${year}年${quarter}季度末`);
  const months = Array.from({ length: 12 }, (_, index) => `${year}年${index + 1}月底`);
  return [...quarters, ...written, `${year}年上半年`, `${year}年底`, `${year}年底前`, ...months];
}

/** Texts of deadlines that never fall due. */
export const openDueTexts: readonly string[] = ['长期', '长期执行', '长期坚持', '持续推进', '常态化'];

/** Heading of the list. */
export const dueListHeadings: readonly [Localized, Localized] = [
  { 'zh-CN': '期限的文字写法', en: 'Deadline as text' },
  { 'zh-CN': '换算为', en: 'Means' },
];
