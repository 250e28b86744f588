import { buildImprovementReport } from '../../../../src/domain/report/improvement/buildImprovementReport';
import type { Sheet } from '../../../../src/domain/snapshot/Snapshot';
import { checkOf } from '../../../support/checks/findingsOf';
import { dateCell, sheetOf, snapshotOf, type CellInput } from '../../../support/snapshot/buildSnapshot';

const registerHeadings = [
  '需求编号',
  '客户名称',
  '联系人',
  '联系方式',
  '需求描述',
  '紧急程度',
  '期望交付时间',
  '提交日期',
  '接收人',
  '当前状态',
];
const need = (
  id: string,
  on: CellInput,
  urgency = '中',
  status = '执行中',
  due = '2024-12-31',
  contact = '138',
): CellInput[] => [id, '甲公司', '张*', contact, '看板', urgency, due, on, '李*', status];
const register = (...rows: readonly (readonly CellInput[])[]): Sheet =>
  sheetOf('客户需求登记表', [registerHeadings, ...rows]);
const acceptances = (...rows: readonly (readonly CellInput[])[]): Sheet =>
  sheetOf('客户验收表', [
    [
      '需求编号',
      '成果名称',
      '交付日期',
      '验收日期',
      '客户联系人',
      '验收内容',
      '验收结果',
      '不通过原因',
      '客户签字',
      '客户日期',
    ],
    ...rows.map(([id, name, on, result, reason]) => [
      id,
      name,
      '2024-05-01',
      on,
      '张*',
      '功能',
      result,
      reason,
      '张*',
      on,
    ]),
  ]);
const tasks = sheetOf('任务分解清单', [
  ['需求编号', '任务名称', '负责人', '计划开始时间', '计划结束时间', '实际结束时间', '进度状态', '交付物'],
  ['202406-001', '开发', '孙*', '2024-06-05', '2024-06-25', '', '进行中', '代码'],
  ['202406-002', '开发', '孙*', '2024-06-05', '2024-12-25', '', '阻塞', '代码'],
  ['202405-001', '设计', '钱*', '2024-05-05', '2024-05-25', '2024-05-24', '完成', '设计稿'],
]);
const reportOf = (now: string, ...sheets: readonly Sheet[]) =>
  buildImprovementReport(checkOf(snapshotOf(...sheets), now));

