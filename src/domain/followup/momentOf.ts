import { memoise } from '../checks/memoise';
import { deadlineOfCell } from '../deadlines/deadlineOfCell';
import type { Deadline, DeadlineReference } from '../deadlines/Deadline';
import { parseDeadline } from '../deadlines/parseDeadline';
import type { Cell } from '../snapshot/Snapshot';
import { calendarDateOf, dayOf, MINUTES_PER_DAY, startOfDay, type WallMinute } from '../time/WallMinute';

/** A point in time as a cell gives it. */
export interface Moment {
  /** The minute, or 00:00 of the day when only a day is given; of a period 00:00 of its last day. */
  readonly at: WallMinute;
  /** Only the day is known. */
  readonly wholeDay: boolean;
  /** Only a month or another period is known (2024年7月): its first moment, −∞ when that is not known. */
  readonly from?: WallMinute;
}

/** Reads a cell as a day or a minute that has been or will be; undefined when it holds none, or several, or a guess. */
export function momentOf(cell: Cell | undefined, reference: DeadlineReference): Moment | undefined {
  if (!cell) return undefined;
  if (cell.kind === 'text') return textReader(reference)(cell.value as string) ?? undefined;
  return cell.kind === 'date' || cell.kind === 'number'
    ? pastOrPlanned(deadlineOfCell(cell, reference))
    : undefined;
}

const readers = new WeakMap<DeadlineReference, (text: string) => Moment | null>();

/** Remembers what it read against a reference. */
function textReader(reference: DeadlineReference): (text: string) => Moment | null {
  const known = readers.get(reference);
  if (known) return known;
  const read = memoise((text: string) => pastOrPlanned(parseDeadline(text, reference)) ?? null);
  readers.set(reference, read);
  return read;
}

function pastOrPlanned(read: Deadline): Moment | undefined {
  if (read.kind !== 'at' || read.confidence === 'low' || read.recurring) return undefined;
  if (!read.wholeDay) return { at: read.due, wholeDay: false };
  const at = read.due - MINUTES_PER_DAY;
  const from = read.start ?? periodStart(read, at);
  return { at, wholeDay: true, ...(from !== undefined && { from }) };
}

/** Forms of the grammar that name more than a day. */
const PERIODS =
  /^(?:monthEnd|tenDays|quarterEnd|relativeQuarter|bareQuarterEnd|halfYear|yearEnd|thisYearEnd|wholeYear|yearMiddle|week)$/;

function periodStart({ rule }: Deadline, lastDay: WallMinute): WallMinute | undefined {
  if (rule === 'wholeMonth') return firstOfMonth(lastDay);
  return PERIODS.test(rule) ? -Infinity : undefined;
}

function firstOfMonth(minute: WallMinute): WallMinute {
  const day = dayOf(minute);
  return startOfDay(day - calendarDateOf(day).day + 1);
}
