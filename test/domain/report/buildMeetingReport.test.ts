import { checkWorkbook } from '../../../src/flows/checkWorkbook';
import { buildMeetingReport } from '../../../src/domain/report/meeting/buildMeetingReport';
import type { MetricLine } from '../../../src/domain/report/metricLine';
import type { Sheet } from '../../../src/domain/snapshot/Snapshot';
import { parseMinute } from '../../../src/domain/time/WallMinute';
import { sheetOf, snapshotOf } from '../../support/snapshot/buildSnapshot';
import * as samples from './samples';

const reportOf = (...sheets: readonly Sheet[]) =>
  buildMeetingReport(
    checkWorkbook(snapshotOf(...sheets), { now: parseMinute('2024-03-21T09:00') ?? 0 }),
    'zh-CN',
  );
const named = (lines: readonly MetricLine[], name: string) => lines.find(({ 指标 }) => 指标 === name);

describe('the meeting report of the sample meeting', () => {
  const report = reportOf(...samples.wholeMeeting);

  it('states the meeting', () => {
    expect(report.标题).toBe('2024年产品全国经销商峰会执行监控报告');
    expect(report.会议).toEqual({
      名称: '2024年产品全国经销商峰会',
      类型: '发布会',
      目标: '新增50家意向经销商，签订____万元订单',
      时间: '2024年3月20日09:00至18:00',
      地点: '国际会议中心',
      主持人: '',
      发起人: '张*（市场部/总监）',
      预计人数: '内部：65人；外部：120人（含核心嘉宾：12）',
      签到: '实际签到178人，签到率96.2%',
    });
  });

  it('G07: figures, standards, verdicts, and the boundary said', () => {
    expect(report.目标.目标项).toEqual([
      {
        目标项: '新增意向经销商',
        目标值: '50家',
        实际值: '48家',
        完成率: '96%',
        评价: '基本达成（未达标）',
        偏差原因: '',
      },
      {
        目标项: '签订订单金额',
        目标值: '1000万元',
        实际值: '1050万元',
        完成率: '105%',
        评价: '达成（达标）',
        偏差原因: '—',
      },
    ]);
    expect(named(report.满意度.指标, '参会人员满意度')).toMatchObject({
      结果: '4.6分',
      标准: '≥4.5分',
      结论: '优秀（达标）',
    });
    expect(named(report.满意度.指标, '餐饮满意度')).toMatchObject({
      结果: '4.2分',
      结论: '良好（未达优秀）',
    });
    expect(named(report.异常.指标, '设备故障响应时间')).toMatchObject({
      结果: '15分钟',
      标准: '≤15分钟',
      结论: '达标',
      说明: expect.stringMatching(/15分钟，等于标准上限，达标$/),
    });
    expect(named(report.计划指标, '议程延迟（最长）')).toMatchObject({
      结果: '15分钟',
      标准: '≤10分钟',
      结论: '未达标',
    });
    expect(named(report.计划指标, '议程完成率')).toMatchObject({ 结果: '100%', 标准: '≥95%', 结论: '达标' });
  });

  it('compares plan and execution row by row', () => {
    expect(report.筹备.概述).toBe('共3项筹备任务，其中按期完成1项、逾期完成1项、逾期未完成1项。');
    expect(report.筹备.任务.map(({ 计划完成, 实际完成, 结果 }) => [计划完成, 实际完成, 结果])).toEqual([
      ['2024年3月15日18:00', '2024年3月15日17:30', '按期完成'],
      ['2024年3月16日12:00', '2024年3月16日14:00', '逾期完成（2小时）'],
      ['2024年3月17日10:00', '', '逾期3天23小时'],
    ]);
    expect(report.议程.概述).toBe('共5个环节，计划总时长270分钟；按结束时间计，准时2个、延迟2个、提前1个。');
    expect(report.议程.环节.map(({ 时间, 实际时间, 偏差 }) => [时间, 实际时间, 偏差])).toEqual([
      ['09:00—09:30', '09:00—09:30', '准时'],
      ['09:30—10:00', '09:30—09:55', '提前5分钟'],
      ['10:00—11:30', '10:00—11:45', '延迟15分钟'],
      ['11:30—12:00', '11:45—12:10', '延迟10分钟'],
      ['12:00—13:30', '12:10—13:30', '准时'],
    ]);
  });

  it('lists incidents with the response time, comments without empty answers', () => {
    expect(report.异常.概述).toBe('共登记异常2起，均已处理。');
    expect(report.异常.事件[0]).toMatchObject({ 事件: '投影仪故障', 响应用时: '15分钟', 原因: '接口松动' });
    expect(report.异常.事件[1]).toMatchObject({ 响应用时: '5分钟', 原因: '', 改进措施: '' });
    expect(report.满意度.概述).toBe('共收到反馈3份。餐饮环节评分最低，4.2分。');
    expect(report.满意度.意见).toEqual(['希望增加交流时间', '素食餐不足']);
  });

  it('suggests only what follows from a missed standard or was written down', () => {
    expect(report.改进建议.map(({ 依据 }) => 依据)).toEqual([
      '议程延迟（最长）15分钟，标准≤10分钟，未达标',
      '餐饮满意度4.2分，标准≥4.5分，未达优秀',
      '新增意向经销商完成率96%，标准≥100%，未达标',
      '异常记录“投影仪故障”登记的改进措施',
    ]);
    expect(report.无建议说明).toBe('');
    expect(report.总评).toBe(
      '共评定8项指标，5项达到标准，3项未达到：议程延迟（最长）15分钟（标准≤10分钟）、餐饮满意度4.2分（标准≥4.5分）、新增意向经销商完成率96%（标准≥100%）。',
    );
  });

  it('names the cells everything comes from', () => {
    expect(report.数据来源[0]).toEqual({
      数据: '会议基本信息',
      工作表: '会议计划申报表',
      区域: 'A2:B10',
      记录数: '—',
    });
    expect(report.数据来源.find(({ 数据 }) => 数据 === '签到')).toEqual({
      数据: '签到',
      工作表: '签到表',
      区域: 'A1:D179',
      记录数: '178',
    });
  });
});

