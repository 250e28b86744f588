import { MINUTES_PER_DAY, dayOf, type WallMinute } from '../time/WallMinute';
import type { Completion, Deadline, DueState, DueThresholds } from './Deadline';

export interface DueOutcome {
  readonly state: DueState;
  /** ≥ 0; present when late by a known length. At `now`, or at completion. */
  readonly overdueMinutes?: number;
  /** > 0; how long before the deadline it was done, when that can be told. */
  readonly earlyMinutes?: number;
}

type Dated = Extract<Deadline, { kind: 'at' }>;

const UNREADABLE: DueOutcome = { state: 'unreadable' };

/**
 * Where a row stands. A whole day D is late from D+1 00:00 (by 0 minutes then), a minute from the minute after it;
 * late by more than `alertHours` is an alert. Done at an unknown moment is on time or late only where words say so.
 * A row without a readable deadline stays so when done.
 * **Source**: 民法典 §201, §203; S3 三(二)3 (more than 24 hours late), 五(三) (24 hours before).
 */
export function dueStateOf(
  deadline: Deadline,
  completion: Completion,
  now: WallMinute,
  { dueSoonHours, alertHours }: DueThresholds,
): DueOutcome {
  if (deadline.kind === 'none') return deadline.reason === 'empty' ? { state: 'none' } : UNREADABLE;
  if (deadline.kind === 'open') return completion.done ? doneWithoutLimit(completion) : { state: 'longTerm' };
  if (completion.done) return doneOutcome(deadline, completion);
  if (isLate(deadline, now)) {
    const overdueMinutes = now - deadline.due;
    return { state: overdueMinutes > alertHours * 60 ? 'overdueAlert' : 'overdue', overdueMinutes };
  }
  return { state: now >= deadline.due - dueSoonHours * 60 ? 'dueSoon' : 'normal' };
}

function isLate({ due, wholeDay }: Dated, moment: WallMinute): boolean {
  return wholeDay ? moment >= due : moment > due;
}

type Done = Extract<Completion, { done: true }>;

/** Standing work cannot be late. */
function doneWithoutLimit({ at, punctuality }: Done): DueOutcome {
  return { state: at !== undefined || punctuality === 'onTime' ? 'doneOnTime' : 'done' };
}

function doneOutcome(deadline: Dated, { at, wholeDay: atWholeDay, from, punctuality }: Done): DueOutcome {
  if (at === undefined) return saidOutcome(punctuality);
  if (from !== undefined) return doneWithin(deadline, from, at) ?? saidOutcome(punctuality);
  if (atWholeDay || deadline.wholeDay) {
    const daysLate = dayOf(at) - lastDay(deadline);
    // Known by the day only: on the same day nothing shows it late, and lateness is counted in whole days.
    if (atWholeDay || daysLate < 0) return byDays(daysLate);
  }
  if (isLate(deadline, at)) return { state: 'doneLate', overdueMinutes: at - deadline.due };
  return done(deadline.wholeDay ? 0 : deadline.due - at);
}

function saidOutcome(punctuality: Done['punctuality']): DueOutcome {
  if (punctuality === undefined) return { state: 'done' };
  return { state: punctuality === 'late' ? 'doneLate' : 'doneOnTime' };
}

/** Done at some moment of a period: judged where the whole period lies on one side of the deadline. */
function doneWithin(deadline: Dated, from: WallMinute, lastDayStart: WallMinute): DueOutcome | undefined {
  if (dayOf(lastDayStart) <= lastDay(deadline)) return { state: 'doneOnTime' };
  return dayOf(from) > lastDay(deadline) ? { state: 'doneLate' } : undefined;
}

/** The day on which the deadline falls; for a whole day the one that `due` ends. */
function lastDay({ due, wholeDay }: Dated): number {
  return dayOf(wholeDay ? due - 1 : due);
}

function byDays(daysLate: number): DueOutcome {
  if (daysLate > 0) return { state: 'doneLate', overdueMinutes: daysLate * MINUTES_PER_DAY };
  return done(-daysLate * MINUTES_PER_DAY);
}

function done(earlyMinutes: number): DueOutcome {
  return earlyMinutes > 0 ? { state: 'doneOnTime', earlyMinutes } : { state: 'doneOnTime' };
}
