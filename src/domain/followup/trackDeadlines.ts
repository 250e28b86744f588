import type { CheckedTable, RecordView } from '../checks/CheckedTable';
import type { Deadline, DeadlineReference, DueThresholds, WorkCalendar } from '../deadlines/Deadline';
import { dueStateOf } from '../deadlines/dueStateOf';
import type { FiscalYear } from '../deadlines/FiscalYear';
import { minutesOf } from '../deadlines/grammar/outcomes';
import type { WorkingHours } from '../deadlines/WorkingHours';
import { MINUTES_PER_DAY, type WallMinute } from '../time/WallMinute';
import { completionOf, isProgressHidden, progressOf } from './completionOf';
import { isUncalculated } from './isUncalculated';
import { meetingEvents } from './meetingEvents';
import { DeadlineReader } from './DeadlineReader';
import { RowDates } from './RowDates';
import type { TrackedDeadline } from './TrackedDeadline';
import { yearOfTable } from './yearOfTable';

export interface TrackingSettings {
  readonly fileName: string;
  readonly now: WallMinute;
  readonly thresholds: DueThresholds;
  readonly calendar: WorkCalendar;
  readonly locale?: DeadlineReference['locale'];
  readonly fiscalYear?: FiscalYear;
  readonly workingHours?: WorkingHours;
}

/** What dates in each table are read against. */
export type ReferenceOf = (table: CheckedTable) => DeadlineReference;

/**
 * Finds the year of each table and the meeting that event-relative dates hang on. Tables that are not in the list are
 * read without the meeting.
 */
export function buildReferences(tables: readonly CheckedTable[], settings: TrackingSettings): ReferenceOf {
  const { now, calendar, fileName, locale, fiscalYear, workingHours } = settings;
  const own = {
    ...(locale && { locale }),
    ...(fiscalYear && { fiscalYear }),
    ...(workingHours && { workingHours }),
  };
  const bare = (table: CheckedTable): DeadlineReference => {
    const year = yearOfTable(table.reading, fileName, now);
    return { now, calendar, year, ...own };
  };
  const [first] = tables;
  const events = first ? meetingEvents(tables, bare(first)) : {};
  const references = new Map(tables.map((table) => [table, { ...bare(table), events }]));
  return (table) => references.get(table) ?? bare(table);
}

/** Follows up the rows of one table, which has a deadline column. */
export interface DeadlineTracker {
  /** The row, understood and judged. @param now of the day the tracker was made for */
  track(record: RecordView, now: WallMinute): TrackedDeadline;
  /** What it takes from above the table; rows are tracked alike as long as this and the columns are the same. */
  readonly titleDate: WallMinute | undefined;
}

/** Undefined for a table without a deadline column. */
export function createTracker(
  table: CheckedTable,
  reference: DeadlineReference,
  settings: TrackingSettings,
): DeadlineTracker | undefined {
  if (!table.inRole('deadline')) return undefined;
  const dates = new RowDates(table, reference);
  const reader = new DeadlineReader(reference, dates);
  return {
    track: (record, now) => trackRecord(record, reader.at(now), settings.thresholds),
    titleDate: dates.titleDate,
  };
}

function trackRecord(record: RecordView, reader: DeadlineReader, thresholds: DueThresholds): TrackedDeadline {
  const { reference } = reader;
  const { table, row } = record;
  const column = table.inRole('deadline');
  if (!column) throw new Error(`no deadline column in ${table.reading.name}`);
  const cell = record.cellIn(column);
  const deadline = isUncalculated(record, column)
    ? UNCALCULATED
    : closingWithWork(reader.read(cell, record), reference.workingHours);
  const completion = completionOf(record, reference);
  const hidden = deadline === UNCALCULATED || (!completion.done && isProgressHidden(record));
  const cancelled = !hidden && !completion.done && progressOf(record) === 'cancelled';
  const outcome = hidden
    ? ({ state: 'unreadable', uncalculated: true } as const)
    : cancelled
      ? ({ state: 'none' } as const)
      : dueStateOf(deadline, completion, reference.now, thresholds);
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
    ...(cancelled && { cancelled }),
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

/** A day ends when the work does, where the office says so. **Source**: 民法典 §203. */
function closingWithWork(deadline: Deadline, hours: WorkingHours | undefined): Deadline {
  if (!hours?.closesDay || deadline.kind !== 'at' || !deadline.wholeDay) return deadline;
  return { ...deadline, due: deadline.due - MINUTES_PER_DAY + minutesOf(hours.to), wholeDay: false };
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
