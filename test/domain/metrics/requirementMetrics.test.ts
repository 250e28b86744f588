import { requirementMetricsOfMonth } from '../../../src/domain/metrics/requirementMetrics';
import { readRequirementRecords } from '../../../src/domain/metrics/requirementRecords';
import { tablesOfKind } from '../../../src/domain/report/pickTable';
import { monthOf, yearAndMonthOf } from '../../../src/domain/time/MonthNumber';
import { dayNumberOf } from '../../../src/domain/time/WallMinute';
import type { Sheet } from '../../../src/domain/snapshot/Snapshot';
import { checkOf } from '../../support/checks/findingsOf';
import { dateCell, sheetOf, snapshotOf } from '../../support/snapshot/buildSnapshot';

const register = sheetOf('客户需求登记表', [
  [
    '需求编号',
    '客户名称',
    '联系人',
    '需求描述',
    '紧急程度',
    '期望交付时间',
    '提交日期',
    '接收人',
    '当前状态',
  ],
  ['202405-001', '甲公司', '张*', '看板', '中', '2024-06-30', dateCell('2024-05-10'), '李*', '验收通过'],
  ['202406-001', '乙公司', '王*', '报表', '高', '2024-07-30', '2024年6月3日', '李*', '执行中'],
  ['202406-002', '丙公司', '赵*', '接口', '低', '2024-08-30', '2024-06-28', '李*', '分析中'],
  ['202406-003', '丁公司', '钱*', '导出', '低', '2024-08-30', '待定', '李*', '分析中'],
]);
const analyses = sheetOf('需求分析说明书', [
  ['需求编号', '需求名称', '分析人', '分析日期', '需求背景与目标', '核心功能描述', '优先级'],
  ['202405-001', '看板', '王*', '2024-05-11', '背景', '功能', '中'],
  ['202406-001', '报表', '王*', '2024-06-06', '背景', '功能', '高'],
  ['202406-002', '接口', '王*', '2024-07-01', '背景', '功能', '低'],
]);
const accepted = (...rows: readonly (readonly string[])[]) =>
  sheetOf('客户验收表', [
    ['需求编号', '成果名称', '交付日期', '验收日期', '客户联系人', '验收内容', '验收结果', '不通过原因'],
    ...rows.map(([id = '', name = '', on = '', result = '']) => [id, name, '', on, '', '功能', result, '']),
  ]);
const acceptances = accepted(
  ['202405-001', '看板', '2024-05-28', '不通过'],
  ['202405-001', '看板', '2024-06-09', '通过'],
  ['202406-001', '报表', '2024-06-20', '☑通过 □不通过'],
  ['202406-001', '手册', '2024-06-21', '待验收'],
  ['202406-002', '接口', '7月5日', '有条件通过'],
);

function figuresOf(year: number, month: number, ...sheets: readonly Sheet[]) {
  const check = checkOf(snapshotOf(...sheets));
  const records = readRequirementRecords(
    {
      registers: tablesOfKind(check, 'customerRequirements'),
      analyses: tablesOfKind(check, 'requirementAnalysis'),
      acceptances: tablesOfKind(check, 'acceptance'),
    },
    check.setting,
  );
  const number = monthOf(dayNumberOf({ year, month, day: 1 }));
  return Object.fromEntries(
    requirementMetricsOfMonth(records, number, check.setting).map(({ id, value, basis }) => [
      id.replace('requirements.', ''),
      [value, basis['zh-CN']],
    ]),
  );
}

describe('the figures of one month', () => {
  const of = (year: number, month: number) => figuresOf(year, month, register, analyses, acceptances);

  it.each([
    [
      5,
      {
        count: [1, '提交日期在本期的需求'],
        deliveries: [1, '验收日期在本期的成果'],
        analysisOnTimeRate: [100, '1项分析中1项在登记后1个工作日内完成'],
        firstPassRate: [0, '1项验收中0项一次通过'],
        averageCycle: [null, '没有验收通过的成果'],
      },
    ],
    [
      6,
      {
        count: [2, '提交日期在本期的需求'],
        deliveries: [2, '验收日期在本期的成果'],
        analysisOnTimeRate: [50, '2项分析中1项在登记后1个工作日内完成'],
        firstPassRate: [50, '2项验收中1项一次通过'],
        averageCycle: [23.5, '2项从提交到验收通过平均23.5天'],
      },
    ],
    [
      7,
      {
        count: [0, '提交日期在本期的需求'],
        deliveries: [1, '验收日期在本期的成果'],
        firstPassRate: [0, '1项验收中0项一次通过'],
        averageCycle: [null, '没有验收通过的成果'],
      },
    ],
    [8, { count: [0, '提交日期在本期的需求'], deliveries: [0, '验收日期在本期的成果'] }],
  ])('2024年%i月', (month, figures) => expect(of(2024, month)).toEqual(figures));

  it('another year is another month', () =>
    expect(of(2023, 6)).toEqual({
      count: [0, '提交日期在本期的需求'],
      deliveries: [0, '验收日期在本期的成果'],
    }));
});

it('a cycle needs both days', () =>
  expect(
    figuresOf(2024, 6, register, accepted(['202406-003', '导出', '2024-06-30', '通过'])).averageCycle,
  ).toEqual([null, '缺提交日期或验收日期']));

describe('what a customer said of a delivery', () => {
  it.each([
    ['通过', 100],
    ['验收合格', 100],
    ['Accepted', 100],
    ['☐不通过 ☑通过', 100],
    ['不通过', 0],
    ['未予通过，退回整改', 0],
    ['☑不通过 ☐通过', 0],
    ['☑通过 ☑不通过', 0],
    ['有条件通过', 0],
  ])('%s', (result, rate) =>
    expect(
      figuresOf(2024, 6, register, accepted(['202405-001', '看板', '2024-06-09', result])),
    ).toMatchObject({
      firstPassRate: [rate, `1项验收中${rate / 100}项一次通过`],
    }),
  );

  it.each(['', '-', '□通过 □不通过', '待验收', '尚未验收'])('%s is no decision yet', (result) =>
    expect(figuresOf(2024, 6, register, accepted(['202405-001', '看板', '2024-06-09', result]))).toEqual({
      count: [2, '提交日期在本期的需求'],
      deliveries: [0, '验收日期在本期的成果'],
    }),
  );
});

it.each([
  [2024, 1],
  [2023, 12],
])('the number of a month gives year and month back: %i-%i', (year, month) =>
  expect(yearAndMonthOf(monthOf(dayNumberOf({ year, month, day: 28 })))).toEqual({ year, month }),
);
