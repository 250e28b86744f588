import { checkOf } from '../../support/checks/findingsOf';
import { sheetOf, snapshotOf, type CellInput } from '../../support/snapshot/buildSnapshot';
import { checkWorkbook } from '../../../src/flows/checkWorkbook';
import { parseMinute } from '../../../src/domain/time/WallMinute';

const now = '2026-07-15T10:00';
const checkSheet = (title: string, headings: readonly string[], ...rows: readonly CellInput[][]) =>
  checkWorkbook(snapshotOf(sheetOf('表', [[title], [...headings], ...rows])), { now: parseMinute(now) ?? 0 });

describe('an acceptance that turned the work down leaves it open', () => {
  const headings = ['序号', '隐患内容', '责任人', '整改期限', '完成时间', '整改情况'];
  const row = ['1', '电缆沟积水', '马强', '2026-06-25', '2026-06-24', '已整改'];
  it.each([
    { heading: '复查结果', says: '不合格', state: 'overdueAlert' },
    { heading: '复查结果', says: '未通过', state: 'overdueAlert' },
    { heading: '复查情况', says: '退回整改', state: 'overdueAlert' },
    { heading: '验收结果', says: '不合格', state: 'overdueAlert' },
    { heading: '验收结果', says: '复查仍不合格', state: 'overdueAlert' },
    { heading: '验收结果', says: '合格', state: 'doneOnTime' },
    { heading: '验收结果', says: '第一次不合格，复查合格', state: 'doneOnTime' },
    { heading: '验收结果', says: '通过', state: 'doneOnTime' },
    { heading: '验收结果', says: '', state: 'doneOnTime' },
  ])('$heading $says: $state', ({ heading, says, state }) => {
    const check = checkSheet('隐患整改台账', [...headings, heading, '是否销号'], [...row, says, '否']);
    expect(check.tracked.map((item) => item.state)).toEqual([state]);
    expect(check.findings.filter(({ rule }) => rule === 'E07')).toEqual([]);
  });
});

describe('a target reached is done', () => {
  const stateOf = (row: Readonly<Record<string, CellInput>>) =>
    checkOf(
      { targets: [{ target: '新增客户', deadline: '2026-06-30', owner: '市场部', ...row }] },
      now,
    ).tracked.map(({ state, completed }) => [state, completed === true])[0];
  it.each([
    { case: 'more', row: { targetValue: 50, actualValue: 60 }, is: ['done', true] },
    { case: 'exactly', row: { targetValue: 50, actualValue: 50 }, is: ['done', true] },
    { case: 'less', row: { targetValue: 50, actualValue: 49 }, is: ['overdueAlert', false] },
    { case: 'no figure', row: { targetValue: 50, actualValue: '' }, is: ['overdueAlert', false] },
    { case: 'a limit kept', row: { targetValue: '≤2%', actualValue: '1%' }, is: ['done', true] },
    { case: 'a limit broken', row: { targetValue: '≤2%', actualValue: '3%' }, is: ['overdueAlert', false] },
    {
      case: 'a limit kept so far',
      row: { targetValue: '≤2%', actualValue: '1%', deadline: '2026-12-31' },
      is: ['normal', false],
    },
    {
      case: 'reached before its time',
      row: { targetValue: 50, actualValue: 60, deadline: '2026-12-31' },
      is: ['done', true],
    },
  ])('$case', ({ row, is }) => expect(stateOf(row)).toEqual(is));
});

describe('the day a sentence names', () => {
  const stateOf = (progress: string) => {
    const check = checkSheet(
      '督办台账',
      ['序号', '督办事项', '责任单位', '责任人', '完成时限', '进展情况'],
      ['1', '修订制度', '财务部', '陈亮', '2026-06-30', progress],
    );
    return check.tracked.map(({ state }) => state)[0];
  };
  it.each([
    ['6.28完成', 'doneOnTime'],
    ['7月2日已完成', 'doneLate'],
    ['已于6月28日完成', 'doneOnTime'],
    ['8月1日完成', 'overdueAlert'],
    ['2月30日完成', 'overdueAlert'],
    ['已完成全部工作', 'done'],
    ['已完成初稿', 'overdueAlert'],
  ])('%s: %s', (progress, state) => expect(stateOf(progress)).toBe(state));
});
