import { datesIn } from '../../domain/checks/datesIn';
import { defineRecordRule, type PlacedViolation } from '../../domain/checks/Rule';
import { dayOf, formatDay, type DayNumber } from '../../domain/time/WallMinute';

interface Values {
  promised: DayNumber;
  deadline: DayNumber;
  /** Where the promise stands. */
  inKpi: boolean;
}

export const kpiDateAfterDeadline = defineRecordRule<Values>({
  id: 'W05',
  severity: 'warning',
  source: 'R-23 · S2 模板表格第2行',
  title: {
    'zh-CN': '目标、KPI中的日期不晚于时间节点',
    en: 'Targets and KPIs promise nothing later than the deadline',
  },
  roles: ['deadline'],
  violations: (record, { trackedOf, referenceOf }) => {
    const { table } = record;
    const deadline = trackedOf(record)?.deadline;
    if (deadline?.kind !== 'at' || deadline.recurring || deadline.confidence === 'low') return undefined;
    const lastDay = dayOf(deadline.wholeDay ? deadline.due - 1 : deadline.due);
    const found: PlacedViolation<Values>[] = [];
    for (const role of ['target', 'kpi'] as const) {
      for (const column of table.allInRole(role)) {
        const dates = datesIn(record.textIn(column), lastDay, referenceOf(table));
        const promised = dates.reduce((latest, { day }) => Math.max(latest, day), -Infinity);
        if (promised <= lastDay) continue;
        found.push({
          at: record.spotIn(column),
          values: { promised, deadline: lastDay, inKpi: role === 'kpi' },
        });
      }
    }
    return found;
  },
  message: ({ promised, deadline, inKpi }) => ({
    'zh-CN': `${inKpi ? 'KPI' : '目标'}中的日期（${formatDay(promised)}）晚于时间节点（${formatDay(deadline)}）`,
    en: `The date in the ${inKpi ? 'KPI' : 'target'} (${formatDay(promised)}) is after the deadline (${formatDay(deadline)})`,
  }),
  hint: () => ({
    'zh-CN': '请统一两处日期；是否逾期按时间节点计算。',
    en: 'Make the two dates agree; lateness is counted from the deadline.',
  }),
  example: {
    bad: {
      checklist: [
        {
          need: '项目启动资金支持',
          target: '落实500万启动资金',
          kpi: '资金到账时间:2024年7月15日前',
          deadline: '2024年7月10日',
        },
      ],
    },
    good: {
      checklist: [
        {
          need: '项目启动资金支持',
          target: '落实500万启动资金',
          kpi: '资金到账时间:2024年7月10日前',
          deadline: '2024年7月10日',
        },
      ],
    },
  },
});
