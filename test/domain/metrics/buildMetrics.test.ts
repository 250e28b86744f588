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
    { row: { targetValue: 0, actualValue: 3 }, value: null, verdict: null },
    { row: { targetValue: '≤3天', actualValue: '2天' }, value: null, verdict: null },
  ])('$row.actualValue of $row.targetValue', ({ row, value, verdict }) => {
    expect(printed({ targets: [{ target: '新增客户', ...row }] }, 'targets.1.rate')?.slice(0, 2)).toEqual([
      value,
      verdict,
    ]);
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
