import type { RecordView } from '../checks/CheckedTable';
import { MINUTES_PER_DAY } from '../time/WallMinute';
import { clockTimeOf, type ClockTime } from './clock';

/**
 * Minutes from the report of an incident to the response; undefined when either time is missing or the response
 * comes first. Times without a day may pass midnight.
 */
export function responseMinutes(record: RecordView): number | undefined {
  const reported = clockTimeOf(record.cell('reportedAt'));
  const responded = clockTimeOf(record.cell('respondedAt'));
  return reported && responded && minutesBetween(reported, responded);
}

function minutesBetween(from: ClockTime, to: ClockTime): number | undefined {
  const bothDated = from.day !== undefined && to.day !== undefined;
  const days = bothDated ? (to.day ?? 0) - (from.day ?? 0) : 0;
  const minutes = days * MINUTES_PER_DAY + to.minute - from.minute;
  if (minutes >= 0) return minutes;
  return !bothDated && minutes < -MINUTES_PER_DAY / 2 ? minutes + MINUTES_PER_DAY : undefined;
}
