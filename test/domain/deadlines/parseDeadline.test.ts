import { parseDeadline } from '../../../src/domain/deadlines/parseDeadline';
import { givenBy, minuteAt, referenceAt, referenceWithoutStart } from './references';

const read = (text: string, reference = referenceAt()) => {
  const deadline = parseDeadline(text, reference);
  return `${givenBy(deadline)} ${deadline.confidence}`;
};

describe('the expressions that other parsers were measured with', () => {
  it.each([
    ['2024年7月10日', '2024-07-10T24:00 high'],
    ['2024年07月10号', '2024-07-10T24:00 high'],
    ['2024-03-15 18:00', '2024-03-15T18:00 high'],
    ['2024-03-1518:00', '2024-03-15T18:00 high'],
    ['2024/3/15', '2024-03-15T24:00 high'],
    ['2024.3.15', '2024-03-15T24:00 high'],
    ['20240315', '2024-03-15T24:00 high'],
    ['２０２４年７月１０日', '2024-07-10T24:00 high'],
    ['二〇二四年七月十日', '2024-07-10T24:00 high'],
    ['2024年Q3末', '2024-09-30T24:00 high'],
    ['2024年Q4', '2024-12-31T24:00 high'],
    ['Q3前', '2024-06-30T24:00 low'],
    ['2024年三季度末', '2024-09-30T24:00 high'],
    ['第三季度', '2024-09-30T24:00 medium'],
    ['2024年上半年', '2024-06-30T24:00 high'],
    ['年底前', '2024-12-31T24:00 medium'],
    ['2024年底', '2024-12-31T24:00 high'],
    ['7月底', '2024-07-31T24:00 medium'],
    ['7月底前', '2024-07-31T24:00 medium'],
    ['6月上旬', '2024-06-10T24:00 high'],
    ['6月中旬', '2024-06-20T24:00 high'],
    ['6月下旬', '2024-06-30T24:00 high'],
    ['7月15日前', '2024-07-15T24:00 medium'],
    ['2024年7月15日前', '2024-07-15T24:00 high'],
    ['12月31日前完成', '2024-12-31T24:00 medium'],
    ['下周五前', '2024-05-17T24:00 medium'],
    ['下周五', '2024-05-17T24:00 medium'],
    ['本周五', '2024-05-10T24:00 medium'],
    ['本月底', '2024-05-31T24:00 medium'],
    ['月底', '2024-05-31T24:00 medium'],
    ['下月初', '2024-06-10T24:00 low'],
    ['明天下午3点', '2024-05-09T15:00 medium'],
    ['5月20日下午6时', '2024-05-20T18:00 high'],
    ['5月20日18:00前', '2024-05-20T18:00 high'],
    ['3个工作日内', '2024-05-11T24:00 medium'],
    ['15个工作日', '2024-05-28T24:00 medium'],
    ['5日内', '2024-05-13T24:00 medium'],
    ['48小时内', '2024-05-10T10:00 medium'],
    ['两周内', '2024-05-22T24:00 medium'],
    ['民国113年7月10日', '2024-07-10T24:00 medium'],
    ['113/07/10', '2024-07-10T24:00 medium'],
    ['45483', '2024-07-10T24:00 medium'],
    ['长期执行', 'OPEN high'],
    ['每周一', '2024-05-13T24:00 medium'],
    ['待定', 'undecided high'],
    ['2024年5月10日至5月20日', '2024-05-20T24:00 high'],
    ['09:00-09:30', 'needsAnchor high'],
    ['春节前', '2025-01-27T24:00 medium'],
    ['国庆节前', '2024-09-30T24:00 medium'],
    ['会前3天', 'needsAnchor low'],
  ])('%s: %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('the five deadlines of the checklist', () => {
  it.each([
    ['2024年Q3末', '2024-09-30T24:00 high'],
    ['2024年7月10日', '2024-07-10T24:00 high'],
    ['2024年8月1日', '2024-08-01T24:00 high'],
    ['2024年Q4', '2024-12-31T24:00 high'],
    ['长期执行', 'OPEN high'],
  ])('%s: %s', (text, expected) => expect(read(text, referenceAt('2024-07-12T09:00'))).toBe(expected));
});

describe('Traditional characters', () => {
  it.each([
    ['2024年7月10號', '2024-07-10T24:00 high'],
    ['兩週內', '2024-05-22T24:00 medium'],
    ['一個月內', '2024-06-08T24:00 medium'],
    ['3個工作日內完成', '2024-05-11T24:00 medium'],
    ['長期執行', 'OPEN high'],
    ['持續辦理', 'OPEN high'],
    ['年底前', '2024-12-31T24:00 medium'],
    ['下週五前', '2024-05-17T24:00 medium'],
    ['國慶節前', '2024-09-30T24:00 medium'],
    ['5月20日下午6點30分', '2024-05-20T18:30 high'],
    ['儘快', 'undecided high'],
    ['3天後', '2024-05-11T24:00 medium'],
    ['會前3天', 'needsAnchor low'],
    ['每個月5號前', '2024-06-05T24:00 medium'],
    ['民國113年12月底', '2024-12-31T24:00 medium'],
  ])('%s: %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('what a relative deadline is counted from', () => {
  const start = minuteAt('2024-05-10T00:00');
  it.each([
    {
      case: 'the start of the row',
      reference: referenceAt('2024-05-20T09:00', { start }),
      gives: '2024-05-14T24:00 medium',
    },
    {
      case: 'the check, one step less sure',
      reference: referenceWithoutStart(),
      gives: '2024-05-11T24:00 low',
    },
  ])('3个工作日内 from $case', ({ reference, gives }) =>
    expect(parsed('3个工作日内', reference)).toBe(gives),
  );

  it('says that there was no start', () => {
    expect(parseDeadline('5日内', referenceWithoutStart()).note).toEqual({
      'zh-CN': '没有起算日期，从检查当天（2024-05-08）算起',
      en: 'there is no start date; counted from the day of the check, 2024-05-08',
    });
  });

  it('hours from a start without a time of day are less sure', () => {
    expect(parsed('24小时内', referenceAt('2024-05-20T09:00', { start }))).toBe('2024-05-11T00:00 low');
  });

  it.each([
    ['2024-01-31T10:00', '一个月内', '2024-02-29T24:00 medium'],
    ['2023-01-31T10:00', '1个月内', '2023-02-28T24:00 medium'],
    ['2024-05-10T10:00', '1个工作日内', '2024-05-11T24:00 medium'],
    ['2024-09-13T10:00', '1个工作日内', '2024-09-14T24:00 medium'],
    ['2024-09-30T10:00', '3个工作日内', '2024-10-10T24:00 medium'],
    ['2024-02-09T10:00', '1个工作日内', '2024-02-18T24:00 medium'],
    ['2026-12-30T10:00', '5个工作日内', '2027-01-06T24:00 low'],
  ])('from %s %s is %s', (now, text, gives) => expect(parsed(text, referenceAt(now))).toBe(gives));

  it('names the year whose holidays are unknown', () => {
    expect(parseDeadline('5个工作日内', referenceAt('2026-12-30T10:00'))).toMatchObject({
      uncoveredYear: 2027,
    });
    expect(parseDeadline('5日内', referenceAt('2026-12-30T10:00'))).not.toHaveProperty('uncoveredYear');
  });

  const parsed = (text: string, reference: Parameters<typeof parseDeadline>[1]) => read(text, reference);
});

describe('the year of a date without one', () => {
  it.each([
    { now: '2024-05-08T10:00', text: '7月15日前', gives: '2024-07-15T24:00 medium' },
    { now: '2024-12-01T10:00', text: '3月1日前', gives: '2025-03-01T24:00 low' },
    { now: '2024-12-01T10:00', text: '6月1日前', gives: '2024-06-01T24:00 medium' },
    { now: '2024-12-01T10:00', text: '5月31日前', gives: '2025-05-31T24:00 low' },
    { now: '2024-11-20T10:00', text: '上半年', gives: '2024-06-30T24:00 medium' },
    { now: '2025-05-08T10:00', text: '2月29日', gives: 'impossible high' },
  ])('$text on $now', ({ now, text, gives }) => expect(read(text, referenceAt(now))).toBe(gives));

  it('is the workbook year even when the check is years later', () => {
    expect(read('7月15日前', referenceAt('2026-11-21T10:00', { year: 2024 }))).toBe(
      '2024-07-15T24:00 medium',
    );
  });
});

describe('「前」', () => {
  it.each([
    ['7月15日前', '2024-07-14T24:00'],
    ['2024年7月15日之前', '2024-07-14T24:00'],
    ['2024年7月15日（含）前', '2024-07-15T24:00'],
    ['2024年7月15日', '2024-07-15T24:00'],
    ['7月底前', '2024-07-31T24:00'],
    ['5月20日18:00前', '2024-05-20T18:00'],
  ])('%s without the day is %s', (text, due) =>
    expect(givenBy(parseDeadline(text, referenceAt(undefined, { beforeExcludesDay: true })))).toBe(due),
  );

  it('excludes the day where the text says so', () => {
    expect(read('2024年7月15日前（不含当日）')).toBe('2024-07-14T24:00 high');
  });
});

describe('event-relative', () => {
  const events = { 会议: minuteAt('2024-05-20T09:00') };
  it.each([
    ['会前3天', '2024-05-17T24:00 medium'],
    ['提前3天', '2024-05-17T24:00 medium'],
    ['会后3个工作日内', '2024-05-23T24:00 medium'],
    ['会前2小时', '2024-05-20T07:00 medium'],
    ['会前', '2024-05-20T09:00 medium'],
    ['会议召开前1天', '2024-05-19T24:00 medium'],
    ['签约后10日内', 'needsAnchor low'],
    ['constructor前3天', 'needsAnchor low'],
  ])('%s: %s', (text, gives) => expect(read(text, referenceAt(undefined, { events }))).toBe(gives));
});

describe('more ways of writing', () => {
  it.each([
    ['2024-05-10 00:00:00', '2024-05-10T24:00 medium'],
    ['2024-05-10T00:00:00', '2024-05-10T24:00 medium'],
    ['2024年5月10日0点', '2024-05-10T00:00 medium'],
    ['2024-07-10\n18:00', '2024-07-10T18:00 high'],
    ['2024年\n7月10日', '2024-07-10T24:00 high'],
    ['7月10日前首付\n9月30日前付清', '2024-09-30T24:00 low'],
    ['2024-07-10\n2024-08-10', '2024-08-10T24:00 low'],
    ['7月10日、20日', '2024-07-20T24:00 low'],
    ['首付：7月10日前；尾款：9月30日前', '2024-09-30T24:00 low'],
    ['2024/7/15 3:30 PM', '2024-07-15T15:30 high'],
    ['2024-07-15 15:30:45', '2024-07-15T15:30 high'],
    ['7月10日下午2点到5点', '2024-07-10T17:00 high'],
    ['7月10日上午9:00-12:00', '2024-07-10T12:00 high'],
    ['2024.7.10-7.20', '2024-07-20T24:00 high'],
    ['20240510-20240520', '2024-05-20T24:00 high'],
    ['自2024年5月1日起至2024年12月31日止', '2024-12-31T24:00 high'],
    ['即日起至6月30日', '2024-06-30T24:00 medium'],
    ['5月10日（周四）至5月20日', '2024-05-20T24:00 low'],
    ['5月10日（本周五）', '2024-05-10T24:00 medium'],
    ['延期至2024年8月10日', '2024-08-10T24:00 high'],
    ['2024年7月10日（第一批）', '2024-07-10T24:00 medium'],
    ['2024·7·10', '2024-07-10T24:00 high'],
    ['2024。7。10', '2024-07-10T24:00 high'],
    ['二○二四年七月十日', '2024-07-10T24:00 high'],
    ['2024∶7', 'unreadable low'],
    ['Jul 10, 2024', '2024-07-10T24:00 high'],
    ['15-Mar-2024', '2024-03-15T24:00 high'],
    ['7月中下旬', '2024-07-31T24:00 medium'],
    ['十一前', '2024-09-30T24:00 low'],
    ['2024年春节前', '2024-02-09T24:00 medium'],
    ['元旦前', '2024-12-31T24:00 medium'],
    ['2027年春节前', 'needsAnchor medium'],
    ['长期，每季度复盘', 'OPEN high'],
    ['今晚12点', '2024-05-08T24:00 low'],
    ['前三季度', '2024-09-30T24:00 medium'],
    ['Q1前', '2023-12-31T24:00 low'],
    ['每周一、三、五', '2024-05-08T24:00 medium'],
    ['每年3月1日', '2025-03-01T24:00 medium'],
  ])('%s: %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('whole values', () => {
  it('a range keeps its start', () => {
    expect(parseDeadline('2024-03-20 09:00-18:00', referenceAt())).toEqual({
      kind: 'at',
      due: minuteAt('2024-03-20T18:00'),
      wholeDay: false,
      start: minuteAt('2024-03-20T09:00'),
      confidence: 'high',
      rule: 'timeSpan',
    });
  });

  it('several dates give the latest and keep the others as milestones', () => {
    expect(parseDeadline('7月10日前首付,9月30日前付清', referenceAt())).toEqual({
      kind: 'at',
      due: minuteAt('2024-10-01T00:00'),
      wholeDay: true,
      milestones: [minuteAt('2024-07-11T00:00')],
      confidence: 'low',
      rule: 'severalDates',
      note: {
        'zh-CN': '写了几个日期，按最晚的一个；未写年份，按2024年',
        en: 'several dates are given; the latest is taken; no year given; 2024 is assumed',
      },
    });
  });

  it('a recurring date gives the next one', () => {
    expect(parseDeadline('每月5日前', referenceAt())).toEqual({
      kind: 'at',
      due: minuteAt('2024-06-06T00:00'),
      wholeDay: true,
      recurring: true,
      confidence: 'medium',
      rule: 'everyMonth',
      note: { 'zh-CN': '周期任务（每月），取下一次', en: 'recurring (monthly); the next time is taken' },
    });
  });

  it('says why a date is impossible', () => {
    expect(parseDeadline('2024年2月30日前', referenceAt())).toEqual({
      kind: 'none',
      reason: 'impossible',
      confidence: 'high',
      rule: 'fullDate',
      note: { 'zh-CN': '2024年2月只有29天，没有30日', en: '2024-02 has 29 days, not 30' },
    });
  });

  it('nothing at all', () => {
    expect(parseDeadline(' \n ', referenceAt())).toEqual({
      kind: 'none',
      reason: 'empty',
      confidence: 'high',
      rule: 'empty',
    });
  });
});