describe('the report of June', () => {
  const report = reportOf(
    '2024-07-12T09:00',
    register(
      need('202404-001', '2024-04-02', '低', '验收通过'),
      need('202405-001', dateCell('2024-05-10'), '中', '验收通过'),
      need('202406-001', '2024-06-03', '高', '执行中', '2024-07-01', ''),
      need('202406-002', '2024-06-20', '紧急', '开发中'),
      need('202406-003', '2024-06-28', '', '分析中'),
      need('202407-001', '2024-07-02'),
      need('202406-004', '月底'),
    ),
    acceptances(
      ['202404-001', 'A', '2024-05-02', '通过', '-'],
      ['202405-001', 'B', '2024-06-01', '不通过', '数据不一致。'],
      ['202405-001', 'B', '2024-06-09', '通过', ''],
      ['202406-001', 'C', '2024-06-30', '待验收', ''],
      ['202406-002', 'D', '另行通知', '不通过', '缺文档'],
    ),
    tasks,
  );

  it('says which month, and how many rows it is counted from', () => {
    expect(report).toMatchObject({
      标题: '2024年6月需求处理优化报告',
      统计期: '2024年6月',
      统计期依据: '上月',
    });
    expect(report.数据来源).toEqual([
      {
        数据: '客户需求登记',
        工作表: '客户需求登记表',
        区域: 'A1:J8',
        记录数: 7,
        计入: 3,
        未计入: 4,
        日期无法识别: 1,
      },
      {
        数据: '客户验收',
        工作表: '客户验收表',
        区域: 'A1:J6',
        记录数: 5,
        计入: 2,
        未计入: 3,
        日期无法识别: 1,
      },
    ]);
  });

  it('has the figures of the month beside those of the month before', () => {
    expect([report.本期, report.上期, report.有上期, report.需求量增减]).toEqual([
      { 需求量: 3, 验收成果数: 1, 分析及时率: '', 一次通过率: '0%', 平均处理周期: '30天' },
      { 需求量: 1, 验收成果数: 1, 分析及时率: '', 一次通过率: '100%', 平均处理周期: '30天' },
      true,
      2,
    ]);
    expect(report.指标.map(({ 指标, 结果, 上期 }) => [指标, 结果, 上期])).toEqual([
      ['需求量', '3项', '1项'],
      ['验收成果数', '1项', '1项'],
      ['一次通过率', '0%', '100%'],
      ['平均处理周期', '30天', '30天'],
    ]);
    expect(report.趋势).toEqual([
      { 月份: '2024年4月', 需求量: 1, 验收成果数: 0, 一次通过率: '', 平均处理周期: '' },
      { 月份: '2024年5月', 需求量: 1, 验收成果数: 1, 一次通过率: '100%', 平均处理周期: 30 },
      { 月份: '2024年6月', 需求量: 3, 验收成果数: 1, 一次通过率: '0%', 平均处理周期: 30 },
    ]);
  });

  it('parts the requirements of the month by the words the columns allow', () => {
    expect([report.紧急程度, report.当前状态]).toEqual([
      [
        { 类别: '高', 数量: 2, 占比: '66.7%' },
        { 类别: '未填写', 数量: 1, 占比: '33.3%' },
      ],
      [
        { 类别: '分析中', 数量: 1, 占比: '33.3%' },
        { 类别: '执行中', 数量: 2, 占比: '66.7%' },
      ],
    ]);
  });

  it('finds what keeps happening, the most frequent first, and suggests nothing else', () => {
    expect(report.共性问题).toEqual([
      {
        类别: '填写不规范',
        问题: '编号、选项、日期填写不规范',
        次数: 3,
        表现: '紧急程度1处、当前状态1处、验收结果1处',
      },
      {
        类别: '登记不全',
        问题: '登记、验收要素填写不全',
        次数: 2,
        表现: '联系方式1处、紧急程度1处',
      },
      { 类别: '验收未通过', 问题: '交付成果验收未通过', 次数: 1, 表现: '数据不一致' },
      { 类别: '逾期未交付', 问题: '需求超过期望交付时间仍未完成', 次数: 1, 表现: '202406-001' },
      { 类别: '任务逾期', 问题: '分解任务超过计划结束时间仍未完成', 次数: 1, 表现: '开发' },
      { 类别: '任务阻塞', 问题: '分解任务处于阻塞状态', 次数: 1, 表现: '开发' },
    ]);
    expect(report.优化建议.map(({ 类别, 依据 }) => [类别, 依据])).toEqual(
      report.共性问题.map(({ 类别, 问题, 次数 }) => [
        类别,
        expect.stringMatching(`^${问题}${次数}[次项处]$`),
      ]),
    );
    expect(report.优化建议.every(({ 内容 }) => 内容.endsWith('。'))).toBe(true);
  });
});

describe('which month a report is about', () => {
  it.each([
    ['the month before', ['2024-05-31', '2024-06-01', '2024-07-01'], '2024年6月', '上月'],
    ['the present one when only that has records', ['2024-07-12', '2024-03-01'], '2024年7月', '本月'],
    ['the latest of old ones', ['2023-11-01', '2023-12-31'], '2023年12月', '最近有记录的月份'],
    ['December before January', ['2023-12-05'], '2023年12月', '上月', '2024-01-03T09:00'],
    ['nothing that can be counted', ['月初', '2025-01-01'], '2024年6月', '没有记录'],
  ])('%s', (_, days, month, because, now = '2024-07-12T09:00') => {
    const report = reportOf(now, register(...days.map((day, at) => need(`20240${at + 1}-001`, day))));
    expect([report.统计期, report.统计期依据]).toEqual([month, because]);
  });
});

it('an empty register: no figures but zero, no problem, no trend but this month', () => {
  expect(reportOf('2024-07-12T09:00', register())).toMatchObject({
    本期: { 需求量: 0, 验收成果数: 0, 一次通过率: '', 平均处理周期: '' },
    有上期: false,
    紧急程度: [],
    共性问题: [],
    优化建议: [],
    趋势: [{ 月份: '2024年6月', 需求量: 0 }],
  });
});

it('goes back six months at most', () => {
  const days = Array.from({ length: 9 }, (_, at) => `2024-0${at + 1}-05`);
  const { 趋势 } = reportOf(
    '2024-10-12T09:00',
    register(...days.map((day, at) => need(`20240${at + 1}-001`, day))),
  );
  expect(趋势.map(({ 月份 }) => 月份)).toEqual([4, 5, 6, 7, 8, 9].map((month) => `2024年${month}月`));
});

it('refuses a workbook with neither register nor acceptance', () => {
  expect(() => reportOf('2024-07-12T09:00', tasks)).toThrow(
    expect.objectContaining({
      code: 'report.noTable',
      facts: {
        file: '测试.xlsx',
        wanted: '客户需求登记表或客户验收表',
        wantedEnglish: 'register of customer requirements or customer acceptance',
      },
    }),
  );
});
