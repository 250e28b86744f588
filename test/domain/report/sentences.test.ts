import { chineseDates, chineseMinute, reportDate, reportText } from '../../../src/domain/report/chineseDate';
import { fullWidth } from '../../../src/domain/report/fullWidth';
import { metricLine } from '../../../src/domain/report/metricLine';
import {
  judgeAtLeast,
  judgeAtMost,
  judgeByBands,
  UNJUDGED,
  type Judgement,
} from '../../../src/domain/metrics/judge';
import { buildMetric } from '../../../src/domain/metrics/buildMetric';
import { defaultStandards } from '../../../src/catalog/standards/defaultStandards';
import { parseMinute } from '../../../src/domain/time/WallMinute';
import { dateCell, errorCell } from '../../support/snapshot/buildSnapshot';

describe('sentences of a report have the punctuation of formal Chinese', () => {
  it.each([
    ['请改正,再试', '请改正，再试'],
    ['逾期(超过24小时)', '逾期（超过24小时）'],
    ['实际48家,目标50家', '实际48家，目标50家'],
    ['09:30 开始;共1,200人', '09:30 开始；共1,200人'],
    ['请催办「*经理(乙方),张三」,抄送', '请催办「*经理(乙方),张三」，抄送'],
    ['f(x), y', 'f(x), y'],
    ['投影仪故障(14:30-14:45),已更换', '投影仪故障（14:30-14:45），已更换'],
    ['目标(KPI)已定', '目标（KPI）已定'],
    ['内部:65人;外部:120人(含核心嘉宾(VIP):12)', '内部：65人；外部：120人（含核心嘉宾（VIP）：12）'],
    ['甲, 乙; 丙', '甲，乙；丙'],
    ['1)核对;2)上报', '1）核对；2）上报'],
    ['（乙方)', '（乙方）'],
    ['见https://a.cn/b,c?d=(1),速报', '见https://a.cn/b,c?d=(1)，速报'],
    ['发a.b@c.cn,抄送', '发a.b@c.cn，抄送'],
    ['台账v1.2.xlsx已附', '台账v1.2.xlsx已附'],
    ['共1,200元,比例3:2', '共1,200元，比例3:2'],
    ['全部完成.', '全部完成。'],
    ['约翰.史密斯', '约翰.史密斯'],
    ['坚持"应查尽查",点击"OK"按钮', '坚持“应查尽查”，点击“OK”按钮'],
    ['屏幕24"和27"各一台', '屏幕24"和27"各一台'],
    ["称为'双清单'", '称为‘双清单’'],
    ['待定...再议', '待定……再议'],
    ['待定…', '待定……'],
    ['主题--安全', '主题——安全'],
    ['共１２项ＡＢ', '共12项AB'],
    ['Revenue grew 5%, then fell (again).', 'Revenue grew 5%, then fell (again).'],
    ['', ''],
  ])('%s', (from, to) => expect(fullWidth(from)).toBe(to));
});

describe('dates in a report', () => {
  it.each([
    [dateCell('2024-07-05'), '2024年7月5日'],
    [dateCell('2024-03-16 14:00'), '2024年3月16日14:00'],
    [{ kind: 'date', value: 0.375, format: 'h:mm' } as const, '09:00'],
    [{ kind: 'text', value: ' 2024年Q3末 ' } as const, '2024年Q3末'],
    [{ kind: 'number', value: 12 } as const, '12'],
    [errorCell('#N/A'), ''],
  ])('%j', (cell, text) => expect(reportText({ column: 1, ...cell })).toBe(text));

  it.each([
    ['2024-03-15 18:00', '2024年3月15日18:00'],
    ['2024-3-5', '2024年3月5日'],
    ['2024-02-30', '2024-02-30'],
    ['2024年7月10日', '2024年7月10日'],
    ['2024-07-10前完成', '2024-07-10前完成'],
  ])('a date column written %s', (value, text) =>
    expect(reportDate({ column: 1, kind: 'text', value })).toBe(text),
  );

  it('in the middle of a text', () => {
    expect(chineseDates('2024-03-20 09:00-18:00')).toBe('2024年3月20日09:00-18:00');
    expect(chineseMinute(parseMinute('2024-07-12T09:05') ?? 0)).toBe('2024年7月12日09:05');
  });
});

describe('a figure with its standard and verdict', () => {
  const label = { 'zh-CN': '指标', en: 'figure' };
  const line = (value: number | null, unit: string, judgement: Judgement, basis = '') => {
    const { 结果, 标准, 结论, 说明 } = metricLine(
      buildMetric('x', label, value, unit, { 'zh-CN': basis, en: basis }, judgement),
      'zh-CN',
    );
    return [结果, 标准, 结论, 说明];
  };
  const bands = defaultStandards.satisfactionBands;

  it.each([
    ['met', line(100, '%', judgeAtLeast(100, 95, '%'), '5个中5个'), ['100%', '≥95%', '达标', '5个中5个']],
    [
      'right on the upper limit',
      line(15, '分钟', judgeAtMost(15, 15, '分钟')),
      ['15分钟', '≤15分钟', '达标', '15分钟，等于标准上限，达标'],
    ],
    ['a minute over', line(12, '分钟', judgeAtMost(12, 10, '分钟')), ['12分钟', '≤10分钟', '未达标', '']],
    [
      'right on the lower limit',
      line(95, '%', judgeAtLeast(95, 95, '%'), '20个中19个'),
      ['95%', '≥95%', '达标', '20个中19个；95%，等于标准下限，达标'],
    ],
    [
      'rounded up to the limit',
      line(94.96, '%', judgeAtLeast(94.96, 95, '%')),
      ['95%', '≥95%', '未达标', '取整前未到标准下限，未达标'],
    ],
    [
      'a band that meets it',
      line(4.6, '分', judgeByBands(4.6, bands, '分')),
      ['4.6分', '≥4.5分', '优秀（达标）', ''],
    ],
    [
      'a band below',
      line(4.2, '分', judgeByBands(4.2, bands, '分')),
      ['4.2分', '≥4.5分', '良好（未达标）', ''],
    ],
    ['no standard', line(3, '个', UNJUDGED), ['3个', '未设标准', '—', '']],
    ['no data', line(null, '%', judgeAtLeast(null, 95, '%')), ['', '≥95%', '未提供', '']],
  ])('%s', (_, printed, wanted) => expect(printed).toEqual(wanted));
});
