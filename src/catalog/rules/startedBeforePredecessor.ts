import type { RecordView } from '../../domain/checks/CheckedTable';
import { defineTableRule } from '../../domain/checks/Rule';
import { progressOf } from '../../domain/followup/completionOf';
import { momentOf } from '../../domain/followup/momentOf';
import type { DeadlineReference } from '../../domain/deadlines/Deadline';
import { normaliseText } from '../../domain/text/normaliseText';

interface Values {
  predecessor: string;
  row: number;
}

export const startedBeforePredecessor = defineTableRule<Values>({
  id: 'W09',
  severity: 'warning',
  source: 'R-30 · S3 三(二)2',
  title: {
    'zh-CN': '前置任务完成后才开始后续任务',
    en: 'A task starts after the one it depends on is done',
  },
  columns: ['predecessor'],
  roles: ['subject', 'status'],
  *violations(table, { referenceOf }) {
    const column = table.column('predecessor');
    if (!column) return;
    const reference = referenceOf(table);
    const byName = new Map(table.records.map((record) => [keyOf(record.textInRole('subject')), record]));
    const byNumber = new Map(table.records.map((record) => [keyOf(record.textInRole('sequence')), record]));
    for (const record of table.records) {
      if (!isStarted(record, reference)) continue;
      for (const name of namesIn(record.textIn(column))) {
        const predecessor = byName.get(keyOf(name)) ?? byNumber.get(keyOf(name));
        if (!predecessor || predecessor === record || isFinished(predecessor, reference)) continue;
        yield {
          at: record.spotIn(column),
          values: { predecessor: predecessor.textInRole('subject'), row: predecessor.row.number },
        };
      }
    }
  },
  message: ({ predecessor }) => ({
    'zh-CN': `前置任务「${predecessor}」尚未完成`,
    en: `It depends on “${predecessor}”, which is not done`,
  }),
  hint: ({ row }) => ({
    'zh-CN': `请先完成第${row}行的前置任务，或更新其进度、改正前置关系。`,
    en: `Finish row ${row} first, or correct its status or the dependency.`,
  }),
  example: {
    bad: {
      taskTracking: [
        { task: '嘉宾确认', deadline: '2024-07-20', status: '进行中' },
        { task: '座位安排', deadline: '2024-07-25', status: '进行中', predecessor: '嘉宾确认' },
      ],
    },
    good: {
      taskTracking: [
        { task: '嘉宾确认', deadline: '2024-07-20', status: '已完成', finished: '2024-07-11' },
        { task: '座位安排', deadline: '2024-07-25', status: '进行中', predecessor: '嘉宾确认' },
      ],
    },
  },
});

function namesIn(text: string): string[] {
  return text
    .split(/[、,;\uff0c\uff1b\n/]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function keyOf(text: string): string {
  return normaliseText(text).replace(/\s+/g, '').toLowerCase();
}

function isStarted(record: RecordView, reference: DeadlineReference): boolean {
  const progress = progressOf(record);
  return progress === 'running' || progress === 'done' || isFinished(record, reference);
}

function isFinished(record: RecordView, reference: DeadlineReference): boolean {
  const column = record.table.inRole('finished');
  return (
    progressOf(record) === 'done' || (column && momentOf(record.cellIn(column), reference)) !== undefined
  );
}
