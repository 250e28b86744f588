import { officialCalendar } from '../../../src/catalog/calendar/officialCalendar';
import { addWorkdays } from '../../../src/domain/deadlines/addWorkdays';
import { createWorkCalendar } from '../../../src/domain/deadlines/createWorkCalendar';
import { dayOf, formatDay } from '../../../src/domain/time/WallMinute';
import { minuteAt, workCalendar } from './references';

const day = (text: string) => dayOf(minuteAt(text));

describe('the n-th working day', () => {
  it.each([
    [1, '2024-05-10', '2024-05-11'],
    [3, '2024-05-08', '2024-05-11'],
    [15, '2024-05-08', '2024-05-28'],
    [15, '2024-05-11', '2024-05-31'],
    [1, '2024-09-13', '2024-09-14'],
    [3, '2024-09-30', '2024-10-10'],
    [0, '2024-05-12', '2024-05-12'],
    [1, '2024-05-01', '2024-05-06'],
    [-1, '2024-05-06', '2024-04-30'],
    [-3, '2024-05-13', '2024-05-09'],
  ])('%d from %s is %s', (n, from, expected) =>
    expect(formatDay(addWorkdays(workCalendar, day(from), n))).toBe(expected),
  );
});

describe('the first day of a holiday', () => {
  it.each([
    ['春节', 2025, '2025-01-28'],
    ['春节', 2024, '2024-02-10'],
    ['国庆节', 2024, '2024-10-01'],
    ['国庆', 2023, '2023-09-29'],
    ['中秋', 2020, '2020-10-01'],
    ['中秋节', 2025, '2025-10-01'],
    ['元旦', 2023, '2022-12-31'],
    ['元旦', 2019, '2018-12-30'],
    ['五一', 2024, '2024-05-01'],
    ['端午', 2024, '2024-06-10'],
    ['清明节', 2026, '2026-04-04'],
  ])('%s %d: %s', (festival, year, expected) => {
    const start = workCalendar.holidayStart(festival, year);
    expect(start === undefined ? start : formatDay(start)).toBe(expected);
  });

  it.each([
    ['春节', 2027],
    ['元旦', 2027],
    ['中秋', 2006],
    ['圣诞', 2024],
    ['constructor', 2024],
  ])('%s %d is unknown', (festival, year) =>
    expect(workCalendar.holidayStart(festival, year)).toBeUndefined(),
  );
});

describe('days', () => {
  it.each([
    ['2024-05-11', true, '劳动节'],
    ['2024-05-12', false, undefined],
    ['2024-06-10', false, '端午'],
    ['2024-06-30', false, undefined],
    ['2024-07-10', true, undefined],
    ['2027-10-01', true, undefined],
  ])('%s works: %s, named %s', (text, works, name) =>
    expect([workCalendar.isWorkday(day(text)), workCalendar.dayName(day(text))]).toEqual([works, name]),
  );

  it.each([
    [2003, false],
    [2004, true],
    [2026, true],
    [2027, false],
  ])('%d is covered: %s', (year, covered) => expect(workCalendar.covers(year)).toBe(covered));
});

describe("the workbook's own days", () => {
  const own = createWorkCalendar(officialCalendar, [
    { day: day('2027-10-01'), kind: 'rest', name: '国庆' },
    { day: day('2027-10-09'), kind: 'work', name: '国庆' },
    { day: day('2028-10-14'), kind: 'work' },
    { day: day('2024-05-11'), kind: 'rest', name: '厂休' },
    { day: day('2024-06-10'), kind: 'work' },
  ]);

  it('outrank the official ones', () => {
    expect([own.isWorkday(day('2024-05-11')), own.dayName(day('2024-05-11'))]).toEqual([false, '厂休']);
    expect([own.isWorkday(day('2024-06-10')), own.dayName(day('2024-06-10'))]).toEqual([true, '端午']);
  });

  it('cover a year when they name a day off in it', () => {
    expect([own.covers(2027), own.covers(2028)]).toEqual([true, false]);
    expect([own.isWorkday(day('2027-10-01')), own.isWorkday(day('2027-10-09'))]).toEqual([false, true]);
    expect(own.holidayStart('国庆节', 2027)).toBe(day('2027-10-01'));
  });
});
