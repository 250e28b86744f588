import { formatDue } from '../../../src/domain/deadlines/formatDue';
import { checkOf } from '../../support/checks/findingsOf';
import {
  dateCell,
  errorCell,
  sheetOf,
  snapshotOf,
  type CellInput,
} from '../../support/snapshot/buildSnapshot';

const task = (row: Readonly<Record<string, CellInput>>) => ({ task: '会场布置', owner: '张三', ...row });

const stateOf = (row: Readonly<Record<string, CellInput>>, now?: string) =>
  checkOf({ taskTracking: [task(row)] }, now).tracked.map(({ state }) => state)[0];

describe('a row with a deadline', () => {
  it.each([
    { case: 'the day before', deadline: '2024-07-13', state: 'normal', now: '2024-07-12T23:59' },
    { case: '24 hours before its end', deadline: '2024-07-13', state: 'dueSoon', now: '2024-07-13T00:00' },
    { case: 'the last minute of the day', deadline: '2024-07-13', state: 'dueSoon', now: '2024-07-13T23:59' },
    { case: 'the midnight after', deadline: '2024-07-13', state: 'overdue', now: '2024-07-14T00:00' },
    { case: 'exactly 24 hours late', deadline: '2024-07-13', state: 'overdue', now: '2024-07-15T00:00' },
    {
      case: 'a minute more than that',
      deadline: '2024-07-13',
      state: 'overdueAlert',
      now: '2024-07-15T00:01',
    },
    { case: 'on the minute', deadline: '2024-07-13 10:00', state: 'dueSoon', now: '2024-07-13T10:00' },
    { case: 'a minute late', deadline: '2024-07-13 10:00', state: 'overdue', now: '2024-07-13T10:01' },
    { case: 'standing work', deadline: '长期执行', state: 'longTerm', now: undefined },
    { case: 'no date', deadline: '待定', state: 'unreadable', now: undefined },
    { case: 'blanks', deadline: '   ', state: 'none', now: undefined },
    { case: 'an error value', deadline: errorCell('#REF!'), state: 'unreadable', now: undefined },
    { case: 'a date cell', deadline: dateCell('2024-07-01'), state: 'overdueAlert', now: undefined },
  ])('$case: $state', ({ deadline, state, now }) => expect(stateOf({ deadline }, now)).toBe(state));
});

describe('what is done is not late', () => {
  const deadline = '2024-07-10';
  it.each([
    { case: 'by its status, at an unknown time', row: { status: '已完成' }, state: 'done' },
    { case: 'by a tick', row: { status: '√' }, state: 'done' },
    { case: 'late, as its status says', row: { status: '逾期办结' }, state: 'doneLate' },
    { case: 'in time, as its status says', row: { status: '按期完成', finished: '-' }, state: 'doneOnTime' },
    {
      case: 'the time outweighs the word',
      row: { status: '逾期完成', finished: '2024-07-09' },
      state: 'doneOnTime',
    },
    { case: 'late, as the time of completion says', row: { finished: '逾期完成' }, state: 'doneLate' },
    { case: 'in a month that ends after it', row: { finished: '2024年7月' }, state: 'done' },
    { case: 'in an earlier month', row: { finished: '2024年6月' }, state: 'doneOnTime' },
    { case: 'in a later month', row: { finished: '2024年8月' }, state: 'doneLate' },
    {
      case: 'in a month shown by a date cell',
      row: { finished: dateCell('2024-07-01', 'yyyy"年"m"月"') },
      state: 'done',
    },
    { case: 'by TRUE', row: { status: true }, state: 'done' },
    { case: 'a bare 1 in a list of choices says nothing', row: { status: 1 }, state: 'overdueAlert' },
    { case: 'by a day', row: { finished: '2024-07-10' }, state: 'doneOnTime' },
    { case: 'by a later day', row: { finished: dateCell('2024-07-11') }, state: 'doneLate' },
    {
      case: 'late, with a time of completion',
      row: { status: '延期2小时', finished: '2024-07-11' },
      state: 'doneLate',
    },
    { case: 'by 100 %', row: { status: '', rate: 1 }, state: 'done' },
    { case: 'cancelled: not followed up', row: { status: '已取消' }, state: 'none' },
    { case: 'late, without a time', row: { status: '延期2小时', finished: '-' }, state: 'overdueAlert' },
    { case: 'half done', row: { status: '50%' }, state: 'overdueAlert' },
    { case: 'only 无 in the time', row: { finished: '无' }, state: 'overdueAlert' },
    { case: 'a promise', row: { status: '预计7月15日完成' }, state: 'overdueAlert' },
    { case: 'an error in the status', row: { status: errorCell('#N/A') }, state: 'overdueAlert' },
  ])('$case: $state', ({ row, state }) => expect(stateOf({ deadline, ...row })).toBe(state));
});

