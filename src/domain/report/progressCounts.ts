import type { DueState } from '../deadlines/Deadline';
import type { TrackedDeadline } from '../followup/TrackedDeadline';
import { listCounts } from './countWords';

/** `按期完成1项、逾期未完成1项`: how tasks stand; undefined is one without a deadline column. */
export function progressCounts(items: readonly (TrackedDeadline | undefined)[]): string {
  const cancelled = items.filter((item) => item?.cancelled).length;
  const states = items.map((item) => item?.state ?? 'none');
  const count = (...wanted: readonly DueState[]): number =>
    states.filter((state) => wanted.includes(state)).length;
  return listCounts(
    [
      ['按期完成', count('doneOnTime')],
      ['逾期完成', count('doneLate')],
      ['已完成但未登记完成时间', count('done')],
      ['逾期未完成', count('overdue', 'overdueAlert')],
      ['临期', count('dueSoon')],
      ['未到期', count('normal', 'longTerm')],
      ['期限未定', count('none', 'unreadable') - cancelled],
      ['已取消', cancelled],
    ],
    '项',
  );
}
