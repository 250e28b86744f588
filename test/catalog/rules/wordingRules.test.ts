import { checkOf, findingsBy, messagesOf } from '../../support/checks/findingsOf';
import { sheetOf, snapshotOf } from '../../support/snapshot/buildSnapshot';

const row = (texts: {
  need?: string;
  target?: string;
  kpi?: string;
  deadline?: string;
  baseline?: string;
  period?: string;
}) => ({
  checklist: [{ need: '老客户流失', target: '季度新增客户100家', kpi: '新签合同数≥100家', ...texts }],
});

const severities = (rule: string, tables: Parameters<typeof findingsBy>[1]) =>
  findingsBy(rule, tables).map(({ heading, severity }) => `${severity} ${heading}`);

describe('W01 targets and KPIs can be measured', () => {
  it.each([
    { case: 'figures', texts: {}, says: [] },
    { case: 'an outcome', texts: { target: '通过ISO27001认证', kpi: '取得证书' }, says: [] },
    { case: 'an empty KPI is E01’s business', texts: { kpi: '' }, says: [] },
    { case: 'a KPI without a figure', texts: { kpi: '效率明显提升' }, says: ['warning 目标量化指标(KPI)'] },
    { case: 'a target measured by its KPI', texts: { target: '提升客户满意度' }, says: ['info 对应目标项'] },
    {
      case: 'nothing measured',
      texts: { need: '提升效率', target: '提升效率', kpi: '效率提升' },
      says: ['warning 需求具体描述', 'warning 对应目标项', 'warning 目标量化指标(KPI)'],
    },
    {
      case: 'a plain need',
      texts: { need: '项目启动资金', target: '资金支持', kpi: '资金支持' },
      says: ['warning 对应目标项', 'warning 目标量化指标(KPI)'],
    },
  ])('$case', ({ texts, says }) => expect(severities('W01', row(texts))).toEqual(says));

  it.each([
    { case: 'a number', columns: { targetValue: 95, unit: '%' }, says: [] },
    { case: 'a number without a unit', columns: { targetValue: 1 }, says: [] },
    { case: 'nought', columns: { targetValue: 0, unit: '起' }, says: [] },
    { case: 'a bound', columns: { targetValue: '≥95%' }, says: [] },
    { case: 'a number and its unit', columns: { targetValue: '45天以内' }, says: [] },
    { case: 'a grade', columns: { targetValue: '合格' }, says: [] },
    { case: 'an outcome', columns: { targetValue: '通过验收' }, says: [] },
    { case: 'a baseline beside today', columns: { baseline: 80, actualValue: 93 }, says: [] },
    { case: 'only a baseline', columns: { baseline: 80 }, says: ['warning 目标项'] },
    { case: 'words', columns: { targetValue: '显著提升' }, says: ['warning 目标项'] },
    { case: 'nothing', columns: { targetValue: '' }, says: ['warning 目标项'] },
    { case: 'another column of values', columns: { '目标值(万元)': 12000 }, says: [] },
  ])('a target measured in columns of its own: $case', ({ columns, says }) => {
    expect(severities('W01', { targets: [{ target: '客户满意度提升', ...columns }] })).toEqual(says);
    if (says.length === 0)
      expect(severities('W03', { targets: [{ target: '客户满意度提升', ...columns }] })).toEqual([]);
  });

  it('a name needs no figure beside a KPI that has one, vague words are noted', () => {
    const kpi = '关键岗位30天到岗率≥85%';
    expect(severities('W01', { targets: [{ target: '招聘到岗', kpi }] })).toEqual([]);
    expect(severities('W01', { targets: [{ target: '提升招聘效率', kpi }] })).toEqual(['info 目标项']);
  });

  it('offers a sentence to fill in', () => {
    const [finding] = findingsBy('W01', row({ kpi: '提升订单处理效率' }));
    expect(finding?.message['zh-CN']).toBe('KPI缺少可衡量的数值或交付物');
    expect(finding?.hint['zh-CN']).toMatch(/^可改写为：.*__.*。$/);
  });

  it('holds for the goal of a meeting, and not for a register of requirements', () => {
    const plan = { name: '峰会', type: '发布会', time: '2024-03-20 09:00-18:00' };
    expect(messagesOf('W01', { meetingPlan: [{ ...plan, goal: '加强沟通' }] })).toEqual([
      '目标缺少可衡量的数值或交付物',
    ]);
    expect(messagesOf('W01', { meetingPlan: [{ ...plan, goal: '新增50家意向经销商' }] })).toEqual([]);
    const register = {
      id: '202405-001',
      customer: '甲公司',
      description: '需要定制数据看板',
      expectedOn: '2024-09-30',
    };
    expect(
      checkOf({ customerRequirements: [register] }).findings.filter(({ rule }) => /W0[13]/.test(rule)),
    ).toEqual([]);
  });
});

describe('W02 rates of change state baseline and period', () => {
  it.each([
    { texts: { target: '客户复购率季度环比提升15%' }, says: [] },
    { texts: { target: '客户复购率提升15%' }, says: ['「提升15%」请写明基准与统计周期'] },
    { texts: { target: '新客户较2023年增长15%' }, says: [] },
    { texts: { target: '新客户同比增长15%' }, says: ['「增长15%」请写明统计周期'] },
    { texts: { target: '客户复购率较2023年提升15%' }, says: ['「提升15%」是百分点还是相对变化？'] },
    { texts: { target: '新客户增长15%', kpi: '较上年同期,按季度统计' }, says: [] },
    { texts: { target: '新客户增长15%', baseline: '40家', period: '季度' }, says: [] },
    {
      texts: { target: '新客户增长15%', baseline: '40家', period: '-' },
      says: ['「增长15%」请写明统计周期'],
    },
    { texts: { target: '数据安全合规率100%' }, says: [] },
    { texts: { kpi: '响应达标率≥90%' }, says: [] },
  ])('$texts', ({ texts, says }) => expect(messagesOf('W02', row(texts))).toEqual(says));
});

