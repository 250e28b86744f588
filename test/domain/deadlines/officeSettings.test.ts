import { parseDeadline } from '../../../src/domain/deadlines/parseDeadline';
import { givenBy, referenceAt } from './references';

/** On Wednesday 2024-05-08. */
const read = (text: string, more: Parameters<typeof referenceAt>[1], now = '2024-05-08T10:00') =>
  givenBy(parseDeadline(text, referenceAt(now, more)));

describe('a year of accounts that begins in April', () => {
  it.each([
    ['2024年Q1', '2024-06-30T24:00'],
    ['2024年Q3末', '2024-12-31T24:00'],
    ['2024Q4', '2025-03-31T24:00'],
    ['第三季度', '2024-12-31T24:00'],
    ['2024年Q1前', '2024-03-31T24:00'],
    ['2024年Q2前', '2024-06-30T24:00'],
    ['2024年Q1-Q3', '2024-12-31T24:00'],
    ['2024年上半年', '2024-09-30T24:00'],
    ['下半年', '2025-03-31T24:00'],
    ['2024年度', '2025-03-31T24:00'],
    ['本年度末', '2025-03-31T24:00'],
    ['年度内', '2025-03-31T24:00'],
    ['2024财年末', '2025-03-31T24:00'],
    ['FY2024', '2025-03-31T24:00'],
    ['FY24 Q3', '2024-12-31T24:00'],
    ['2024年底', '2024-12-31T24:00'],
    ['年底前', '2024-12-31T24:00'],
    ['2024年7月底', '2024-07-31T24:00'],
  ])('%s → %s', (text, due) => expect(read(text, { fiscalYear: { firstMonth: 4 } })).toBe(due));

  it('may be named by its last year', () => {
    expect(read('2024年Q3末', { fiscalYear: { firstMonth: 4, namedBy: 'last' } })).toBe('2023-12-31T24:00');
    expect(read('2024年度', { fiscalYear: { firstMonth: 4, namedBy: 'last' } })).toBe('2024-03-31T24:00');
  });

  it.each([
    ['Q4', '2024-03-31T24:00'],
    ['本年度', '2024-03-31T24:00'],
    ['本季度末', '2024-03-31T24:00'],
  ])('%s in February belongs to the year that is running: %s', (text, due) =>
    expect(read(text, { fiscalYear: { firstMonth: 4 } }, '2024-02-08T10:00')).toBe(due),
  );
});

it.each([
  ['本季度末', '2024-07-31T24:00'],
  ['下季度', '2024-10-31T24:00'],
  ['每季度末', '2024-07-31T24:00'],
  ['2024年Q1', '2024-04-30T24:00'],
])('a year that begins in February has quarters of its own: %s → %s', (text, due) =>
  expect(read(text, { fiscalYear: { firstMonth: 2 } })).toBe(due),
);

it('says when the year of accounts begins', () => {
  const { note } = parseDeadline('2024年Q3末', referenceAt(undefined, { fiscalYear: { firstMonth: 4 } }));
  expect(note).toEqual({ 'zh-CN': '财年从4月开始', en: 'the fiscal year begins in month 4' });
});

describe('the hours of the office', () => {
  const workingHours = { from: '08:30', to: '18:00' };
  it.each([
    ['2024年7月10日下班前', '2024-07-10T18:00'],
    ['今天下班前', '2024-05-08T18:00'],
    ['2024年7月10日上班前', '2024-07-10T08:30'],
    ['2024年7月10日', '2024-07-10T24:00'],
  ])('%s → %s', (text, due) => expect(read(text, { workingHours })).toBe(due));

  it('leave no doubt about 下班', () => {
    expect(parseDeadline('2024年7月10日下班前', referenceAt(undefined, { workingHours })).confidence).toBe(
      'high',
    );
    expect(parseDeadline('2024年7月10日下班前', referenceAt()).confidence).toBe('low');
  });
});
