import { describeDeadline } from '../../../src/domain/deadlines/describeDeadline';
import { describeOverdue } from '../../../src/domain/deadlines/describeOverdue';
import { formatDue } from '../../../src/domain/deadlines/formatDue';
import { parseDeadline } from '../../../src/domain/deadlines/parseDeadline';
import { referenceAt } from './references';

describe('a deadline in one line', () => {
  it.each([
    ['2024年Q3末', '识别为 2024-09-30 24:00（季度末）', 'Read as 2024-09-30 24:00 (end of a quarter)'],
    ['2024-03-15 18:00', '识别为 2024-03-15 18:00（日期加时间）', 'Read as 2024-03-15 18:00 (date and time)'],
    [
      '7月15日前',
      '识别为 2024-07-15 24:00（月日，不写年）；未写年份，按2024年；请确认',
      'Read as 2024-07-15 24:00 (month and day, no year); no year given; 2024 is assumed; please confirm',
    ],
    ['长期执行', '长期，不设截止时间', 'Long-term, no deadline'],
    ['', '没有填写截止时间', 'No deadline is given'],
    ['待定', '截止时间待定；还没有定下截止时间', 'The deadline is undecided; no deadline has been settled'],
    ['随便写写', '无法识别截止时间', 'The deadline cannot be read'],
    [
      '6月31日',
      '日期不存在；2024年6月只有30天，没有31日',
      'There is no such date; 2024-06 has 30 days, not 31',
    ],
  ])('「%s」', (text, zh, en) =>
    expect(describeDeadline(parseDeadline(text, referenceAt()))).toEqual({ 'zh-CN': zh, en }),
  );
});

describe('how late', () => {
  it.each([
    [1980, '逾期1天9小时', '1 d 9 h late'],
    [120, '逾期2小时', '2 h late'],
    [90, '逾期1小时30分钟', '1 h 30 min late'],
    [1, '逾期1分钟', '1 min late'],
    [1440, '逾期1天', '1 d late'],
    [1441, '逾期1天1分钟', '1 d 1 min late'],
    [4325, '逾期3天5分钟', '3 d 5 min late'],
    [4385, '逾期3天1小时', '3 d 1 h late'],
    [-30, '提前30分钟', '30 min early'],
    [-2880, '提前2天', '2 d early'],
    [0, '刚到期', 'just due'],
  ])('%d minutes', (minutes, zh, en) => expect(describeOverdue(minutes)).toEqual({ 'zh-CN': zh, en }));
});

describe('the due moment as printed', () => {
  it.each([
    ['2024年12月31日', '2024-12-31T24:00'],
    ['2024年12月31日24:00', '2024-12-31T24:00'],
    ['2024年12月31日0:00', '2024-12-31T24:00'],
    ['2024年12月31日0点', '2024-12-31T00:00'],
    ['2024年12月31日23:59', '2024-12-31T23:59'],
    ['长期', 'OPEN'],
    ['待定', null],
  ])('%s: %s', (text, due) => expect(formatDue(parseDeadline(text, referenceAt()))).toBe(due));
});
