import type { ColumnType } from '../tables/TableDefinition';
import { dayNumberOf, isRealDate, parseMinute, serialOfMinute, startOfDay } from '../time/WallMinute';

export interface SampleCell {
  readonly value: string | number;
  /** When the value is to look as it was written; absent: as its column does. */
  readonly numberFormat?: string;
}

const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const CLOCK = /^(\d{1,2}):(\d{2})$/;

/** A value as written becomes what a careful person would have typed: dates and times are real ones that look the same. */
export function sampleCell(written: string | number, type: ColumnType): SampleCell {
  if (typeof written === 'number' || (type !== 'date' && type !== 'dateTime')) return { value: written };
  return chineseDate(written) ?? isoDate(written) ?? clockTime(written) ?? { value: written };
}

function chineseDate(written: string): SampleCell | undefined {
  const match = CHINESE_DATE.exec(written);
  if (!match) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (!isRealDate(date)) return undefined;
  return { value: serialOfMinute(startOfDay(dayNumberOf(date))), numberFormat: 'yyyy"年"m"月"d"日"' };
}

function isoDate(written: string): SampleCell | undefined {
  const minute = parseMinute(written);
  if (minute === undefined) return undefined;
  return {
    value: serialOfMinute(minute),
    numberFormat: written.includes(':') ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd',
  };
}

function clockTime(written: string): SampleCell | undefined {
  const match = CLOCK.exec(written);
  if (!match) return undefined;
  return { value: (Number(match[1]) * 60 + Number(match[2])) / 1440, numberFormat: 'hh:mm' };
}
