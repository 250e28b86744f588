import { defineRecordRule } from '../../domain/checks/Rule';
import { progressOf } from '../../domain/followup/completionOf';
import { momentOf } from '../../domain/followup/momentOf';
import { dayOf } from '../../domain/time/WallMinute';

export const progressStale = defineRecordRule<{ days: number; allowed: number }>({
  id: 'W14',
  severity: 'warning',
  source: 'R-31 · S3 三(二)3; R-56 · S4 步骤4',
  title: { 'zh-CN': '责任人每日更新进度', en: 'Owners update their progress daily' },
  roles: ['updated', 'deadline'],
  violations: (record, { referenceOf, trackedOf, standards, today }) => {
    const { table } = record;
    const column = table.inRole('updated');
    if (!column || !isDailyWork(table.kind)) return undefined;
    const tracked = trackedOf(record);
    const running = tracked && ['normal', 'dueSoon', 'overdue', 'overdueAlert'].includes(tracked.state);
    const progress = progressOf(record);
    if (!running || progress === 'notStarted' || progress === 'unknown') return undefined;
    const updated = momentOf(record.cellIn(column), referenceOf(table));
    const days = updated && today - dayOf(updated.at);
    if (days === undefined || days <= standards.progressAgeDays) return undefined;
    return [{ at: record.spotIn(column), values: { days, allowed: standards.progressAgeDays } }];
  },
  message: ({ days }) => ({ 'zh-CN': `进度已${days}天未更新`, en: `No update for ${days} days` }),
  hint: ({ allowed }) => ({
    'zh-CN': `请责任人更新进度（要求${allowed === 1 ? '每日' : `每${allowed}天`}更新）。`,
    en: `Ask the owner for an update (expected every ${allowed === 1 ? 'day' : `${allowed} days`}).`,
  }),
  example: {
    bad: {
      taskTracking: [{ task: '场地布置', deadline: '2024-07-20', status: '进行中', updated: '2024-07-09' }],
    },
    good: {
      taskTracking: [{ task: '场地布置', deadline: '2024-07-20', status: '进行中', updated: '2024-07-12' }],
    },
  },
});

/** Needs, targets and registers of an office are reviewed by the week or month; only tasks move daily. */
function isDailyWork(kind: string): boolean {
  return kind === 'taskTracking' || kind === 'taskBreakdown';
}
