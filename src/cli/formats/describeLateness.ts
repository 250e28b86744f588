import type { Language } from '../../base/Language';
import { describeOverdue } from '../../domain/deadlines/describeOverdue';
import type { TrackedDeadline } from '../../domain/followup/TrackedDeadline';

/** `逾期1天9小时`, or the state's own word when nothing is late. */
export function describeLateness(tracked: TrackedDeadline, language: Language, word: string): string {
  const { state, overdueMinutes } = tracked;
  if (overdueMinutes === undefined) return word;
  const length = describeOverdue(overdueMinutes)[language];
  if (language === 'en') return `${word}: ${length}`;
  return state === 'overdue' ? length : `${word}（${length}）`;
}
