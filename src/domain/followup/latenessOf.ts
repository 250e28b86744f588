import { countLateness } from '../deadlines/describeOverdue';
import type { TrackedDeadline } from './TrackedDeadline';

/** Minutes late as they are printed, so that what is sorted by them is in order to the reader; 0 when not late. */
export function latenessOf(tracked: TrackedDeadline): number {
  return tracked.overdueMinutes === undefined ? 0 : countLateness(tracked, tracked.overdueMinutes);
}
