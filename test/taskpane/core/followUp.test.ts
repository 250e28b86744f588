import { openCore } from '../../support/taskpane/openCore';
import { register } from '../../support/taskpane/register';

const late = { scope: 'lateOrSoon', by: 'owner', names: [], text: '' } as const;

describe('the follow-up', () => {
  it('groups rows by who answers for them, worst first', async () => {
    const { core } = await openCore(register);
    const { shown, names, groups, now } = await core.followUp({ ...late, scope: 'open' });
    expect({ shown, now }).toEqual({ shown: 4, now: '2024-07-12 09:00' });
    expect(names).toEqual([
      { name: '市商务局', count: 2 },
      { name: '市交通局', count: 1 },
      { name: '市外办', count: 1 },
    ]);
    expect(groups).toEqual([
      { name: '市商务局', start: 0, count: 2, overdue: 1, dueSoon: 0 },
      { name: '市交通局', start: 2, count: 1, overdue: 0, dueSoon: 1 },
      { name: '市外办', start: 3, count: 1, overdue: 0, dueSoon: 0 },
    ]);
  });

  it.each([
    { filter: late, left: ['督办台账!E3', '督办台账!E4'] },
    { filter: { ...late, scope: 'overdue' as const }, left: ['督办台账!E3'] },
    { filter: { ...late, scope: 'dueSoon' as const }, left: ['督办台账!E4'] },
    { filter: { ...late, names: ['市交通局'] }, left: ['督办台账!E4'] },
    { filter: { ...late, text: '校对' }, left: ['督办台账!E3'] },
    {
      filter: { ...late, scope: 'open' as const, by: 'department' as const },
      left: ['督办台账!E3', '督办台账!E4', '督办台账!E5'],
    },
  ])('under $filter', async ({ filter, left }) => {
    const { core } = await openCore(register);
    const items = await core.followUpPage(filter, 0, 100);
    expect(items.map(({ address }) => address)).toEqual(left);
  });

  it('shows a row as papers quote it', async () => {
    const { core } = await openCore(register);
    expect(await core.followUpPage(late, 0, 1)).toEqual([
      {
        key: '督办台账!E3 市商务局',
        place: { sheet: '督办台账', row: 3, column: 5 },
        address: '督办台账!E3',
        subject: '招商手册定稿印制',
        owner: '市商务局',
        department: '市商务局',
        person: '',
        due: '2024年7月10日',
        state: 'overdueAlert',
        lamp: '逾期2天',
        progress: '校对中',
      },
    ]);
  });

  it('says how late a row is as the finding does', async () => {
    const { core } = await openCore(register);
    await core.check();
    const [late_] = await core.followUpPage(late, 0, 1);
    const filter = { severities: [], rules: ['W06'], tables: [], text: '' } as const;
    const [finding] = await core.findingPage(filter, 0, 1);
    expect([late_?.lamp, finding?.message]).toEqual(['逾期2天', '已逾期2天（超过24小时）']);
  });

  it('gives a list to copy', async () => {
    const { core } = await openCore(register);
    expect(await core.followUpText({ kind: 'list', filter: late })).toBe(
      [
        '截至2024年7月12日09:00，共2项，其中逾期1项，临期1项。',
        '',
        '市商务局（1项）',
        '1. 招商手册定稿印制；完成时限2024年7月10日；逾期2天；进展：校对中',
        '',
        '市交通局（1项）',
        '1. 会展中心消防验收；完成时限2024年7月12日；临期；进展：进行中',
      ].join('\n'),
    );
  });

  it('gives a reminder to each owner, in the words of the paper', async () => {
    const { core } = await openCore(register);
    expect(await core.followUpText({ kind: 'reminder', filter: { ...late, scope: 'open' } })).toBe(
      [
        '【催办】市商务局：截至2024年7月12日09:00，由你方负责的事项逾期未办结1项。请抓紧办理，并于2024年7月16日前反馈。逾期事项须说明原因、补救措施和预计办结时间。',
        '1. 招商手册定稿印制；完成时限2024年7月10日；逾期2天；进展：校对中',
        '',
        '【催办】市交通局：截至2024年7月12日09:00，由你方负责的事项1天内到期1项。请抓紧办理，并于2024年7月16日前反馈。',
        '1. 会展中心消防验收；完成时限2024年7月12日；临期；进展：进行中',
      ].join('\n'),
    );
    await core.setLanguage('en');
    expect(await core.followUpText({ kind: 'reminder', filter: { ...late, names: ['市交通局'] } })).toBe(
      [
        '[Reminder] 市交通局: as of 2024-07-12 09:00 you have 1 due within 1 d. Please see to it and report back by 2024-07-16.',
        '1. 会展中心消防验收; due 2024-07-12; due soon; progress: 进行中',
      ].join('\n'),
    );
  });
});