describe('W03 vague words', () => {
  it.each([
    {
      case: 'a need measured elsewhere: a note',
      texts: { need: '提升服务效率' },
      says: ['info 需求具体描述'],
    },
    {
      case: 'a vague word in a measured KPI',
      texts: { kpi: '新签合同数≥100家,尽快完成' },
      says: ['warning 目标量化指标(KPI)'],
    },
    { case: 'left to W01', texts: { kpi: '大幅提升效率' }, says: [] },
    { case: 'a loophole', texts: { target: '力争新增客户100家' }, says: ['warning 对应目标项'] },
    { case: 'as soon as possible', texts: { deadline: '尽快' }, says: ['warning 时间节点'] },
    { case: 'about the end of July', texts: { deadline: '2024年7月底左右' }, says: ['warning 时间节点'] },
    { case: 'standing work', texts: { deadline: '长期' }, says: [] },
    { case: 'to be decided', texts: { deadline: '待定' }, says: [] },
    { case: 'after signing', texts: { deadline: '签约后10日内' }, says: [] },
    { case: 'a date', texts: { deadline: '2024年7月31日' }, says: [] },
  ])('$case', ({ texts, says }) => expect(severities('W03', row(texts))).toEqual(says));

  it('says what to write instead', () => {
    expect(messagesOf('W03', row({ deadline: '尽快' }))).toEqual(['「尽快」不可衡量，建议写具体时间']);
    expect(messagesOf('W03', row({ need: '相关部门提升服务效率' }))).toEqual([
      '「提升…效率」不可衡量，建议写具体数值',
    ]);
  });

  it.each([
    {
      kpi: '力争新增客户100家',
      message: '「力争」留有余地，建议写明确要求',
      hint: '请删去这类词，确有例外的写明什么情况下例外。',
    },
    {
      kpi: '新增客户约100家',
      message: '「约」是约数，建议写准确数值',
      hint: '请写明数值，确有浮动的写范围，如「__至__」。',
    },
    {
      kpi: '完成培训、考核等工作3次',
      message: '「等」范围不明，建议写全部内容',
      hint: '请把内容列全，或写明共几项。',
    },
    {
      kpi: '新增客户100家，争取尽快完成',
      message: '「争取」留有余地，建议写明确要求',
      hint: '请删去这类词，确有例外的写明什么情况下例外。「尽快」也请改为明确的写法。',
    },
    {
      kpi: '儘速新增客戶100家',
      message: '「儘速」不可衡量，建议写具体时间',
      hint: '请写明日期或办理时限，如「__月__日前」「收到后__个工作日内」。',
    },
  ])('$kpi', ({ kpi, message, hint }) => {
    const [finding] = findingsBy('W03', row({ kpi }));
    expect(finding?.message['zh-CN']).toBe(message);
    expect(finding?.hint['zh-CN']).toBe(hint);
  });

  it.each([
    { need: '售后上门不及时' },
    { need: '界面不友好，操作不灵活' },
    { kpi: '通过义务教育优质均衡发展省级评估' },
  ])('no fault: $need$kpi', (texts) => expect(messagesOf('W03', row(texts))).toEqual([]));

  it('the sheet 词库 adds words and removes them', () => {
    const lines = (need: string) => [
      ['需求具体描述', '对应目标项', '目标量化指标(KPI)'],
      [need, '季度新增客户100家', '新签合同数≥100家'],
    ];
    const words = sheetOf('词库', [
      ['词语', '类别', '操作'],
      ['友好', '主观词', '删除'],
      ['给力', '主观词', '增加'],
    ]);
    const of = (need: string) => messagesOf('W03', snapshotOf(sheetOf('清单', lines(need)), words));
    expect(messagesOf('W03', snapshotOf(sheetOf('清单', lines('界面友好'))))).toEqual([
      '「友好」不可衡量，建议写判断标准',
    ]);
    expect(of('界面友好')).toEqual([]);
    expect(of('服务给力')).toEqual(['「给力」不可衡量，建议写判断标准']);
  });
});

describe('W12 a unit has its number', () => {
  it.each([
    { target: '签订3份合同,金额万元', says: ['「金额万元」的单位「万元」前缺少数值'] },
    { target: '签订3份合同,金额300万元', says: [] },
    { target: '签订____万元订单', says: ['「签订____万元订单」的单位「万元」前缺少数值'] },
    { target: '金额三百万元', says: [] },
    { target: '一元复始', says: [] },
    { target: '完成率%', says: ['「完成率%」的单位「%」前缺少数值'] },
  ])('$target', ({ target, says }) => expect(messagesOf('W12', row({ target }))).toEqual(says));
});

describe('I02 absolute targets', () => {
  it.each([
    { texts: { target: '数据安全合规率100%' }, says: ['绝对化目标（100%），请确认可实现'] },
    { texts: { target: '客户留存率≥85%' }, says: [] },
    { texts: { target: '10件民生实事全部办结' }, says: [] },
    { texts: { target: '隐患全部整改' }, says: ['绝对化目标（全部），请确认可实现'] },
    { texts: { need: '全部客户100%回访' }, says: [] },
  ])('$texts', ({ texts, says }) => expect(messagesOf('I02', row(texts))).toEqual(says));
});
