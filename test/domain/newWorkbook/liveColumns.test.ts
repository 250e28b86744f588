import { deviationColumn } from '../../../src/domain/newWorkbook/live/deviationColumn';
import type { LiveRecord } from '../../../src/domain/newWorkbook/live/LiveColumn';
import { rateColumn } from '../../../src/domain/newWorkbook/live/rateColumn';
import { responseColumns } from '../../../src/domain/newWorkbook/live/responseColumns';
import { averageSummary, countSummary, lateSummary } from '../../../src/domain/newWorkbook/live/summaries';
import { sampleCell } from '../../../src/domain/newWorkbook/sampleCell';

const words = (text: { 'zh-CN': string }) => text['zh-CN'];

function recordOf(written: Record<string, string | number | null>): LiveRecord {
  const values = new Map(Object.entries(written));
  return { now: 0, dueOf: () => undefined, value: (id) => values.get(id) ?? null };
}

const clock = (text: string) => sampleCell(text, 'dateTime').value;

describe('偏差(分钟)', () => {
  const column = deviationColumn('deviation', 'time', 'end');
  it.each([
    ['09:00-09:30', clock('09:30'), 0],
    ['13:30-15:00', clock('15:15'), 15],
    ['13:30-15:00', clock('14:50'), -10],
    ['13:30-15:00', clock('2024-03-20 15:15'), 15],
    [' 9:00 - 9:30 ', clock('09:31'), 1],
    ['13:30-15:00', null, ''],
    ['13:30-15:00', '未结束', ''],
    ['下午', clock('15:15'), ''],
    [null, clock('15:15'), ''],
  ])('planned %s, ended %s: %s', (time, end, minutes) => {
    expect(column.result(recordOf({ time, end }), words)).toBe(minutes);
  });
});

describe('达成率', () => {
  it.each([
    [50, 48, 0.96],
    [2000, 2100, 1.05],
    [0, 10, ''],
    [null, 48, ''],
    [50, null, ''],
    ['50家', 48, ''],
  ])('target %s, actual %s: %s', (goal, reached, rate) => {
    const column = rateColumn('rate', 'goal', 'reached');
    expect(column.result(recordOf({ goal, reached }), words)).toBe(rate);
  });
});

describe('响应用时 against 15 minutes', () => {
  it.each([
    ['14:30', '14:45', 15, '及时'],
    ['14:30', '14:46', 16, '超时'],
    ['14:30', '', '', ''],
  ])('reported %s, answered %s: %s %s', (from, to, minutes, verdict) => {
    const [taken, judged] = responseColumns('from', 'to', 15);
    const written = { from: clock(from), to: to === '' ? null : clock(to) };
    const responseMinutes = taken!.result(recordOf(written), words);
    expect(responseMinutes).toBe(minutes);
    expect(judged!.result(recordOf({ ...written, responseMinutes }), words)).toBe(verdict);
  });
});

describe('sentences about a whole table', () => {
  const column = (id: string) => `表[${id}]`;

  it('counts what is late', () => {
    expect(lateSummary.result(() => ['逾期', '临期', '逾期', '正常', '逾期完成'], words)).toBe(
      '逾期 2 项，临期 1 项',
    );
    expect(lateSummary.formula(column, words)).toBe(
      '"逾期 "&COUNTIF(表[state],"逾期")&" 项，"&"临期 "&COUNTIF(表[state],"临期")&" 项"',
    );
  });

  it('counts who signed in', () => {
    expect(countSummary('at').result(() => [1, null, 2, '-'], words)).toBe('已签到 2 人');
    expect(countSummary('at').formula(column, words)).toBe('"已签到 "&COUNT(表[at])&" 人"');
  });

  it('gives a mean, and nothing while there is no score', () => {
    expect(averageSummary('score').result(() => [5, 4, null, 5], words)).toBe('平均 4.7 分');
    expect(averageSummary('score').result(() => [null], words)).toBe('');
  });
});
