import { sameValue } from '../../base/sameValue';
import type { TrackedDeadline } from './TrackedDeadline';

/** Whether one row stands at two moments as it did, however long it has been late. */
export function isOutcomeAlike(one: TrackedDeadline, other: TrackedDeadline): boolean {
  return (
    one.state === other.state &&
    one.completed === other.completed &&
    one.cancelled === other.cancelled &&
    one.uncalculated === other.uncalculated &&
    sameValue(one.deadline, other.deadline)
  );
}

/** Whether one row, at two moments, stands exactly as it did. */
export function isSameOutcome(one: TrackedDeadline, other: TrackedDeadline): boolean {
  return (
    one.overdueMinutes === other.overdueMinutes &&
    one.earlyMinutes === other.earlyMinutes &&
    isOutcomeAlike(one, other)
  );
}
