import type { RecordContext } from '../../domain/checks/CheckContext';
import type { RecordView } from '../../domain/checks/CheckedTable';
import { defineRecordRule } from '../../domain/checks/Rule';
import { momentOf } from '../../domain/followup/momentOf';
import type { RecognisedColumn } from '../../domain/tables/TableReading';
import { calendarDateOf, dayOf, weekdayOf, type DayNumber } from '../../domain/time/WallMinute';

interface Values {
  day: DayNumber;
  holiday: string | undefined;
  deadline: boolean;
}

const WEEKDAYS = {
  chinese: '一二三四五六日',
  english: ['Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur', 'Sun'],
};

export const onRestDay = defineRecordRule<Values>({
  id: 'I01',
  severity: 'info',
  source: 'S3 模板3, S4 步骤3、步骤5; 民法典第二百零三条',
  title: {
    'zh-CN': '截止日、计划日落在休息日时提示',
    en: 'Dates that fall on a day of rest are pointed out',
  },
  violations: (record, context) =>
    datedColumns(record).flatMap((column) => {
      const day = dayNamed(record, column, context);
      if (day === undefined || context.calendar.isWorkday(day)) return [];
      const deadline = column.definition.role === 'deadline';
      return [
        { at: record.spotIn(column), values: { day, holiday: context.calendar.dayName(day), deadline } },
      ];
    }),
  message: ({ day, holiday }) => {
    const { month, day: dayOfMonth } = calendarDateOf(day);
    const weekday = weekdayOf(day) - 1;
    return {
      'zh-CN': `${month}月${dayOfMonth}日为${holiday ? `${holiday}假期` : `周${WEEKDAYS.chinese.charAt(weekday)}`}`,
      en: `${month}/${dayOfMonth} is ${holiday ? `a holiday (${holiday})` : `a ${WEEKDAYS.english[weekday] ?? ''}day`}`,
    };
  },
  hint: ({ deadline }) => ({
    'zh-CN': deadline ? '请确认当天有人办理，或改到工作日。' : '请确认当天可以安排，或改到工作日。',
    en: 'Make sure somebody works on that day, or choose a working day.',
  }),
  example: {
    bad: { followUp: [{ subject: '修订值班制度', lead: '办公室', deadline: '2024-07-14' }] },
    good: { followUp: [{ subject: '修订值班制度', lead: '办公室', deadline: '2024-07-15' }] },
  },
});

function datedColumns({ table }: RecordView): RecognisedColumn[] {
  const accepted = table.kind === 'acceptance' ? table.column('acceptedOn') : undefined;
  return [table.inRole('deadline'), plannedStart(table), accepted].filter((column) => column !== undefined);
}

/** Only where the start is planned: on which day a need came in is nobody's choice. */
function plannedStart(table: RecordView['table']): RecognisedColumn | undefined {
  return table.kind === 'taskBreakdown' || table.kind === 'taskTracking' ? table.inRole('start') : undefined;
}

/** The day a cell names; 6月底 and 三季度末 name none. */
function dayNamed(
  record: RecordView,
  column: RecognisedColumn,
  context: RecordContext,
): DayNumber | undefined {
  if (column.definition.role !== 'deadline') {
    const moment = momentOf(record.cellIn(column), context.referenceOf(record.table));
    return moment && dayOf(moment.at);
  }
  const tracked = context.trackedOf(record);
  if (!tracked || tracked.deadline.kind !== 'at' || isDone(tracked.state)) return undefined;
  const { due, wholeDay, confidence, recurring } = tracked.deadline;
  if (confidence === 'low' || recurring || !/\d\s*[日号]|\d[-/.]\d|^\d+$/.test(tracked.text))
    return undefined;
  return dayOf(wholeDay ? due - 1 : due);
}

function isDone(state: string): boolean {
  return state === 'done' || state === 'doneOnTime' || state === 'doneLate';
}
