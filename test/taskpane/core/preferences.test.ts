import { startingCorrection } from '../../../src/taskpane/screens/adopt/mappingChoices';
import { openCore } from '../../support/taskpane/openCore';
import { register } from '../../support/taskpane/register';

const defaults = { thresholds: { dueSoonHours: 24, alertHours: 24 }, holidays: [], rulesOff: [] };

describe('settings', () => {
  it('hold for the check and are kept with the workbook', async () => {
    const { core, workbook } = await openCore(register);
    await core.check();
    const settings = {
      ...defaults,
      thresholds: { dueSoonHours: 24 * 20, alertHours: 24 },
      rulesOff: ['E04'],
    };
    const overview = await core.saveSettings(settings);
    expect(overview).toMatchObject({ lamps: { dueSoon: 2 }, check: { bySeverity: { error: 0 } } });
    const reopened = await openCore(await workbook.save());
    expect((await reopened.core.settings()).settings).toEqual(settings);
    expect((await reopened.core.settings()).rules.filter(({ on }) => !on).map(({ id }) => id)).toContain(
      'E04',
    );
  });

  it('that cannot be meant are refused and change nothing', async () => {
    const { core } = await openCore(register);
    const wrong = { ...defaults, thresholds: { dueSoonHours: -1, alertHours: 24 } };
    await expect(core.saveSettings(wrong)).rejects.toMatchObject({ view: { code: 'settings.threshold' } });
    expect((await core.settings()).settings).toEqual(defaults);
  });

  it('that somebody has spoilt are read as far as they can be', async () => {
    const { workbook } = await openCore(register);
    await workbook.writeMemo(
      new Map<string, unknown>([
        ['settings', { thresholds: 'soon', rulesOff: ['W06', 7], holidays: [{ date: '2024-07-15' }, null] }],
        ['mappings', [{ sheet: 1 }, 'x']],
      ]),
    );
    const reopened = await openCore(await workbook.save());
    expect((await reopened.core.settings()).settings).toEqual({ ...defaults, rulesOff: ['W06'] });
  });

  it('kept with the workbook that cannot be followed are told when it is opened', async () => {
    const { workbook } = await openCore(register);
    await workbook.writeMemo(new Map([['settings', { thresholds: { dueSoonHours: 1e9, alertHours: 24 } }]]));
    const { core, events } = await openCore(await workbook.save());
    expect(events).toMatchObject([{ kind: 'failed', failure: { code: 'settings.threshold' } }]);
    expect(await core.overview()).toMatchObject({ lamps: { total: 4 } });
  });
});

const strange = {
  工作安排: [
    ['要干的活', '归谁管', '啥时候要', '补充'],
    ['招商手册定稿印制', '市商务局', '2024-07-10', '甲'],
    ['会展中心消防验收', '市交通局', '2024-07-30', '乙'],
  ],
};

describe('adopting a table', () => {
  it('finds the headings where they stand, though figures come only in the last rows', async () => {
    const { core } = await openCore({
      盯办: [
        ['啥事', '谁盯着', '弄到啥时候', '想说的'],
        ['招商手册定稿印制', '张三', '3月底前', '等签字'],
        ['展位图纸复核', '王五', '下周五', '两个版本'],
        ['会展中心消防验收', '赵六', 45488, '已约'],
        ['应急演练', '李四', 45490, '待定'],
      ],
    });
    expect((await core.mapping()).tables).toMatchObject([{ id: '盯办!A1', records: 4 }]);
  });

  it('shows what it would be read as', async () => {
    const { core } = await openCore(strange);
    const { tables, kinds } = await core.mapping();
    expect(tables).toMatchObject([
      {
        id: '工作安排!A1',
        kind: '',
        confidence: 'unknown',
        confirmed: false,
        records: 2,
        columns: [
          { letters: 'A', heading: '要干的活', field: '', samples: ['招商手册定稿印制', '会展中心消防验收'] },
          { letters: 'B', heading: '归谁管' },
          { letters: 'C', heading: '啥时候要' },
          { letters: 'D', heading: '补充' },
        ],
      },
    ]);
    const followUp = kinds.find(({ kind }) => kind === 'followUp');
    expect(followUp?.needed).toEqual([['subject'], ['deadline'], ['lead', 'owner']]);
  });

  it('follows what the user says, keeps it with the workbook and touches nothing else', async () => {
    const { core, workbook, calls } = await openCore(strange);
    const before = await workbook.read();
    calls.length = 0;
    const overview = await core.acceptMapping([
      {
        table: '工作安排!A1',
        kind: 'followUp',
        fields: { 1: 'subject', 2: 'lead', 3: 'deadline' },
        headings: { 1: '要干的活', 2: '归谁管', 3: '啥时候要', 4: '补充' },
      },
    ]);
    expect(overview).toMatchObject({
      tables: [{ kind: 'followUp', confidence: 'high', confirmed: true, unrecognised: 1 }],
      unknown: [],
      lamps: { total: 2, overdue: 1 },
      step: 'check',
    });
    expect(calls).toEqual(['writeMemo']);
    expect(await workbook.read()).toEqual(before);
    const reopened = await openCore(await workbook.save());
    expect((await reopened.core.overview()).tables).toEqual(overview.tables);
  });

  it('leaves alone what the user says is none of ours, and says so where it can be taken back', async () => {
    const { core } = await openCore(register);
    const seen = (await core.mapping()).tables.map(startingCorrection);
    const overview = await core.acceptMapping(seen.map((one) => ({ ...one, kind: '' })));
    expect(overview).toMatchObject({ tables: [], unknown: [], step: 'adopt' });
    const { tables } = await core.mapping();
    expect(tables).toMatchObject([{ id: '督办台账!A2', kind: '', confirmed: true }]);
  });

  it('suggests fields when another kind is chosen', async () => {
    const { core } = await openCore(register);
    const table = await core.mappedAs('督办台账!A2', 'taskTracking');
    expect(table.columns.map(({ letters, field }) => [letters, field])).toEqual([
      ['A', 'sequence'],
      ['B', ''],
      ['C', 'owner'],
      ['D', 'start'],
      ['E', 'deadline'],
      ['F', 'status'],
      ['G', 'progress'],
    ]);
  });

  it('says when the table is not there any more', async () => {
    const { core } = await openCore(register);
    await expect(
      core.acceptMapping([{ table: '督办台账!A9', kind: 'followUp', fields: {}, headings: {} }]),
    ).rejects.toMatchObject({ view: { code: 'mapping.tableGone' } });
  });

  it('takes no fields for columns that are not those the user saw, and lists them anew', async () => {
    const { core, calls, events, type } = await openCore(register);
    const seen = (await core.mapping()).tables.map(startingCorrection);
    await type('督办台账!C2', '完成时限');
    await type('督办台账!E2', '责任单位');
    calls.length = 0;
    await expect(core.acceptMapping(seen)).rejects.toMatchObject({ view: { code: 'mapping.changed' } });
    expect(calls).toEqual(['readRows']);
    expect(events.map(({ kind }) => kind)).toEqual(['rechecked']);
    const anew = (await core.mapping()).tables.map(startingCorrection);
    expect(anew).toMatchObject([{ fields: { 3: 'deadline', 5: 'lead' } }]);
    await core.acceptMapping(anew);
    expect((await core.overview()).tables).toMatchObject([{ confirmed: true }]);
  });
});
