import type { Metric } from '../../../src/domain/metrics/Metric';
import { agendaRows, taskRows } from '../../golden/seedTables';
import { checkOf } from '../../support/checks/findingsOf';
import type { RowsByKind } from '../../support/checks/exampleSnapshot';

const metric = (tables: RowsByKind, id: string, now?: string): Metric | undefined =>
  checkOf(tables, now).metrics.find((candidate) => candidate.id === id);

const printed = (tables: RowsByKind, id: string, now?: string) => {
  const found = metric(tables, id, now);
  return found && [found.value, found.verdict?.['zh-CN'] ?? null, found.met, found.basis['zh-CN']];
};

it('a workbook without tables has no figures', () => expect(checkOf({}).metrics).toEqual([]));

it('ids are unique', () => {
  const tables = {
    taskTracking: taskRows,
    agenda: agendaRows,
    targets: [
      { target: '甲', targetValue: 1, actualValue: 1 },
      { target: '甲', targetValue: 2, actualValue: 1 },
    ],
    feedback: [{ segment: '餐饮', score: 4 }],
  };
  const ids = checkOf(tables).metrics.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

describe('tasks', () => {
  it('2 of 3 done, 1 of 3 on time', () => {
    const at = '2024-03-17T12:00';
    expect(printed({ taskTracking: taskRows }, 'tasks.completionRate', at)).toEqual([
      66.7,
      null,
      null,
      '3项任务中2项完成',
    ]);
    expect(printed({ taskTracking: taskRows }, 'tasks.onTimeRate', at)).toEqual([
      33.3,
      null,
      null,
      '3项任务中1项按期完成',
    ]);
  });
});

describe('agenda', () => {
  const ending = (...ends: string[]) => ({
    agenda: agendaRows.map((row, index) => ({
      ...row,
      actualStart: row.time.slice(0, 5),
      actualEnd: ends[index] ?? '',
    })),
  });

  it('without a record of what was held is not judged', () => {
    expect(printed({ agenda: agendaRows }, 'agenda.completionRate')).toEqual([
      null,
      null,
      null,
      '议程表没有记录完成情况',
    ]);
    expect(printed({ agenda: agendaRows }, 'agenda.maxDelay')).toEqual([
      null,
      null,
      null,
      '没有记录实际结束时间',
    ]);
  });

  it('late by 12 minutes misses the standard of 10; on time to the minute meets it', () => {
    const late = ending('09:30', '10:00', '11:42', '12:00', '13:30');
    expect(printed(late, 'agenda.maxDelay')).toEqual([12, '未达标', false, '5项记录中最长延迟12分钟']);
    expect(printed(late, 'agenda.totalDelay')?.[0]).toBe(12);
    const onTheEdge = ending('09:30', '10:10', '11:30', '12:00', '13:25');
    expect(printed(onTheEdge, 'agenda.maxDelay')?.slice(0, 3)).toEqual([10, '达标', true]);
  });

  it('4 of 5 items held is 80 %', () => {
    expect(printed(ending('09:30', '10:00', '11:30', '12:00'), 'agenda.completionRate')).toEqual([
      80,
      '未达标',
      false,
      '5个环节中4个按计划完成',
    ]);
  });
});

describe('incidents', () => {
  const incident = (row: object) => ({ type: '设备故障', handler: '张三', status: '已处理', ...row });

  it('none is 无异常, neither 0 nor 100 %', () => {
    expect(printed({ incidents: [] }, 'incidents.timelyRate')).toEqual([
      null,
      '无异常',
      null,
      '没有发生异常',
    ]);
    expect(printed({ incidents: [] }, 'incidents.count')?.[0]).toBe(0);
  });

  it.each([
    { responded: '14:45', value: 100, verdict: '达标' },
    { responded: '14:46', value: 0, verdict: '未达标' },
    { responded: '14:30', value: 100, verdict: '达标' },
  ])('reported 14:30, answered $responded: $verdict', ({ responded, value, verdict }) => {
    const incidents = [incident({ reportedAt: '14:30', respondedAt: responded })];
    expect(printed({ incidents }, 'incidents.timelyRate')?.slice(0, 2)).toEqual([value, verdict]);
  });

  it('over midnight', () => {
    const incidents = [incident({ reportedAt: '23:55', respondedAt: '00:05' })];
    expect(printed({ incidents }, 'incidents.equipmentResponse')?.slice(0, 2)).toEqual([10, '达标']);
  });

  it('one without a time of response counts, and is told', () => {
    const incidents = [
      incident({ reportedAt: '14:30', respondedAt: '14:35' }),
      incident({ reportedAt: '15:00' }),
    ];
    expect(printed({ incidents }, 'incidents.timelyRate')).toEqual([
      50,
      '未达标',
      false,
      '2起异常中1起在15分钟内响应，1起没有响应时间',
    ]);
  });

  it('times nobody recorded give no rate', () => {
    expect(printed({ incidents: [incident({})] }, 'incidents.timelyRate')?.slice(0, 3)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('satisfaction', () => {
  it('counts one answer a phone, and says so', () => {
    const feedback = [
      { score: 5, contact: '13800000001' },
      { score: 1, contact: '138 0000 0001' },
      { score: 4, contact: '13800000002' },
    ];
    expect(printed({ feedback }, 'satisfaction.overall')).toEqual([
      4.5,
      '优秀',
      true,
      '有效评分2份的平均分，剔除重复或无效1份',
    ]);
  });

  it('reads 4.5分 and leaves out what is off the scale', () => {
    const feedback = [{ score: '4.5分' }, { score: 9 }, { score: '很好' }];
    expect(printed({ feedback }, 'satisfaction.overall')?.[3]).toBe('有效评分1份的平均分，2个评分无法识别');
  });

  it('is judged before it is rounded: 4.46 prints 4.5 and is 良好', () => {
    const feedback = [4.46, 4.46].map((score) => ({ score }));
    expect(printed({ feedback }, 'satisfaction.overall')?.slice(0, 2)).toEqual([4.5, '良好']);
  });

  it('no answers, no figure', () => {
    expect(printed({ feedback: [] }, 'satisfaction.overall')?.slice(0, 3)).toEqual([null, null, null]);
  });

  it('names the part people liked least', () => {
    const feedback = [
      { segment: '总体', score: 4.6 },
      { segment: '餐饮', score: 4.2 },
      { segment: '议程', score: 4.8 },
    ];
    expect(printed({ feedback }, 'satisfaction.lowest')).toEqual([
      4.2,
      '良好',
      false,
      '餐饮环节评分最低，4.2分',
    ]);
    expect(printed({ feedback }, 'satisfaction.overall')?.[0]).toBe(4.6);
  });
});

describe('targets', () => {
  it.each([
    { row: { targetValue: 50, actualValue: 48 }, value: 96, verdict: '基本达成' },
    { row: { targetValue: '80%', actualValue: '60%' }, value: 75, verdict: '未达成' },
    { row: { targetValue: 100, actualValue: 100 }, value: 100, verdict: '达成' },
    { row: { targetValue: 100, actualValue: 90 }, value: 90, verdict: '基本达成' },
    { row: { targetValue: '800万元', actualValue: '840万元' }, value: 105, verdict: '达成' },
    { row: { targetValue: '1,200', actualValue: '600' }, value: 50, verdict: '未达成' },
    { row: { targetValue: 50, actualValue: '' }, value: null, verdict: null },
    { row: { targetValue: 50, actualValue: 0 }, value: 0, verdict: '未达成' },
    { row: { targetValue: '90%', actualValue: 0.95 }, value: 105.6, verdict: '达成' },
    { row: { targetValue: 'x'.repeat(3), actualValue: 1 }, value: null, verdict: null },
    { row: { targetValue: '9'.repeat(400), actualValue: 1 }, value: null, verdict: null },
    { row: { targetValue: 0, actualValue: 3 }, value: 3, verdict: '未达成' },
    { row: { targetValue: 0, actualValue: 0 }, value: 0, verdict: '达成' },
    { row: { targetValue: '≤3天', actualValue: '2天' }, value: 2, verdict: '达成' },
    { row: { targetValue: '不低于3天', actualValue: '2天' }, value: 66.7, verdict: '未达成' },
    { row: { targetValue: '≥0', actualValue: '2' }, value: null, verdict: null },
  ])('$row.actualValue of $row.targetValue', ({ row, value, verdict }) => {
    expect(printed({ targets: [{ target: '新增客户', ...row }] }, 'targets.1.rate')?.slice(0, 2)).toEqual([
      value,
      verdict,
    ]);
  });
});

describe('targets to stay below', () => {
  it.each([
    ...[
      { row: { target: '事故起数', targetValue: '0起', actualValue: '0起' }, says: ['≤0起', 0, '起', true] },
      { row: { target: '事故起数', targetValue: '0起', actualValue: '1起' }, says: ['≤0起', 1, '起', false] },
      {
        row: { target: '投诉件数', targetValue: 0, actualValue: 0, unit: '件' },
        says: ['≤0件', 0, '件', true],
      },
      { row: { target: '安全生产', targetValue: '事故≤0', actualValue: 0 }, says: ['≤0', 0, '', true] },
      { row: { target: '逾期率', targetValue: '<5%', actualValue: '5%' }, says: ['<5%', 5, '%', false] },
      { row: { target: '逾期率', targetValue: '<5%', actualValue: '4.9%' }, says: ['<5%', 4.9, '%', true] },
      { row: { target: '逾期率', targetValue: '5%以下', actualValue: '5%' }, says: ['≤5%', 5, '%', true] },
      { row: { target: '差错率', targetValue: '不超过2%', actualValue: 0.03 }, says: ['≤2%', 3, '%', false] },
      { row: { target: '客户投诉数', targetValue: 5, actualValue: 3 }, says: ['≤5', 3, '', true] },
      { row: { target: '产品不合格率', targetValue: '2%', actualValue: '3%' }, says: ['≤2%', 3, '%', false] },
      { row: { target: '超时未处理件数', targetValue: 5, actualValue: 9 }, says: ['≤5', 9, '', false] },
      {
        row: { target: '平均审批时长', targetValue: '72小时', actualValue: '60小时' },
        says: ['≤72小时', 60, '小时', true],
      },
      {
        row: { target: '合同审批时效≤3个工作日', targetValue: 3, actualValue: 4 },
        says: ['≤3', 4, '', false],
      },
    ],
    ...[
      {
        row: { target: '投诉办结率', targetValue: '100%', actualValue: '90%' },
        says: ['≥100%', 90, '%', false],
      },
      {
        row: { target: '成本降低率', targetValue: '5%', actualValue: '6%' },
        says: ['≥100%', 120, '%', true],
      },
      {
        row: { target: '新增客户', targetValue: '不少于50家', actualValue: '60家' },
        says: ['≥100%', 120, '%', true],
      },
      {
        row: { target: '回款率达到95%以上并且逾期账款占比不超过3%', targetValue: '95%', actualValue: '70%' },
        says: ['≥100%', 73.7, '%', false],
      },
      {
        row: {
          target: '逾期账款占比',
          kpi: '回款率95%以上，逾期不超过3%',
          targetValue: '3%',
          actualValue: '2%',
        },
        says: ['≤3%', 2, '%', true],
      },
    ],
  ])('$row.target $row.targetValue: $row.actualValue', ({ row, says }) => {
    const found = metric({ targets: [row] }, 'targets.1.rate');
    expect(found && [found.standard, found.value, found.unit, found.met]).toEqual(says);
  });

  it('counts among those reached, and says when the name alone decided', () => {
    const targets = [
      { target: '事故起数', targetValue: '0起', actualValue: '0起' },
      { target: '客户投诉数', targetValue: 5, actualValue: 7 },
      { target: '新增客户', targetValue: 50, actualValue: '' },
    ];
    expect(printed({ targets }, 'targets.reached')?.[3]).toBe('3项目标中1项达成，1项尚无实际值');
    expect(printed({ targets }, 'targets.2.rate')?.[3]).toBe('实际7，目标5，按越小越好评定');
  });
});

describe('attendance', () => {
  const signed = (...times: string[]) =>
    times.map((signedAt, index) => ({ name: `参会人${index}`, signedAt }));
  it('counts those who signed against the plan', () => {
    const meetingPlan = [
      { name: '峰会', type: '发布会', time: '2024-03-20 09:00-18:00', attendees: '内部:3人;外部:5人' },
    ];
    const signIn = signed('08:40', '08:50', '', '-');
    expect(printed({ meetingPlan, signIn }, 'signIn.rate')).toEqual([25, null, null, '预计8人中2人签到']);
  });

  it('without a plan against the list', () => {
    expect(printed({ signIn: signed('08:40', '') }, 'signIn.rate')?.[0]).toBe(50);
  });
});

describe('what is done without a time is neither on time nor late', () => {
  const at = '2024-07-12T09:00';
  const item = { subject: '修订制度', lead: '办公室', owner: '张三' };
  const followUp = [
    { ...item, deadline: '2024-07-01', closed: '是', finished: '2024-06-30' },
    { ...item, deadline: '2024-07-01', closed: '是', finished: '' },
    { ...item, deadline: '2024-07-01', closed: '是', progress: '逾期办结' },
    { ...item, deadline: '待定', closed: '是', finished: '2024-06-30' },
    { ...item, deadline: '2024-07-01', closed: '否' },
  ];

  it('in no part of the rate', () => {
    expect(printed({ followUp }, 'followUp.onTimeRate', at)).toEqual([
      33.3,
      null,
      null,
      '3项已到期或已办结的事项中1项按期完成，另有2项已完成但未登记完成时间或期限不明，不计入',
    ]);
    expect(printed({ followUp }, 'followUp.completionRate', at)?.[3]).toBe('5项事项中4项完成');
  });

  it('nothing but such rows gives no rate', () => {
    expect(printed({ followUp: followUp.slice(1, 2) }, 'followUp.onTimeRate', at)?.[0]).toBeNull();
  });
});

it('an empty list meets nothing', () => {
  expect(printed({ checklist: [] }, 'checklist.coverage')).toEqual([null, '无数据', null, '清单中没有需求']);
  expect(printed({ checklist: [] }, 'checklist.orphanTargets')).toEqual([
    null,
    '无数据',
    null,
    '清单中没有记录',
  ]);
});

it('needs with a target, and targets without a need', () => {
  const checklist = [
    { need: '甲', target: '季度新增客户100家' },
    { need: '乙', target: '' },
    { need: '', target: '提升品牌影响力' },
  ];
  expect(printed({ checklist }, 'checklist.coverage')).toEqual([50, '未达标', false, '2项需求中1项有目标']);
  expect(printed({ checklist }, 'checklist.orphanTargets')).toEqual([
    1,
    '未达标',
    false,
    '1项目标没有对应需求',
  ]);
});

describe('what is not due yet is no part of 按期办结率', () => {
  const at = '2026-07-15T10:00';
  const item = { subject: '修订制度', lead: '财务局', owner: '陈亮' };
  const open = [
    { ...item, deadline: '2026-12-31', closed: '否' },
    { ...item, deadline: '2026-12-31', closed: '否' },
    { ...item, deadline: '长期', closed: '否' },
  ];
  const onTime = { ...item, deadline: '2026-06-30', closed: '是', finished: '2026-06-29' };

  it('one due and done in time: 100 %', () =>
    expect(printed({ followUp: [onTime, ...open] }, 'followUp.onTimeRate', at)).toEqual([
      100,
      null,
      null,
      '1项已到期或已办结的事项中1项按期完成，3项未到期、长期或期限不明，不计入',
    ]));

  it('one late and open: 50 %; done before it is due counts', () => {
    const late = { ...item, deadline: '2026-07-01', closed: '否' };
    const early = { ...item, deadline: '2026-12-31', closed: '是', finished: '2026-07-01' };
    expect(printed({ followUp: [onTime, late, ...open] }, 'followUp.onTimeRate', at)?.[0]).toBe(50);
    expect(printed({ followUp: [early, ...open] }, 'followUp.onTimeRate', at)?.[0]).toBe(100);
  });

  it('nothing due: no rate', () =>
    expect(printed({ followUp: open }, 'followUp.onTimeRate', at)?.[0]).toBeNull());

  it('what was cancelled is in no figure', () => {
    const followUp = [onTime, { ...item, deadline: '2026-06-25', status: '已取消' }];
    const said = (id: string) =>
      printed({ followUp }, id, at)
        ?.slice(0, 1)
        .concat(printed({ followUp }, id, at)?.[3] ?? '');
    expect(said('followUp.completionRate')).toEqual([100, '1项事项中1项完成']);
    expect(said('followUp.onTimeRate')).toEqual([100, '1项已到期或已办结的事项中1项按期完成']);
    expect(said('followUp.total')).toEqual([1, '各表中有时限的行数，已取消1项，不计入']);
  });

  it('the rate of a preparation keeps all tasks but the cancelled as its base', () => {
    const task = { task: '布置会场', owner: '陈亮' };
    const taskTracking = [
      { ...task, deadline: '2026-06-30', finished: '2026-06-29', status: '已完成' },
      { ...task, deadline: '2026-12-31', status: '进行中' },
      { ...task, deadline: '2026-06-30', status: '已取消' },
    ];
    expect(printed({ taskTracking }, 'tasks.onTimeRate', at)?.[0]).toBe(50);
  });
});
