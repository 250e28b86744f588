import {
  MINUTES_PER_DAY,
  dayOf,
  minuteOfSerial,
  type DayNumber,
  type WallMinute,
} from '../../time/WallMinute';
import { atMinute, doubt, wholeDay } from './outcomes';
import type { Outcome } from './Production';

/** Plain numbers outside are no dates: 1982-02-18 to 2064-04-08. */
const SERIAL_MIN = 30000;
const SERIAL_MAX = 60000;

/** A serial as a day or a minute; 23:59:59, which rounds to midnight, is the whole day it ends. */
export function momentOfSerial(serial: number): { minute: WallMinute; day: DayNumber; wholeDay: boolean } {
  const minute = minuteOfSerial(serial);
  const whole = minute % MINUTES_PER_DAY === 0;
  return { minute, day: whole ? dayOf(minuteOfSerial(Math.floor(serial))) : dayOf(minute), wholeDay: whole };
}

/** A plain number as an Excel serial of the 1900 system; undefined outside the years a deadline lies in. */
export function serialOutcome(serial: number): Outcome | undefined {
  if (serial < SERIAL_MIN || serial > SERIAL_MAX) return undefined;
  const note = doubt('medium', '单元格里是数字，按 Excel 日期理解', 'the number is taken as an Excel date');
  const { minute, day, wholeDay: isDay } = momentOfSerial(serial);
  return isDay ? wholeDay(day, [note]) : atMinute(minute, [note]);
}