describe('a meeting report of little', () => {
  it('an agenda alone: everything else is said to be missing, no figure is made up', () => {
    const agenda = sheetOf('会议议程表', [
      ['时间', '环节', '负责人', '地点'],
      ['09:00-09:30', '签到', '甲', '大厅'],
      ['上午', '致辞', '乙', ''],
    ]);
    const report = reportOf(agenda);
    expect(report).toMatchObject({
      标题: '会议执行监控报告',
      会议: { 名称: '', 签到: '' },
      筹备: { 有: false, 概述: '工作簿未提供执行进度跟踪表，筹备节点未作对比。', 任务: [] },
      议程: { 有: true, 概述: '共2个环节，计划总时长30分钟；未登记实际起止时间，偏差无从计算。' },
      异常: { 有: false, 概述: '工作簿未提供异常上报记录。' },
      目标: { 有: false, 概述: '工作簿未提供目标的实际值，目标达成未评。' },
      满意度: { 有: false, 概述: '工作簿未提供参会人员反馈，满意度未评。' },
      改进建议: [],
      无建议说明: '工作簿未提供可以评定的数据，不作建议。',
      总评: '工作簿未提供可以评定的数据，各项指标均未评定。',
    });
    expect(report.议程.环节[1]).toMatchObject({ 时间: '上午', 地点: '', 实际时间: '', 偏差: '' });
    expect(report.数据来源.filter(({ 工作表 }) => 工作表 === '未提供')).toHaveLength(6);
  });

  it('no incident is no incident, neither 0 nor 100 %', () => {
    const none = sheetOf('异常上报', [
      ['事件类型', '影响范围', '紧急程度', '处理人', '处理进度', '上报时间', '响应时间'],
    ]);
    const { 异常 } = reportOf(samples.agenda, none);
    expect(异常.概述).toBe('本次会议未登记异常。');
    expect(named(异常.指标, '异常处理及时率')).toMatchObject({ 结果: '', 结论: '无异常' });
  });

  it('targets reached: nothing to suggest, and it says why', () => {
    const { 改进建议, 无建议说明, 总评 } = reportOf(
      samples.meetingPlan,
      sheetOf('目标', [
        ['目标项', '目标值', '实际值', '单位'],
        ['新增经销商', 50, 60, '家'],
      ]),
    );
    expect([改进建议, 无建议说明]).toEqual([[], '已评定的指标均符合标准，没有由此产生的改进建议。']);
    expect(总评).toBe('共评定1项指标，均达到标准。');
  });

  it('refuses a workbook that has nothing of a meeting', () => {
    expect(() => reportOf(sheetOf('清单', [samples.checklistHeadings, ...samples.checklistRows]))).toThrow(
      expect.objectContaining({ code: 'report.noTable' }),
    );
  });
});

it('two meetings in one workbook are said to be counted together', () => {
  const other = sheetOf('会议计划申报表2', [
    ['会议计划申报表'],
    ['项目', '内容'],
    ['会议名称', '年终总结会'],
    ['会议类型', '☑战略会'],
    ['会议目标', '总结全年工作'],
    ['建议时间', '2024-12-20 09:00-12:00'],
    ['会议地点', '国际会议中心'],
  ]);
  expect(reportOf(...samples.wholeMeeting, other).总评).toMatch(
    /^工作簿中有2次会议的计划（“2024年产品全国经销商峰会”、“年终总结会”），基本信息取自第一次，各项数据为全部表格合计/,
  );
});
