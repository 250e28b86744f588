/** 9999-12-31, the last day Excel shows. */
const LAST_SERIAL = 2_958_466;

/** Days between the two date systems. */
const DAYS_1904 = 1462;

/**
 * The serial in the 1900 system of a number shown as a date or time; undefined when Excel shows none for it (`####`).
 * @param dates1904 whether the workbook counts its days from 1904
 */
export function dateSerial(value: number, shows: 'date' | 'time', dates1904: boolean): number | undefined {
  const serial = dates1904 && !isTime(value, shows) ? value + DAYS_1904 : value;
  return value >= 0 && serial < LAST_SERIAL ? serial : undefined;
}

/** The way back: the number a cell of the workbook holds for a serial of the 1900 system. */
export function ownSerial(serial: number, shows: 'date' | 'time', dates1904: boolean): number {
  return dates1904 && !isTime(serial, shows) ? serial - DAYS_1904 : serial;
}

/** A time of day belongs to no day that could shift. */
function isTime(value: number, shows: 'date' | 'time'): boolean {
  return shows === 'time' && value < 1;
}
