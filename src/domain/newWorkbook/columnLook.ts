import type { ColumnDefinition, ColumnType } from '../tables/TableDefinition';
import type { NewCellStyle } from './WorkbookDescription';

/** How the cells of a column look. */
export interface ColumnLook {
  readonly style: NewCellStyle;
  /** In characters. */
  readonly width: number;
  readonly numberFormat?: string;
}

const byType: Readonly<Record<ColumnType, ColumnLook>> = {
  text: { style: 'text', width: 18 },
  longText: { style: 'text', width: 28 },
  enum: { style: 'centre', width: 12 },
  date: { style: 'centre', width: 14, numberFormat: 'yyyy-mm-dd' },
  dateTime: { style: 'centre', width: 17, numberFormat: 'yyyy-mm-dd hh:mm' },
  timeRange: { style: 'centre', width: 14 },
  integer: { style: 'centre', width: 10, numberFormat: '0' },
  decimal: { style: 'number', width: 11 },
  money: { style: 'number', width: 14, numberFormat: '#,##0.00' },
  percent: { style: 'centre', width: 10, numberFormat: '0.0%' },
  person: { style: 'centre', width: 16 },
  attachment: { style: 'text', width: 20 },
  list: { style: 'text', width: 22 },
};

/** Numbers and telephone numbers are kept as typed: no 1.38E+10, no lost leading zeros. */
const AS_TYPED = '@';

/** Characters that a word after the date (逾期) needs: marks put it there without touching the cell. */
const ROOM_FOR_A_WORD = 5;

export function columnLook({ type, role, field }: ColumnDefinition): ColumnLook {
  if (role === 'sequence') return { style: 'centre', width: 6, numberFormat: '0' };
  const look = byType[type];
  if (role === 'deadline') return { ...look, width: look.width + ROOM_FOR_A_WORD };
  return role === 'identifier' || field === 'contact' ? { ...look, numberFormat: AS_TYPED } : look;
}
