import { deadlineColumns, type DeadlineFields } from '../../../src/domain/newWorkbook/live/deadlineColumns';
import type { LiveRecord } from '../../../src/domain/newWorkbook/live/LiveColumn';
import { sampleCell } from '../../../src/domain/newWorkbook/sampleCell';
import { parseMinute } from '../../../src/domain/time/WallMinute';

const fields: DeadlineFields = {
  subject: 'task',
  deadline: 'deadline',
  status: 'status',
  finished: 'finished',
  doneWords: ['已完成'],
  cancelledWords: ['已取消'],
  timed: false,
};

const dues = new Map<string, string | number>([
  ['2024年Q3末', 45565],
  ['长期执行', '长期'],
]);

/** What the live columns of one record show at 2024-07-12 09:00. */
function shown(record: Record<string, string>, more: Partial<DeadlineFields> = {}) {
  const values = new Map<string, string | number>(
    Object.entries({ task: '事项', ...record })
      .filter(([, written]) => written !== '')
      .map(([field, written]) => [field, sampleCell(written, 'dateTime').value]),
  );
  const view: LiveRecord = {
    now: parseMinute('2024-07-12 09:00')!,
    value: (id) => values.get(id) ?? null,
    dueOf: (text) => dues.get(text),
  };
  for (const column of deadlineColumns({ ...fields, ...more })) {
    values.set(
      column.id,
      column.result(view, (text) => text['zh-CN']),
    );
  }
  return values;
}

describe('时效 of a row at 2024-07-12 09:00', () => {
  it.each([
    { deadline: '2024-07-11', says: '逾期', days: 1 },
    { deadline: '2024-07-10', says: '逾期', days: 2 },
    { deadline: '2024-07-12', says: '临期', days: '' },
    { deadline: '2024-07-13', says: '正常', days: '' },
    { deadline: '2024-07-12 08:59', says: '逾期', days: 1 },
    { deadline: '2024-07-12 09:00', says: '临期', days: '' },
    { deadline: '2024-07-13 09:00', says: '临期', days: '' },
    { deadline: '2024-07-13 09:01', says: '正常', days: '' },
    { deadline: '2024年Q3末', says: '正常', days: '' },
    { deadline: ' 2024年Q3末 ', says: '正常', days: '' },
    { deadline: '长期执行', says: '长期', days: '' },
    { deadline: '尽快', says: '时间无法识别', days: '' },
    { deadline: '2024年*末', says: '时间无法识别', days: '' },
    { deadline: '', says: '无期限', days: '' },
  ])('due $deadline: $says', ({ deadline, says, days }) => {
    const values = shown({ deadline });
    expect([values.get('state'), values.get('lateDays')]).toEqual([says, days]);
  });

  it.each([
    { record: { deadline: '2024-07-10', finished: '2024-07-10' }, says: '按期完成', days: '' },
    { record: { deadline: '2024-07-10', finished: '2024-07-11' }, says: '逾期完成', days: 1 },
    { record: { deadline: '2024-07-10', finished: '2024-07-10 23:59' }, says: '按期完成', days: '' },
    { record: { deadline: '2024-07-10 12:00', finished: '2024-07-10 12:00' }, says: '按期完成', days: '' },
    { record: { deadline: '2024-07-10 12:00', finished: '2024-07-10 12:01' }, says: '逾期完成', days: 1 },
    { record: { deadline: '2024-07-10', finished: '-' }, says: '逾期', days: 2 },
    { record: { deadline: '2024-07-10', finished: '-', status: '已完成' }, says: '已完成', days: '' },
    { record: { deadline: '尽快', finished: '2024-07-11' }, says: '已完成', days: '' },
    { record: { deadline: '2024-07-10', status: '延期2小时' }, says: '逾期', days: 2 },
    { record: { deadline: '2024-07-10', status: '已取消' }, says: '已取消', days: '' },
    {
      record: { deadline: '2024-07-10', finished: '2024-07-11', status: '已取消' },
      says: '已取消',
      days: '',
    },
    { record: { task: '', deadline: '' }, says: '', days: '' },
    { record: { task: '', deadline: '2024-07-10' }, says: '逾期', days: 2 },
  ])('$record: $says', ({ record, says, days }) => {
    const values = shown(record);
    expect([values.get('state'), values.get('lateDays')]).toEqual([says, days]);
  });

  it.each([
    { deadline: '2024-07-12 07:00', finished: '', hours: 2 },
    { deadline: '2024-07-11', finished: '', hours: 9 },
    { deadline: '2024-03-16 12:00', finished: '2024-03-16 14:00', hours: 2 },
  ])('timed, due $deadline, done $finished: $hours hours late', ({ deadline, finished, hours }) => {
    const late = shown({ deadline, finished }, { timed: true }).get('lateTime');
    expect(late).toBeCloseTo(hours / 24, 6);
  });

  it('shows a text deadline as what it was taken for', () => {
    expect(shown({ deadline: '2024年Q3末' }).get('due')).toBe(45565);
    expect(shown({ deadline: '长期执行' }).get('due')).toBe('长期');
    expect(shown({ deadline: '尽快' }).get('due')).toBe('时间无法识别');
    expect(shown({ deadline: '' }).get('due')).toBe('');
  });
});

describe('the formulas of the live columns', () => {
  const words = (text: { 'zh-CN': string }) => text['zh-CN'];
  const [due, state, late] = deadlineColumns(fields).map((column) =>
    column.formula((id) => `<${id}>`, words),
  );

  it('looks texts up without wildcards and never guesses', () => {
    expect(due).toBe(
      'IF(ISNUMBER(<deadline>),<deadline>,IF(TRIM(<deadline>)="","",IFERROR(LOOKUP(2,1/(期限文字=TRIM(<deadline>)),期限时间),"时间无法识别")))',
    );
  });

  it('counts late days by the calendar, one at least', () => {
    expect(late).toBe(
      'IF(<state>="逾期",MAX(1,INT(当前时间)-INT(<due>)),IF(<state>="逾期完成",MAX(1,INT(<finished>)-INT(<due>)),""))',
    );
  });

  it('asks the clock nowhere but in one named cell', () => {
    expect([due, state, late].join()).not.toMatch(/NOW\(|TODAY\(|OFFSET\(|INDIRECT\(/);
  });

  it('leaves out what a table has no column for', () => {
    const bare = { ...fields };
    delete (bare as { status?: string }).status;
    delete (bare as { finished?: string }).finished;
    const formulas = deadlineColumns(bare).map((column) => column.formula((id) => `<${id}>`, words));
    expect(formulas.join()).not.toMatch(/<status>|<finished>/);
  });
});
