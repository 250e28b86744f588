import { dayNumberOf, isRealDate } from '../../../domain/time/WallMinute';

/** Days from 1970-01-01 back to Excel's day 0 in the 1900 system, right from 1900-03-01 on. */
const EPOCH_SHIFT = 25569;

const SECONDS_PER_DAY = 86400;

/**
 * An ISO-8601 cell (`t="d"`) as a serial of the 1900 system: `2024-07-10`, `2024-07-10T18:00:00.000Z`, `18:00:00`.
 * Excel knows no zone, so neither `Z` nor an offset shifts it. Undefined when it is anything else.
 */
export function serialOfIso(text: string): number | undefined {
  const match = ISO.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  if (time > SECONDS_PER_DAY) return undefined;
  if (year === undefined) return time / SECONDS_PER_DAY;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (!isRealDate(date)) return undefined;
  const serial = dayNumberOf(date) + EPOCH_SHIFT;
  // Before March 1900 Excel counts one day less: it believes in 29 February 1900.
  return (serial < 61 ? serial - 1 : serial) + time / SECONDS_PER_DAY;
}

const ISO =
  /^(?:(\d{4})-(\d{2})-(\d{2})(?:T|$))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
