import { calendarDateOf, dayNumberOf, type DayNumber } from '../../time/WallMinute';
import type { FiscalYear } from '../FiscalYear';
import { doubt, lastDayOfMonth } from './outcomes';
import type { Doubt, Setting } from './Production';

const MONTHS = 12;
const CALENDAR_YEAR: FiscalYear = { firstMonth: 1 };

export function fiscalYearOf({ reference }: Setting): FiscalYear {
  return reference.fiscalYear ?? CALENDAR_YEAR;
}

/** Months from year 0 to the first of the year of accounts that is called `year`. */
function firstMonthOf({ firstMonth, namedBy = 'first' }: FiscalYear, year: number): number {
  const began = namedBy === 'last' && firstMonth > 1 ? year - 1 : year;
  return began * MONTHS + firstMonth - 1;
}

/** Last day of the `month`-th month of a year of accounts; 0 is the month before it. */
export function lastDayInFiscalYear(fiscal: FiscalYear, year: number, month: number): DayNumber {
  const index = firstMonthOf(fiscal, year) + month - 1;
  return lastDayOfMonth(Math.floor(index / MONTHS), (index % MONTHS) + 1);
}

export function firstDayInFiscalYear(fiscal: FiscalYear, year: number, month: number): DayNumber {
  const index = firstMonthOf(fiscal, year) + month - 1;
  return dayNumberOf({ year: Math.floor(index / MONTHS), month: (index % MONTHS) + 1, day: 1 });
}

/** The same setting with its years counted by the accounts: 本年度, and the year of what names none. */
export function inFiscalYears(setting: Setting): Setting {
  const fiscal = fiscalYearOf(setting);
  if (fiscal.firstMonth === 1) return setting;
  const { date, reference, today } = setting;
  const year = [date.year - 1, date.year, date.year + 1].find(
    (candidate) =>
      today >= firstDayInFiscalYear(fiscal, candidate, 1) &&
      today <= lastDayInFiscalYear(fiscal, candidate, MONTHS),
  );
  if (year === undefined) return setting;
  const own = calendarDateOf(today).year === reference.year ? year : reference.year;
  return { ...setting, date: { ...date, year }, reference: { ...reference, year: own } };
}

/** Said beside what was read, where the year of accounts is not the calendar's. */
export function fiscalDoubts(setting: Setting): readonly Doubt[] {
  const { firstMonth } = fiscalYearOf(setting);
  if (firstMonth === 1) return [];
  return [doubt('high', `财年从${firstMonth}月开始`, `the fiscal year begins in month ${firstMonth}`)];
}
