import type { Language } from '../../base/Language';
import { countLateness, describeOverdue } from '../../domain/deadlines/describeOverdue';
import type { TrackedDeadline } from '../../domain/followup/TrackedDeadline';

/** `逾期2天`, `逾期1小时30分钟`, 已取消, or the state's own word when nothing is late. */
export function describeLateness(tracked: TrackedDeadline, language: Language, word: string): string {
  const { state, overdueMinutes, cancelled } = tracked;
  if (cancelled) return language === 'en' ? 'Cancelled' : '已取消';
  if (overdueMinutes === undefined) return word;
  const length = describeOverdue(countLateness(tracked, overdueMinutes))[language];
  if (language === 'en') return `${word}: ${length}`;
  return state === 'overdue' ? length : `${word}（${length}）`;
}
