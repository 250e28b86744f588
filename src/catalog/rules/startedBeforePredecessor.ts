import type { CheckedTable, RecordView } from '../../domain/checks/CheckedTable';
import { defineTableRule } from '../../domain/checks/Rule';
import { progressOf } from '../../domain/followup/completionOf';
import { momentOf } from '../../domain/followup/momentOf';
import type { DeadlineReference } from '../../domain/deadlines/Deadline';
import { cellText } from '../../domain/snapshot/cellText';
import { cellAt } from '../../domain/tables/TableReading';
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
    const names = [
      recordsBy(numbersIn(table), table),
      ...NAMING.map((role) => recordsBy((record) => record.textInRole(role), table)),
    ];
    for (const record of table.records) {
      if (!isStarted(record, reference)) continue;
      for (const predecessor of predecessorsIn(record.textIn(column), names)) {
        if (predecessor === record || isFinished(predecessor, reference)) continue;
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

/** What a predecessor is called by besides its number (2.1), surest first. */
const NAMING = ['subject', 'sequence'] as const;

/** Heads the numbers of the rows in tables of every kind, so the table leaves it unrecognised. */
const NUMBERS = /^(?:编号|编码|代号|id|code|ref)$/i;

function numbersIn(table: CheckedTable): (record: RecordView) => string {
  if (table.inRole('identifier')) return (record) => record.textInRole('identifier');
  const other = table.reading.unrecognised.find(({ heading }) => NUMBERS.test(normaliseText(heading)));
  return ({ row }) => (other ? cellText(cellAt(row, other.column)) : '');
}

/** The records by what they are called; undefined for a name that several bear. */
type Named = ReadonlyMap<string, RecordView | undefined>;

function recordsBy(nameOf: (record: RecordView) => string, { records }: CheckedTable): Named {
  const named = new Map<string, RecordView | undefined>();
  for (const record of records) {
    const key = keyOf(nameOf(record));
    if (key !== '') named.set(key, named.has(key) ? undefined : record);
  }
  return named;
}

const LISTED = /[、,;\uff0c\uff1b\n/|&]|\+(?!\s*\d)/;
/** 前端开发和后端开发, T1 T2: only where the whole names no task. */
const JOINED = /[和与及]|\s+/;
/** 3FS+2d: the one begins when the other ends. With SS, FF or SF it need not have ended. */
const FINISH_TO_START = /\s*(?:FS|完成[-—]?开始)\s*(?:[+-]\s*\d+(?:\.\d+)?\s*[a-z\u4e00-\u9fff]*)?$/i;
const BEFORE_NUMBER = /^(?:第|任务|序号|编号|no\.?|#)(?=\s*[\da-z])|(?<=\d)[项号]$/gi;

function predecessorsIn(text: string, names: readonly Named[]): Set<RecordView> {
  const whole = recordNamed(text, names);
  if (whole) return new Set([whole]);
  return new Set(text.split(LISTED).flatMap((part) => namedIn(part, names)));
}

function namedIn(part: string, names: readonly Named[]): RecordView[] {
  const whole = recordNamed(part, names);
  if (whole) return [whole];
  return part.split(JOINED).flatMap((one) => recordNamed(one, names) ?? []);
}

function recordNamed(name: string, names: readonly Named[]): RecordView | undefined {
  const plain = name.trim().replace(FINISH_TO_START, '');
  for (const written of [plain, plain.replace(BEFORE_NUMBER, '')]) {
    const key = keyOf(written);
    const named = names.find((records) => records.has(key));
    if (named) return named.get(key);
  }
  return undefined;
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
