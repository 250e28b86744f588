import type { CheckedTable, RecordView } from '../checks/CheckedTable';
import { cellText } from '../snapshot/cellText';
import type { RecognisedColumn } from '../tables/TableReading';
import { clockTimeOf, parseClockSpan, type ClockSpan } from './clock';

/** One row of an agenda with a readable time. */
export interface AgendaSegment {
  readonly record: RecordView;
  /** Which day of the meeting, from 0: a new one begins where the date changes or the clock goes back to morning. */
  readonly day: number;
  /** Minutes since 00:00; `end` < `start` when written the wrong way round. */
  readonly planned: ClockSpan;
  /** Column that a finding about the time points at. */
  readonly column: RecognisedColumn;
}

/** The rows of an agenda whose planned time can be read, in their order. */
export function agendaSegments(table: CheckedTable): AgendaSegment[] {
  const column = table.column('time') ?? table.column('plannedStart');
  if (!column) return [];
  const segments: AgendaSegment[] = [];
  let day = 0;
  let date = '';
  let previousStart = -Infinity;
  let firstStart = -Infinity;
  for (const record of table.records) {
    const planned = plannedSpan(record);
    if (!planned) continue;
    const ownDate = record.text('date') || datePart(record.textIn(column));
    const dateChanged = ownDate !== '' && date !== '' && ownDate !== date;
    if (dateChanged || isNextMorning(planned.start, firstStart, previousStart)) day++;
    if (day !== segments.at(-1)?.day) firstStart = planned.start;
    if (ownDate !== '') date = ownDate;
    previousStart = planned.start;
    segments.push({ record, day, planned, column });
  }
  return segments;
}

/** The clock went back by two hours at least, about to where the day began: it has passed a night. */
function isNextMorning(start: number, firstStart: number, previousStart: number): boolean {
  return previousStart - start >= 120 && start <= firstStart + 60;
}

function plannedSpan(record: RecordView): ClockSpan | undefined {
  return spanIn(record, 'time', 'plannedStart', 'plannedEnd');
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
    /^(?:第[一二三四五六七]天|\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?|\d{1,2}月\d{1,2}日)/.exec(text)?.[0] ?? ''
  );
}