it('a column with set answers outweighs a description of the progress', () => {
  const item = { subject: '修订值班制度', lead: '办公室', owner: '张三', deadline: '2024-07-10' };
  const { tracked } = checkOf({
    followUp: [
      { ...item, closed: '否', progress: '已完成' },
      { ...item, closed: '', progress: '已办结' },
      { ...item, closed: '是', progress: '正在推进' },
    ],
  });
  expect(tracked.map(({ state }) => state)).toEqual(['overdueAlert', 'done', 'done']);
});

it('owner: the lead unit, else the person; subject: what the row is about', () => {
  const { tracked } = checkOf({
    followUp: [
      { subject: '修订值班制度', lead: '办公室', owner: '张三', deadline: '2024-07-20' },
      { subject: '更新通讯录', lead: '', owner: '李四', deadline: '2024-07-20' },
    ],
  });
  expect(tracked.map(({ subject, owner }) => [subject, owner])).toEqual([
    ['修订值班制度', '办公室'],
    ['更新通讯录', '李四'],
  ]);
});

describe('dates without a year take that of the table', () => {
  const rows = [
    ['任务名称', '责任人', '计划完成时间', '进度状态'],
    ['会场布置', '张三', '9月15日', '进行中'],
    ['签到表', '李四', '2023年9月20日', '进行中'],
    ['胸牌', '王五', '2023-09-21', '进行中'],
  ];
  const dueOf = (snapshot: Parameters<typeof checkOf>[0]) => {
    const [first] = checkOf(snapshot, '2023-09-01T09:00').tracked;
    return first && formatDue(first.deadline);
  };

  it('named in its title', () => {
    expect(dueOf(snapshotOf(sheetOf('进度', [['2024年执行进度跟踪表'], ...rows])))).toBe('2024-09-15T24:00');
  });

  it('else that of most of its dates', () => {
    expect(dueOf(snapshotOf(sheetOf('进度', rows)))).toBe('2023-09-15T24:00');
  });

  it('else that of the file', () => {
    const snapshot = { ...snapshotOf(sheetOf('进度', rows.slice(0, 2))), fileName: '2024年台账.xlsx' };
    expect(dueOf(snapshot)).toBe('2024-09-15T24:00');
  });

  it('else that of now; 2000家 is no year', () => {
    const snapshot = snapshotOf(sheetOf('进度', [['2000家门店执行进度跟踪表'], ...rows.slice(0, 2)]));
    expect(dueOf(snapshot)).toBe('2023-09-15T24:00');
  });
});

it('「3个工作日内」 counts from the start of its row', () => {
  const { tracked } = checkOf({ taskTracking: [task({ start: '2024-05-08', deadline: '3个工作日内' })] });
  expect(tracked.map(({ deadline }) => formatDue(deadline))).toEqual(['2024-05-11T24:00']);
});

it('「会前3天」 counts from the meeting the workbook plans', () => {
  const plan = { name: '经销商峰会', type: '发布会', time: '2024-08-20 09:00-18:00' };
  const { tracked } = checkOf({ meetingPlan: [plan], taskTracking: [task({ deadline: '会前3天' })] });
  expect(tracked.map(({ deadline }) => formatDue(deadline)?.slice(0, 10))).toEqual(['2024-08-17']);
});

it('the workbook’s own 节假日 outranks the official calendar', () => {
  const rows = [{ date: '2024-05-09', type: '休', name: '厂庆' }];
  const tables = { taskTracking: [task({ start: '2024-05-08', deadline: '3个工作日内' })], holidays: rows };
  expect(checkOf(tables).tracked.map(({ deadline }) => formatDue(deadline))).toEqual(['2024-05-13T24:00']);
});

it('rows under a merged deadline have it in common', () => {
  const sheet = sheetOf(
    '进度',
    [
      ['任务名称', '责任人', '计划完成时间', '进度状态'],
      ['会场布置', '张三', '2024-07-10', '已完成'],
      ['签到表', '李四', '', '进行中'],
    ],
    { merges: ['C2:C3'] },
  );
  const { tracked, findings } = checkOf(snapshotOf(sheet));
  expect(tracked.map(({ row, state }) => [row, state])).toEqual([
    [2, 'done'],
    [3, 'overdueAlert'],
  ]);
  expect(findings.map(({ rule, row }) => [rule, row])).toEqual([['W06', 3]]);
});

it('a table without records is followed up without a word', () => {
  const { tracked, findings, metrics } = checkOf({ taskTracking: [] });
  expect([tracked, findings, metrics]).toEqual([[], [], []]);
});
