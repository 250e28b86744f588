import { cellText } from '../snapshot/cellText';
import type { Cell } from '../snapshot/Snapshot';
import { normaliseText } from '../text/normaliseText';

const DURATION =
  /^(?:约|共)? ?(?:(\d{1,2}(?:\.\d{1,2})?|半) ?个?(?:小时|钟头|h(?:ours?|rs?)?))? ?(?:(半|\d{1,3}) ?(?:分钟?|min(?:utes?)?|m|'|′)?)?$/i;
const MOST_MINUTES = 24 * 60;

/** How many minutes a cell of durations says: 30, 30分钟, 1小时30分, 0.5h, 00:45; undefined for anything else. */
export function minutesIn(cell: Cell | undefined): number | undefined {
  if (!cell || cell.kind === 'error' || cell.kind === 'boolean') return undefined;
  if (cell.kind === 'date') return within(Math.round(((cell.value as number) % 1) * MOST_MINUTES));
  if (cell.kind === 'number') return within(cell.value as number);
  const text = normaliseText(cellText(cell));
  const clock = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (clock) return within(Number(clock[1]) * 60 + Number(clock[2]));
  const [, hours, minutes] = DURATION.exec(text) ?? [];
  if (hours === undefined && minutes === undefined) return undefined;
  const amount = (written = '0', half: number) => (written === '半' ? half : Number(written));
  return within(Math.round(amount(hours, 0.5) * 60 + amount(minutes, 30)));
}

function within(minutes: number): number | undefined {
  return minutes > 0 && minutes < MOST_MINUTES ? minutes : undefined;
}
