import type { RecordView } from '../../domain/checks/CheckedTable';
import { normaliseText } from '../../domain/text/normaliseText';

/** `09:30` */
export function clockText(minute: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

export function placeOf(record: RecordView): string {
  return normaliseText(record.text('place'));
}
