import { isWorkday } from 'chinese-days';
import { officialCalendar } from '../../../src/catalog/calendar/officialCalendar';
import { createWorkCalendar } from '../../../src/domain/deadlines/createWorkCalendar';
import { dayNumberOf, formatDay } from '../../../src/domain/time/WallMinute';

const calendar = createWorkCalendar(officialCalendar);
const YEARS = Array.from({ length: 23 }, (_, index) => 2004 + index);

describe('the official calendar', () => {
  it('has every year from 2004 to 2026', () => {
    expect(Object.keys(officialCalendar.years).map(Number)).toEqual(YEARS);
  });

  it.each(YEARS)('agrees with the package it was made from on every day of %d', (year) => {
    const wrong: string[] = [];
    for (
      let day = dayNumberOf({ year, month: 1, day: 1 });
      day <= dayNumberOf({ year, month: 12, day: 31 });
      day += 1
    ) {
      if (calendar.isWorkday(day) !== isWorkday(formatDay(day))) wrong.push(formatDay(day));
    }
    expect(wrong).toEqual([]);
  });

  /** Copied from the notice of 2025-11-04. */
  it('has the days off and in-lieu workdays of 2026', () => {
    const { rest, work } = officialCalendar.years['2026'] ?? { rest: {}, work: {} };
    const span = (month: string, from: number, to: number) =>
      Array.from(
        { length: to - from + 1 },
        (_, index) => `${month}-${String(from + index).padStart(2, '0')}`,
      );
    expect(Object.keys(rest)).toEqual([
      ...span('01', 1, 3),
      ...span('02', 15, 23),
      ...span('04', 4, 6),
      ...span('05', 1, 5),
      ...span('06', 19, 21),
      ...span('09', 25, 27),
      ...span('10', 1, 7),
    ]);
    expect(Object.keys(work)).toEqual(['01-04', '02-14', '02-28', '05-09', '09-20', '10-10']);
  });

  it.each([
    ['2024', ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12']],
    ['2025', ['01-26', '02-08', '04-27', '09-28', '10-11']],
  ])('has the in-lieu workdays of %s', (year, days) => {
    expect(Object.keys(officialCalendar.years[year]?.work ?? {})).toEqual(days);
  });
});
