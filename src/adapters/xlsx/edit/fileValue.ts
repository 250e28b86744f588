import type { Cell } from '../../../domain/snapshot/Snapshot';
import type { CellFormat } from '../read/cellFormat';

/** Days between the two date systems. */
const DAYS_1904 = 1462;

/** A value as the file counts: where days begin in 1904, the serial of a date is smaller. Times of day stay. */
export function fileValue(
  value: Cell['value'] | null,
  { shows }: CellFormat,
  dateSystem: 1900 | 1904,
): Cell['value'] | null {
  if (typeof value !== 'number' || dateSystem === 1900 || shows === 'number') return value;
  return shows === 'time' && value < 1 ? value : value - DAYS_1904;
}
