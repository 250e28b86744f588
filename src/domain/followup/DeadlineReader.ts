import type { RecordView } from '../checks/CheckedTable';
import { deadlineOfCell } from '../deadlines/deadlineOfCell';
import type { Deadline, DeadlineReference } from '../deadlines/Deadline';
import type { Cell } from '../snapshot/Snapshot';
import { MINUTES_PER_DAY, type WallMinute } from '../time/WallMinute';
import type { RowDates } from './RowDates';

/** Different deadlines remembered. */
const REMEMBERED = 20_000;

/**
 * Reads the deadlines of a table; the same few stand in a column again and again, so what a cell says by itself is
 * remembered. Only what counts from something needs the row.
 */
export class DeadlineReader {
  private readonly byFormat = new Map<string | undefined, Map<Cell['value'], Reading>>();

  constructor(
    public reference: DeadlineReference,
    private readonly dates: RowDates,
  ) {}

  /** From now on at this moment, of the same day: what comes again is read anew. */
  at(now: WallMinute): this {
    if (now === this.reference.now) return this;
    this.reference = { ...this.reference, now };
    for (const known of this.byFormat.values()) {
      for (const [value, { deadline }] of known) if (isRecurring(deadline)) known.delete(value);
    }
    return this;
  }

  read(cell: Cell | undefined, record: RecordView): Deadline {
    const { reference } = this;
    const key = cell && `${cell.kind}${cell.format ?? ''}`;
    let known = this.byFormat.get(key);
    if (!known || known.size > REMEMBERED) {
      known = new Map();
      this.byFormat.set(key, known);
    }
    const value = cell ? cell.value : '';
    let reading = known.get(value);
    if (!reading) {
      reading = readAlone(cell, reference);
      known.set(value, reading);
    }
    return reading.hangsOn === undefined
      ? reading.deadline
      : readInRow(cell, reading, record, reference, this.dates);
  }
}

const isRecurring = (deadline: Deadline): boolean => deadline.kind === 'at' && deadline.recurring === true;

/** What a cell says by itself. */
interface Reading {
  readonly deadline: Deadline;
  /** What the row has to tell: from when it counts, or when something happens. */
  readonly hangsOn?: 'start' | 'event';
}

/** Another time of the same clock: what is read differently then hangs on the moment of the check. */
const LATER = 45 * MINUTES_PER_DAY;

function readAlone(cell: Cell | undefined, reference: DeadlineReference): Reading {
  const deadline = deadlineOfCell(cell, reference);
  if (cell?.kind !== 'text') return { deadline };
  if (deadline.kind === 'none') {
    return deadline.reason === 'needsAnchor' ? { deadline, hangsOn: 'event' } : { deadline };
  }
  if (deadline.kind === 'open' || isRecurring(deadline)) return { deadline };
  const later = deadlineOfCell(cell, { ...reference, now: reference.now + LATER });
  return later.kind === 'at' && later.due === deadline.due ? { deadline } : { deadline, hangsOn: 'start' };
}

function readInRow(
  cell: Cell | undefined,
  { deadline, hangsOn }: Reading,
  record: RecordView,
  reference: DeadlineReference,
  dates: RowDates,
): Deadline {
  const start = dates.startOf(record);
  if (hangsOn === 'event') {
    const events = { ...reference.events, ...dates.eventsOf(record) };
    return deadlineOfCell(cell, { ...reference, events, ...(start !== undefined && { start }) });
  }
  return start === undefined ? withoutStart(deadline) : deadlineOfCell(cell, { ...reference, start });
}

/** Counted from the moment of the check, 「3个工作日内」 would never be late. */
const withoutStart = ({ rule }: Deadline): Deadline => ({
  kind: 'none',
  reason: 'needsAnchor',
  confidence: 'low',
  rule,
  note: {
    'zh-CN': '不知道从哪天算起：表里没有交办日期、登记日期或会议时间',
    en: 'it is not said from when it counts: there is no date assigned, registered or decided',
  },
});
