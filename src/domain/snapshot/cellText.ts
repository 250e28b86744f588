import { format as formatNumber } from 'numfmt';
import { formatDay, formatMinute, minuteOfSerial } from '../time/WallMinute';
import type { Cell } from './Snapshot';

/**
 * The cell as the user sees it. Dates are written `2024-07-10` or `2024-07-10 18:00` whatever their format,
 * pure times `18:00`; numbers follow their number format. Empty for no cell.
 */
export function cellText(cell: Cell | undefined): string {
  if (!cell) return '';
  const { kind, value } = cell;
  if (kind === 'date') return dateText(value as number);
  if (kind === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (kind === 'number') return numberText(value as number, cell.format);
  return String(value);
}

function dateText(serial: number): string {
  const minute = minuteOfSerial(serial);
  const [day = '', time = ''] = formatMinute(minute).split('T');
  if (serial < 1) return time;
  return Number.isInteger(serial) ? formatDay(Math.floor(minute / 1440)) : `${day} ${time}`;
}

function numberText(value: number, code: string | undefined): string {
  if (!code || /^general$/i.test(code)) return formatNumber('General', value);
  try {
    return formatNumber(code, value);
  } catch {
    // A format code Excel accepts but the formatter does not: the plain number is still true.
    return formatNumber('General', value);
  }
}
