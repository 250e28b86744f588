import type { LampCounts } from '../../core/views/OverviewView';

/** Rows that are not done. */
export function openCount({ total, done }: LampCounts): number {
  return total - done;
}
