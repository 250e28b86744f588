import { dayOf, formatDay, formatMinute } from '../time/WallMinute';
import type { Deadline } from './Deadline';

/** `2024-09-30T24:00` for a whole day, `2024-03-15T18:00` for a minute, `OPEN` for 长期, null when there is none. */
export function formatDue(deadline: Deadline): string | null {
  if (deadline.kind === 'open') return 'OPEN';
  if (deadline.kind === 'none') return null;
  return deadline.wholeDay ? `${formatDay(dayOf(deadline.due - 1))}T24:00` : formatMinute(deadline.due);
}
