import { datesIn } from '../../../src/domain/checks/datesIn';
import { officialCalendar } from '../../../src/catalog/calendar/officialCalendar';
import { createWorkCalendar } from '../../../src/domain/deadlines/createWorkCalendar';
import { dayNumberOf, formatDay } from '../../../src/domain/time/WallMinute';
import { minute } from '../../support/checks/findingsOf';

const reference = {
  now: minute('2026-11-22T09:00'),
  year: 2026,
  calendar: createWorkCalendar(officialCalendar),
};
const near = dayNumberOf({ year: 2026, month: 12, day: 15 });

it.each([
  ['12月中旬前到货', ['2026-12-11']],
  ['12月上旬到货', ['2026-12-01']],
  ['2027年1月下旬上线', ['2027-01-21']],
  ['12月底前到货', ['2026-12-31']],
  ['较2025年12月31日下降', []],
])('%s', (text, days) => {
  expect(datesIn(text, near, reference).map(({ day }) => formatDay(day))).toEqual(days);
});
