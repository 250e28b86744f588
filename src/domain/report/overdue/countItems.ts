import type { TrackedDeadline } from '../../followup/TrackedDeadline';
import { isOverdue } from '../../followup/trackDeadlines';
import { followUpMetrics } from '../../metrics/followUpMetrics';
import { metricValue } from '../metricLine';
import type { FollowUpCounts } from './OverdueReport';

/** Where items stand; the rate is the figure that a check gives for the same rows. */
export function countItems(items: readonly TrackedDeadline[]): FollowUpCounts {
  const open = items.filter(({ completed }) => !completed);
  const count = (of: readonly TrackedDeadline[], ...states: readonly TrackedDeadline['state'][]): number =>
    of.filter(({ state }) => states.includes(state)).length;
  const 按期办结 = count(items, 'doneOnTime');
  const 逾期办结 = count(items, 'doneLate');
  const 逾期 = items.filter(isOverdue).length;
  const rate = followUpMetrics(items).find(({ id }) => id === 'followUp.onTimeRate');
  return {
    总数: items.length,
    已办结: items.length - open.length,
    按期办结,
    逾期办结,
    逾期,
    预警: count(items, 'overdueAlert'),
    临期: count(open, 'dueSoon'),
    正常: count(open, 'normal'),
    长期: count(open, 'longTerm'),
    未定: count(open, 'none', 'unreadable'),
    应办结: 按期办结 + 逾期办结 + 逾期,
    按期办结率: (rate && metricValue(rate)) || '—',
  };
}
