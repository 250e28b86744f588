import { officialCalendar } from '../../../src/catalog/calendar/officialCalendar';
import { createWorkCalendar } from '../../../src/domain/deadlines/createWorkCalendar';
import type { Deadline, DeadlineReference } from '../../../src/domain/deadlines/Deadline';
import { formatDue } from '../../../src/domain/deadlines/formatDue';
import { parseMinute } from '../../../src/domain/time/WallMinute';

export const workCalendar = createWorkCalendar(officialCalendar);

export function minuteAt(text: string): number {
  const minute = parseMinute(text);
  if (minute === undefined) throw new Error(`no moment: ${text}`);
  return minute;
}

/** Wednesday 2024-05-08 10:00, both the moment of the check and the start that periods count from. */
export function referenceAt(
  now = '2024-05-08T10:00',
  more: Partial<DeadlineReference> = {},
): DeadlineReference {
  const minute = minuteAt(now);
  return { now: minute, start: minute, year: Number(now.slice(0, 4)), calendar: workCalendar, ...more };
}

/** As `referenceAt`, in a table that names no start. */
export function referenceWithoutStart(now = '2024-05-08T10:00'): DeadlineReference {
  const minute = minuteAt(now);
  return { now: minute, year: Number(now.slice(0, 4)), calendar: workCalendar };
}

/** `2024-07-10T24:00`, `OPEN`, or why there is none. */
export function givenBy(deadline: Deadline): string {
  return deadline.kind === 'none' ? deadline.reason : (formatDue(deadline) ?? '');
}
