import { formatDue } from '../../src/domain/deadlines/formatDue';
import type { Metric } from '../../src/domain/metrics/Metric';
import { cleanPastedText } from '../../src/domain/text/cleanPastedText';
import { checkOf, findingsBy, messagesOf, summaryOf } from '../support/checks/findingsOf';
import {
  acceptanceRow,
  agendaRows,
  analysisRow,
  breakdownRows,
  checklistRows,
  requirementRow,
  taskRows,
} from './seedTables';

const metricsById = (metrics: readonly Metric[]): Record<string, Metric> =>
  Object.fromEntries(metrics.map((metric) => [metric.id, metric]));

const figure = (metric: Metric | undefined) =>
  metric && [metric.value, metric.standard, metric.verdict?.['zh-CN'] ?? null, metric.met];

describe('G01 the five rows of the checklist', () => {
  const { findings } = checkOf({ checklist: checklistRows });

  it('have no error, and exactly these findings', () => {
    expect(summaryOf(findings)).toEqual([
      'W03 info 3 需求具体描述',
      'W05 warning 4 目标量化指标(KPI)',
      'W06 warning 4 时间节点',
      'W03 info 5 需求具体描述',
      'W03 info 6 需求具体描述',
      'I02 info 6 对应目标项',
      'I02 info 6 目标量化指标(KPI)',
      'W03 info 7 需求具体描述',
      'W11 warning 7 时间节点',
    ]);
  });

  it('are quantified in target or KPI: no W01', () => {
    expect(findings.filter(({ rule }) => rule === 'W01')).toEqual([]);
  });

  it('row 2: the KPI date is after the deadline', () => {
    expect(messagesOf('W05', { checklist: checklistRows })).toEqual([
      'KPI中的日期（2024-07-15）晚于时间节点（2024-07-10）',
    ]);
  });

  it('row 4: absolute targets, 100% and 零', () => {
    const messages = messagesOf('I02', { checklist: checklistRows });
    expect(messages[0]).toBe('绝对化目标（100%），请确认可实现');
    expect(messages[1]).toMatch(/^绝对化目标（零.*），请确认可实现$/);
  });

  it('row 5: no review cycle', () => {
    expect(messagesOf('W11', { checklist: checklistRows })).toEqual(['「长期执行」未设复核周期']);
  });
});

it('G02 the deadlines of the five rows', () => {
  const { tracked } = checkOf({ checklist: checklistRows });
  expect(tracked.map(({ deadline }) => formatDue(deadline))).toEqual([
    '2024-09-30T24:00',
    '2024-07-10T24:00',
    '2024-08-01T24:00',
    '2024-12-31T24:00',
    'OPEN',
  ]);
});

it('G03 the lamps of the five rows: row 2 is late by 1 day 9 hours, 2 days on the calendar', () => {
  const { tracked, findings } = checkOf({ checklist: checklistRows });
  expect(tracked.map(({ state }) => state)).toEqual(['normal', 'overdueAlert', 'normal', 'normal', 'longTerm']);
  expect(tracked.map(({ overdueMinutes }) => overdueMinutes)).toEqual([
    undefined,
    (24 + 9) * 60,
    undefined,
    undefined,
    undefined,
  ]);
  const late = findings.filter(({ rule }) => rule === 'W06');
  expect(late.map(({ message }) => message['zh-CN'])).toEqual(['已逾期2天（超过24小时）']);
});

