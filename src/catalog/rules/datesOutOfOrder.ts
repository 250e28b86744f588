import type { RecordContext } from '../../domain/checks/CheckContext';
import type { RecordView, Spot } from '../../domain/checks/CheckedTable';
import { defineRecordRule, type PlacedViolation } from '../../domain/checks/Rule';
import { momentOf } from '../../domain/followup/momentOf';
import type { RecognisedColumn } from '../../domain/tables/TableReading';
import { MINUTES_PER_DAY, type WallMinute } from '../../domain/time/WallMinute';

interface Values {
  earlier: Spot;
  later: Spot;
}

/** First and last moment a date leaves open: a day is all of that day. */
interface Extent {
  from: WallMinute;
  to: WallMinute;
  spot: Spot;
}

export const datesOutOfOrder = defineRecordRule<Values>({
  id: 'E06',
  severity: 'error',
  source: 'R-55 · S4 步骤3《任务分解清单》, 步骤5《客户验收表》',
  title: {
    'zh-CN': '开始不晚于结束，交付不晚于验收',
    en: 'Nothing ends before it starts or is accepted before it is delivered',
  },
  violations: (record, context) => {
    const { table } = record;
    const start = extentOf(record, table.inRole('start'), context);
    const found: PlacedViolation<Values>[] = [];
    if (start) {
      inOrder(start, deadlineExtent(record, context), found);
      inOrder(start, extentOf(record, table.inRole('finished'), context), found);
    }
    if (table.kind === 'acceptance') {
      const delivered = extentOf(record, table.column('deliveredOn'), context);
      inOrder(delivered, extentOf(record, table.column('acceptedOn'), context), found);
    }
    return found;
  },
  message: ({ earlier, later }) => ({
    'zh-CN': `时间先后矛盾：「${later.heading}」早于「${earlier.heading}」`,
    en: `Dates out of order: “${later.heading}” is before “${earlier.heading}”`,
  }),
  hint: ({ earlier, later }) => ({
    'zh-CN': `请核对「${earlier.heading}」${earlier.value}与「${later.heading}」${later.value}。`,
    en: `Check “${earlier.heading}” ${earlier.value} against “${later.heading}” ${later.value}.`,
  }),
  example: {
    bad: {
      taskBreakdown: [{ task: '界面设计', start: '2024-05-20', deadline: '2024-05-14' }],
    },
    good: {
      taskBreakdown: [{ task: '界面设计', start: '2024-05-14', deadline: '2024-05-20' }],
    },
  },
});

function inOrder(
  earlier: Extent | undefined,
  later: Extent | undefined,
  found: PlacedViolation<Values>[],
): void {
  if (!earlier || !later || later.to >= earlier.from) return;
  found.push({ at: later.spot, values: { earlier: earlier.spot, later: later.spot } });
}

function extentOf(
  record: RecordView,
  column: RecognisedColumn | undefined,
  { referenceOf }: RecordContext,
): Extent | undefined {
  const moment = column && momentOf(record.cellIn(column), referenceOf(record.table));
  if (!column || !moment) return undefined;
  const to = moment.wholeDay ? moment.at + MINUTES_PER_DAY - 1 : moment.at;
  return { from: moment.from ?? moment.at, to, spot: record.spotIn(column) };
}

function deadlineExtent(record: RecordView, { trackedOf }: RecordContext): Extent | undefined {
  const column = record.table.inRole('deadline');
  const deadline = trackedOf(record)?.deadline;
  if (!column || deadline?.kind !== 'at' || deadline.recurring || deadline.confidence === 'low')
    return undefined;
  const to = deadline.wholeDay ? deadline.due - 1 : deadline.due;
  return { from: to, to, spot: record.spotIn(column) };
}
