import { deadlineOfCell } from '../deadlines/deadlineOfCell';
import { parseDeadline } from '../deadlines/parseDeadline';
import type { Deadline, DeadlineReference } from '../deadlines/Deadline';
import { memoise } from '../checks/memoise';
import type { Cell } from '../snapshot/Snapshot';
import { minuteOfSerial, MINUTES_PER_DAY, type WallMinute } from '../time/WallMinute';

/** A point in time as a cell gives it. */
export interface Moment {
  /** The minute, or 00:00 of the day when only a day is given. */
  readonly at: WallMinute;
  /** Only the day is known. */
  readonly wholeDay: boolean;
}

/** The day after 9999-12-31. */
const LAST_SERIAL = 2958466;

/** Reads a cell as a day or a minute that has been or will be; undefined when it holds none, or several, or a guess. */
export function momentOf(cell: Cell | undefined, reference: DeadlineReference): Moment | undefined {
  if (!cell) return undefined;
  if (cell.kind === 'date') {
    const serial = cell.value as number;
    if (!(serial >= 1 && serial < LAST_SERIAL)) return undefined;
    return { at: minuteOfSerial(serial), wholeDay: Number.isInteger(serial) };
  }
  if (cell.kind === 'text') return textReader(reference)(cell.value as string) ?? undefined;
  return cell.kind === 'number' ? pastOrPlanned(deadlineOfCell(cell, reference)) : undefined;
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
  return read.wholeDay
    ? { at: read.due - MINUTES_PER_DAY, wholeDay: true }
    : { at: read.due, wholeDay: false };
}
