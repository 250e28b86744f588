import type { CheckedTable, RecordView } from '../checks/CheckedTable';
import { deadlineOfCell } from '../deadlines/deadlineOfCell';
import type { Deadline, DeadlineReference, DueThresholds, WorkCalendar } from '../deadlines/Deadline';
import { dueStateOf } from '../deadlines/dueStateOf';
import type { Cell } from '../snapshot/Snapshot';
import type { WallMinute } from '../time/WallMinute';
import { completionOf, isProgressHidden, progressOf } from './completionOf';
import { isUncalculated } from './isUncalculated';
import { meetingEvents } from './meetingEvents';
import { momentOf } from './momentOf';
import type { TrackedDeadline } from './TrackedDeadline';
import { yearOfTable } from './yearOfTable';

export interface TrackingSettings {
  readonly fileName: string;
  readonly now: WallMinute;
  readonly thresholds: DueThresholds;
  readonly calendar: WorkCalendar;
  readonly locale?: DeadlineReference['locale'];
}

/** What dates in each table are read against. */
export type ReferenceOf = (table: CheckedTable) => DeadlineReference;

/** Finds the year of each table and the meeting that event-relative dates hang on. */
export function buildReferences(tables: readonly CheckedTable[], settings: TrackingSettings): ReferenceOf {
  const { now, calendar, fileName, locale } = settings;
  const bare = (table: CheckedTable): DeadlineReference => {
    const year = yearOfTable(table.reading, fileName, now);
    return { now, calendar, year, ...(locale && { locale }) };
  };
  const [first] = tables;
  const events = first ? meetingEvents(tables, bare(first)) : {};
  const references = new Map(tables.map((table) => [table, { ...bare(table), events }]));
  return (table) => references.get(table) ?? bare(table);
}

/** Every row of every table with a deadline column, understood and judged at `now`; in the order of the rows. */
export function trackDeadlines(
  tables: readonly CheckedTable[],
  referenceOf: ReferenceOf,
  settings: TrackingSettings,
): TrackedDeadline[] {
  return tables.flatMap((table) => {
    if (!table.inRole('deadline')) return [];
    const reference = referenceOf(table);
    const read = createDeadlineReader(reference);
    return table.records.map((record) => trackRecord(record, reference, read, settings));
  });
}

function trackRecord(
  record: RecordView,
  reference: DeadlineReference,
  read: DeadlineReader,
  { now, thresholds }: TrackingSettings,
): TrackedDeadline {
  const { table, row } = record;
  const column = table.inRole('deadline');
  if (!column) throw new Error(`no deadline column in ${table.reading.name}`);
  const cell = record.cellIn(column);
  const deadline = isUncalculated(record, column) ? UNCALCULATED : read(cell, startOf(record, reference));
  const completion = completionOf(record, reference);
  const hidden = deadline === UNCALCULATED || (!completion.done && isProgressHidden(record));
  const outcome = hidden
    ? ({ state: 'unreadable', uncalculated: true } as const)
    : progressOf(record) === 'cancelled'
      ? ({ state: 'none' } as const)
      : dueStateOf(deadline, completion, now, thresholds);
  return {
    table: table.reading,
    record: row,
    row: column.row ?? row.number,
    column: column.column,
    subject: subjectOf(record),
    owner: record.textInRole('owner'),
    text: cell?.kind === 'error' ? String(cell.value) : record.textIn(column),
    deadline,
    ...(completion.done && { completed: true }),
    ...outcome,
  };
}

const UNCALCULATED: Deadline = {
  kind: 'none',
  reason: 'unreadable',
  confidence: 'high',
  rule: 'uncalculated',
  note: { 'zh-CN': '公式还没有算出结果', en: 'the formula has not been calculated' },
};

/** 「3个工作日内」 counts from the row's start or registration date. */
function startOf(record: RecordView, reference: DeadlineReference): WallMinute | undefined {
  const column = record.table.inRole('start');
  const moment = column && momentOf(record.cellIn(column), reference);
  return moment?.from === undefined ? moment?.at : undefined;
}

type DeadlineReader = (cell: Cell | undefined, start: WallMinute | undefined) => Deadline;

/** Different deadlines remembered. */
const REMEMBERED = 20_000;

/** Reads deadlines against one reference; the same few stand in a column again and again. */
function createDeadlineReader(reference: DeadlineReference): DeadlineReader {
  const byFormat = new Map<string | undefined, Map<Cell['value'], Deadline>>();
  return (cell, start) => {
    if (cell && start !== undefined && cell.kind === 'text')
      return deadlineOfCell(cell, { ...reference, start });
    const key = cell && `${cell.kind}${cell.format ?? ''}`;
    let known = byFormat.get(key);
    if (!known || known.size > REMEMBERED) {
      known = new Map();
      byFormat.set(key, known);
    }
    const value = cell ? cell.value : '';
    const found = known.get(value);
    if (found) return found;
    const deadline = deadlineOfCell(cell, reference);
    known.set(value, deadline);
    return deadline;
  };
}

/** What the record is about: its subject, else the need, the target or the number it goes by. */
function subjectOf(record: RecordView): string {
  for (const role of ['subject', 'requirement', 'target', 'identifier', 'sequence'] as const) {
    const text = record.textInRole(role);
    if (text) return text;
  }
  return '';
}

/** Rows that are still open and late. */
export function isOverdue({ state }: { readonly state: TrackedDeadline['state'] }): boolean {
  return state === 'overdue' || state === 'overdueAlert';
}
