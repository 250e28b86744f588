import { countItems } from '../../../domain/report/overdue/countItems';
import type { LampCounts } from '../views/OverviewView';
import type { FollowUpItem } from '../../../domain/report/overdue/FollowUpItem';

export function lampCounts(items: readonly FollowUpItem[]): LampCounts {
  const counts = countItems(items.map(({ tracked }) => tracked));
  return {
    total: counts.总数,
    overdue: counts.逾期,
    overdueAlert: counts.预警,
    dueSoon: counts.临期,
    normal: counts.正常,
    done: counts.已办结,
    longTerm: counts.长期,
    unclear: counts.未定,
  };
}
