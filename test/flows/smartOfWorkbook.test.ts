import { smartOfWorkbook } from '../../src/flows/smartOfWorkbook';
import { checkOf } from '../support/checks/findingsOf';

const verdictsOf = (letters: ReturnType<typeof smartOfWorkbook>[number]['letters']) =>
  Object.fromEntries(Object.entries(letters).map(([letter, { verdict }]) => [letter, verdict]));

it('lists the rows of every table that sets targets, and of no other', () => {
  const check = checkOf({
    checklist: [
      { sequence: 1, need: '审批慢', target: '提升效率', kpi: '', owner: '法务部', deadline: '尽快' },
      {
        sequence: 2,
        need: '新客户少',
        target: '季度新增客户100家',
        owner: '市场部',
        deadline: '2024年9月30日',
      },
    ],
    incidents: [{ event: '投影仪故障', owner: '张三' }],
  });
  expect(smartOfWorkbook(check).map(({ subject, letters }) => [subject, verdictsOf(letters)])).toEqual([
    ['提升效率', { S: 'met', M: 'unmet', A: 'met', R: 'met', T: 'unmet' }],
    ['季度新增客户100家', { S: 'met', M: 'met', A: 'met', R: 'met', T: 'met' }],
  ]);
});

it('a figure in a column of its own measures the target', () => {
  const row = { target: '客户满意度', targetValue: 95, unit: '%', deadline: '2024-09-30', needId: '1' };
  const [listing] = smartOfWorkbook(checkOf({ targets: [row] }));
  expect(listing?.letters.M.reason['zh-CN']).toBe('目标值单列，有数值');
});

it('does not judge the link to a need where the table has no column for needs', () => {
  const row = {
    sequence: 1,
    subject: '提速',
    requirement: '办结率不低于95%',
    lead: '财政局',
    deadline: '2024-09-30',
  };
  const registers = smartOfWorkbook(checkOf({ followUp: [row] }));
  expect(registers.map(({ letters }) => letters.R)).toEqual([
    {
      verdict: 'notJudged',
      reason: { 'zh-CN': '本表没有需求列，不评', en: 'Not judged: the table has no column of requirements' },
    },
  ]);
});