it('G04 the tasks at 12:00: on time by 30 minutes, late by 2 hours when done, late by 2 hours and running', () => {
  const { tracked, findings } = checkOf({ taskTracking: taskRows }, '2024-03-17T12:00');
  expect(tracked.map(({ state, earlyMinutes, overdueMinutes }) => [state, earlyMinutes, overdueMinutes])).toEqual([
    ['doneOnTime', 30, undefined],
    ['doneLate', undefined, 120],
    ['overdue', undefined, 120],
  ]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(messagesOf('W06', { taskTracking: taskRows }, '2024-03-17T12:00')).toEqual(['已逾期2小时']);
});

describe('G05 more than 24 hours late is an alert: owner pressed, initiator copied', () => {
  it.each([
    { now: '2024-03-18T10:00', state: 'overdue', hint: /^截止2024-03-17 10:00，请催办「产品总监\*」；/ },
    { now: '2024-03-18T10:01', state: 'overdueAlert', hint: /^截止2024-03-17 10:00，请催办「产品总监\*」并抄送发起人；/ },
  ])('at $now: $state', ({ now, state, hint }) => {
    expect(checkOf({ taskTracking: taskRows }, now).tracked[2]?.state).toBe(state);
    const [finding] = findingsBy('W06', { taskTracking: taskRows }, now);
    expect(finding?.hint['zh-CN']).toMatch(hint);
  });
});

describe('G06 the agenda', () => {
  it('has 5 items, 270 minutes, no gap and no overlap', () => {
    const { metrics, findings } = checkOf({ agenda: agendaRows });
    const byId = metricsById(metrics);
    expect([byId['agenda.items']?.value, byId['agenda.plannedMinutes']?.value]).toEqual([5, 270]);
    expect(findings).toEqual([]);
  });

  it('with 产品技术分享 15 minutes longer overlaps the next item', () => {
    const longer = agendaRows.map((row) => (row.item === '产品技术分享' ? { ...row, time: '10:00-11:45' } : row));
    expect(messagesOf('W07', { agenda: longer })).toEqual(['11:30–11:45两个环节重叠']);
  });

  it('is right again once the next two items shift', () => {
    const times = ['09:00-09:30', '09:30-10:00', '10:00-11:45', '11:45-12:15', '12:15-13:45'];
    const shifted = agendaRows.map((row, index) => ({ ...row, time: times[index] }));
    expect(messagesOf('W07', { agenda: shifted })).toEqual([]);
  });
});

describe('G07 the figures of the monitoring report', () => {
  const people = (count: number, signed: number) =>
    Array.from({ length: count }, (_, index) => ({
      name: `参会人${index + 1}`,
      department: '市场部',
      contact: '13800000000',
      signedAt: index < signed ? '2024-03-20 08:45' : '',
    }));
  const feedback = [
    ...[4.6, 4.5, 4.7].map((score) => ({ segment: '总体', score })),
    ...[4.2, 4.1, 4.3].map((score) => ({ segment: '餐饮', score })),
  ];
  const { metrics } = checkOf({
    meetingPlan: [
      {
        name: '2024年产品全国经销商峰会',
        type: '发布会',
        goal: '新增50家意向经销商',
        time: '2024-03-20 09:00-18:00',
        attendees: '内部:65人;外部:120人(含核心嘉宾:12)',
        budget: '300000元',
        topics: '1.渠道政策',
        initiator: '市场部/总监',
      },
    ],
    agenda: agendaRows.map((row) => ({
      ...row,
      done: '是',
      deviation: row.item === '产品技术分享' ? 15 : 0,
    })),
    signIn: people(185, 178),
    incidents: [
      {
        type: '投影仪故障',
        scope: '主会场',
        urgency: '高',
        handler: 'IT部*工程师',
        status: '已处理',
        reportedAt: '14:30',
        respondedAt: '14:45',
      },
    ],
    feedback,
    targets: [{ target: '新增意向经销商', targetValue: 50, actualValue: 48, unit: '家' }],
  });
  const byId = metricsById(metrics);

  it.each([
    ['signIn.rate', [96.2, null, null, null]],
    ['targets.1.rate', [96, '≥100%', '基本达成', false]],
    ['satisfaction.overall', [4.6, '≥4.5分', '优秀', true]],
    ['satisfaction.segment.餐饮', [4.2, '≥4.5分', '良好', false]],
    ['incidents.equipmentResponse', [15, '≤15分钟', '达标', true]],
    ['incidents.timelyRate', [100, '≥90%', '达标', true]],
    ['agenda.completionRate', [100, '≥95%', '达标', true]],
    ['agenda.maxDelay', [15, '≤10分钟', '未达标', false]],
  ])('%s', (id, expected) => expect(figure(byId[id])).toEqual(expected));
});

it('G08 a requirement number twice, and one with a 13th month', () => {
  const rows = ['202405-001', '202405-001', '202413-001'].map((id) => ({ ...requirementRow, id }));
  expect(messagesOf('E02', { customerRequirements: rows })).toEqual([
    '编号「202405-001」重复，已见于第3行',
    '编号「202413-001」不符合年月+流水号',
  ]);
});

it('G09 analysed on Saturday 2024-05-11, a working day: within one working day of Friday', () => {
  const { metrics } = checkOf({ customerRequirements: [requirementRow], requirementAnalysis: [analysisRow] });
  expect(figure(metricsById(metrics)['requirements.analysisOnTimeRate'])).toEqual([100, '≥100%', '达标', true]);
  const late = checkOf({
    customerRequirements: [requirementRow],
    requirementAnalysis: [{ ...analysisRow, analysedOn: '2024-05-12' }],
  });
  expect(metricsById(late.metrics)['requirements.analysisOnTimeRate']?.value).toBe(0);
});

describe('G10 dates on a day of rest are pointed out', () => {
  it('the start of the first task, a Sunday', () => {
    const found = findingsBy('I01', { taskBreakdown: breakdownRows });
    expect(found.map(({ heading, message }) => [heading, message['zh-CN']])).toEqual([
      ['计划开始时间', '5月12日为周日'],
    ]);
  });

  it('the day of acceptance, a Sunday', () => {
    const found = findingsBy('I01', { acceptance: [acceptanceRow] });
    expect(found.map(({ heading, message }) => [heading, message['zh-CN']])).toEqual([
      ['验收日期', '6月30日为周日'],
    ]);
  });
});

it('G11 a unit without its number', () => {
  const rows = [{ ...checklistRows[0], kpi: '签订3份合同,金额万元' }];
  expect(messagesOf('W12', { checklist: rows })).toEqual([expect.stringContaining('单位「万元」前缺少数值')]);
});

it('G12 pasted text loses its pinyin brackets and keeps those that mean something', () => {
  const pasted = '商務(wù)洽談預(yù)期目標(biāo):系統(tǒng)實(shí)時(shí)跟蹤量化指標(KPI)與客戶關(guān)系(CRM),如(hotel)';
  expect(cleanPastedText(pasted)).toBe('商务洽谈预期目标:系统实时跟踪量化指标(KPI)与客户关系(CRM),如(hotel)');
});

describe('G13 three departments are three owners; a lead with supporters is one', () => {
  it('E04 with the three recognised', () => {
    const [finding] = findingsBy('E04', { taskTracking: [{ ...taskRows[0], owner: '市场部+行政部+IT部' }] });
    expect(finding?.message['zh-CN']).toBe('检测到3个责任方，请只保留一个并另填配合方');
    expect(finding?.hint['zh-CN']).toMatch(/^识别为3个：市场部、行政部、IT部。/);
  });

  it('牵头 with 配合 is in order', () => {
    const owner = '牵头:会议执行专员;配合:市场部、行政部、IT部';
    expect(messagesOf('E04', { taskTracking: [{ ...taskRows[0], owner }] })).toEqual([]);
  });
});

it('G14 the four goals of the foreign affairs request are not measurable', () => {
  const goals = ['提高管理效率', '规范外事活动流程', '提升信息共享和沟通效率', '确保外事活动的顺利进行'];
  const targets = goals.map((target) => ({ target, targetValue: '', actualValue: '', unit: '' }));
  expect(messagesOf('W01', { targets })).toEqual(Array(4).fill('目标缺少可衡量的数值或交付物'));
});

it('G15 提升品牌影响力 without a need is unlinked and not measurable', () => {
  const rows = [{ ...checklistRows[0], need: '', target: '提升品牌影响力', kpi: '' }];
  const { findings } = checkOf({ checklist: rows });
  const found = findings.filter(({ rule }) => rule === 'E09' || rule === 'W01');
  expect(found.map(({ rule, value, message }) => [rule, value, message['zh-CN']])).toEqual([
    ['E09', '提升品牌影响力', '目标没有对应需求'],
    ['W01', '提升品牌影响力', '目标缺少可衡量的数值或交付物'],
  ]);
});

it('the monthly figures of the customer requirement: 51 days from submission to acceptance', () => {
  const { metrics } = checkOf({ customerRequirements: [requirementRow], acceptance: [acceptanceRow] });
  const byId = metricsById(metrics);
  expect([byId['requirements.averageCycle']?.value, byId['requirements.firstPassRate']?.value]).toEqual([51, 100]);
});

