import { defineWorkbookRule, type TableViolation } from '../../domain/checks/Rule';
import type { Deadline } from '../../domain/deadlines/Deadline';
import { calendarDateOf, dayOf } from '../../domain/time/WallMinute';

export const calendarUnknown = defineWorkbookRule<{ year: number }>({
  id: 'I04',
  severity: 'info',
  source: '国务院办公厅节假日安排的通知; 民法典第二百零三条',
  title: { 'zh-CN': '涉及的年份有节假日数据', en: 'The calendar of every year in use is known' },
  *violations({ tables, trackedOf, calendar }): Iterable<TableViolation<{ year: number }>> {
    const told = new Set<number>();
    for (const table of tables) {
      const column = table.inRole('deadline');
      if (!column) continue;
      const judged = new Set<Deadline>();
      for (const record of table.records) {
        const deadline = trackedOf(record)?.deadline;
        if (!deadline || judged.has(deadline)) continue;
        judged.add(deadline);
        const year = yearNeeded(deadline);
        if (year === undefined || told.has(year) || calendar.covers(year)) continue;
        told.add(year);
        yield { table, at: record.spotIn(column), values: { year } };
      }
    }
  },
  message: ({ year }) => ({
    'zh-CN': `${year}年节假日未发布，按周一至周五估算`,
    en: `Holidays of ${year} unknown: Monday to Friday assumed`,
  }),
  hint: ({ year }) => ({
    'zh-CN': `在工作簿的「节假日」表（日期、休/班、名称）中补充${year}年安排后即按其计算。`,
    en: `Add ${year} to a sheet “节假日” (columns: date, “休” or “班”, name) of the workbook.`,
  }),
  example: {
    bad: { followUp: [{ subject: '修订值班制度', lead: '办公室', deadline: '2031年3月3日' }] },
    good: { followUp: [{ subject: '修订值班制度', lead: '办公室', deadline: '2024年7月15日' }] },
  },
});

/** The year whose working days a deadline was counted with, or falls in. */
function yearNeeded(deadline: Deadline): number | undefined {
  if (deadline.kind !== 'at' || deadline.confidence === 'low') return undefined;
  if (deadline.uncoveredYear !== undefined) return deadline.uncoveredYear;
  return calendarDateOf(dayOf(deadline.wholeDay ? deadline.due - 1 : deadline.due)).year;
}
