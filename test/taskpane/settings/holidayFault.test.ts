import type { HolidayEntry } from '../../../src/domain/deadlines/HolidayEntry';
import { holidayFault } from '../../../src/taskpane/screens/settings/holidayFault';
import { readWholeNumber } from '../../../src/taskpane/screens/settings/readWholeNumber';

const others: HolidayEntry[] = [
  { date: '2026-05-01', endDate: '2026-05-05', kind: 'rest' },
  { date: '2026-05-09', kind: 'work' },
];

describe('a day off or worked', () => {
  it.each([
    { date: '2026-05-06', endDate: '2026-05-08', fault: undefined },
    { date: '2026-04-30', endDate: undefined, fault: undefined },
    { date: '', endDate: undefined, fault: { text: 'dayMissing' } },
    { date: '2026-02-30', endDate: undefined, fault: { text: 'dayMissing' } },
    { date: '2026-06-02', endDate: '2026-06-01', fault: { text: 'dayOrder' } },
    { date: '2026-07-01', endDate: '2026-08-29', fault: undefined },
    { date: '2026-07-01', endDate: '2026-08-30', fault: { text: 'dayLong', values: { most: 60 } } },
    { date: '2026-05-05', endDate: undefined, fault: { text: 'dayTwice', values: { day: '2026-05-01' } } },
    { date: '2026-05-08', endDate: '2026-05-10', fault: { text: 'dayTwice', values: { day: '2026-05-09' } } },
  ])('$date to $endDate: $fault.text', ({ date, endDate, fault }) =>
    expect(holidayFault({ date, ...(endDate && { endDate }) }, others)).toEqual(fault),
  );
});

describe('a whole number', () => {
  it.each([
    ['1', 1],
    ['72', 72],
    ['７２', 72],
    [' 8 ', 8],
    ['0', undefined],
    ['73', undefined],
    ['1.5', undefined],
    ['-3', undefined],
    ['', undefined],
    ['一', undefined],
    ['1e1', undefined],
  ])('%s', (text, value) => expect(readWholeNumber(text, 1, 72)).toBe(value));
});
