import type { CheckedTable, RecordView } from '../checks/CheckedTable';
import { cellText } from '../snapshot/cellText';
import type { RecognisedColumn } from '../tables/TableReading';
import { clockTimeOf, parseClockSpan, type ClockSpan } from './clock';
import { minutesIn } from './minutesIn';

/** One row of an agenda with a readable time. */
export interface AgendaSegment {
  readonly record: RecordView;
  /** Which day of the meeting, from 0: a new one begins where the date changes or the clock goes back to morning. */
  readonly day: number;
  /** That day as the agenda writes it, in a column of its own or before the time; '' when it does not. */
  readonly date: string;
  /**
   * Minutes since 00:00; `end` < `start` when written the wrong way round. An item with a start only lasts until the
   * next one begins.
   */
  readonly planned: ClockSpan;
  /** Column that a finding about the time points at. */
  readonly column: RecognisedColumn;
}

/** The rows of an agenda whose planned time can be read, in their order; not a last one of which only the start is known. */
export function agendaSegments(table: CheckedTable): AgendaSegment[] {
  const column = table.column('time') ?? table.column('plannedStart');
  if (!column) return [];
  const segments: (AgendaSegment & { readonly open: boolean })[] = [];
  let day = 0;
  let date = '';
  let previousStart = -Infinity;
  let firstStart = -Infinity;
  for (const record of table.records) {
    const ownDate = record.text('date') || datePart(record.textIn(column));
    const dateChanged = ownDate !== '' && date !== '' && ownDate !== date;
    if (ownDate !== '') date = ownDate;
    if (dateChanged) {
      day++;
      previousStart = -Infinity;
    }
    const written = plannedTime(record);
    if (!written) continue;
    const { start, end } = afternoon(written, previousStart);
    if (isNextMorning(start, firstStart, previousStart)) day++;
    if (day !== segments.at(-1)?.day) firstStart = start;
    previousStart = start;
    segments.push({
      record,
      day,
      date,
      planned: { start, end: end ?? start },
      column,
      open: end === undefined,
    });
  }
  return segments.flatMap(({ open, ...segment }, index) => {
    if (!open) return [segment];
    const end = nextStart(segments, index);
    return end === undefined ? [] : [{ ...segment, planned: { ...segment.planned, end } }];
  });
}

/** Where an item without an end of its own ends; undefined when nothing follows on that day. */
function nextStart(segments: readonly AgendaSegment[], index: number): number | undefined {
  const { day, planned } = segments[index] as AgendaSegment;
  for (const next of segments.slice(index + 1, index + 1 + LOOK_AHEAD)) {
    if (next.day !== day) break;
    if (next.planned.start > planned.start) return next.planned.start;
  }
  return undefined;
}

/** Items that may begin together. */
const LOOK_AHEAD = 20;

/** The clock went back by two hours at least, about to where the day began: it has passed a night. */
function isNextMorning(start: number, firstStart: number, previousStart: number): boolean {
  return previousStart - start >= 120 && start <= firstStart + 60;
}

interface PlannedTime {
  readonly start: number;
  readonly end: number | undefined;
}

const NOON = 12 * 60;
const EARLIEST_MEETING = 7 * 60;

/** 1:30 after 11:00 is 13:30 on a clock of twelve hours. */
function afternoon({ start, end }: PlannedTime, previousStart: number): PlannedTime {
  const later = start + NOON;
  if (start >= EARLIEST_MEETING || start >= previousStart || later < previousStart) return { start, end };
  return { start: later, end: end === undefined || end > later ? end : end + NOON };
}

function plannedTime(record: RecordView): PlannedTime | undefined {
  const span = spanIn(record, 'time', 'plannedStart', 'plannedEnd');
  if (span) return span;
  const start = startOf(record);
  if (start === undefined) return undefined;
  const minutes = minutesIn(record.cell('duration'));
  return { start, end: minutes === undefined ? undefined : start + minutes };
}

function startOf(record: RecordView): number | undefined {
  for (const field of ['time', 'plannedStart']) {
    const cell = record.cell(field);
    // A date without a time of day says nothing of the clock.
    if (cell?.kind === 'date' && Number.isInteger(cell.value)) continue;
    const time = clockTimeOf(cell);
    if (time) return time.minute;
  }
  return undefined;
}

/** When it really took place; undefined unless both ends are recorded. */
export function actualSpan(record: RecordView): ClockSpan | undefined {
  return spanIn(record, 'actualTime', 'actualStart', 'actualEnd');
}

/** When it really ended; undefined when not recorded. */
export function actualEnd(record: RecordView): number | undefined {
  return clockTimeOf(record.cell('actualEnd'))?.minute ?? actualSpan(record)?.end;
}

function spanIn(record: RecordView, span: string, start: string, end: string): ClockSpan | undefined {
  const written = parseClockSpan(cellText(record.cell(span)));
  if (written) return written;
  const from = clockTimeOf(record.cell(start));
  const to = clockTimeOf(record.cell(end));
  return from && to ? { start: from.minute, end: to.minute } : undefined;
}

function datePart(text: string): string {
  return (
    /^(?:第[一二三四五六七1-7]天|Day ?\d|\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?|\d{1,2}月\d{1,2}[日号]|\d{1,2}\/\d{1,2}(?!\d))/i.exec(
      text,
    )?.[0] ?? ''
  );
}
