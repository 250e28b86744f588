import { deadlineOfCell } from '../deadlines/deadlineOfCell';
import type { DeadlineReference } from '../deadlines/Deadline';
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
  if (cell.kind !== 'text' && cell.kind !== 'number') return undefined;
  const read = deadlineOfCell(cell, reference);
  if (read.kind !== 'at' || read.confidence === 'low' || read.recurring) return undefined;
  return read.wholeDay
    ? { at: read.due - MINUTES_PER_DAY, wholeDay: true }
    : { at: read.due, wholeDay: false };
}
