import { allTables } from '../../../src/catalog/tables/allTables';
import type { AcceptedMapping } from '../../../src/domain/tables/AcceptedMapping';
import { kindChoices } from '../../../src/domain/tables/mappingChoices';
import { recogniseTables } from '../../../src/domain/tables/recogniseTables';
import type { Recognition } from '../../../src/domain/tables/TableReading';
import { sheetOf, snapshotOf } from '../../support/snapshot/buildSnapshot';
import { snapshotOfRows, definitionOf } from '../../support/checks/exampleSnapshot';

/** `followUp 台账!A2:D4 subject=要办的事 deadline=什么时候`, accepted ones with `!`. */
function shown({ tables }: Recognition): string[] {
  return tables.map(({ definition, accepted, sheet, headerRows, columns, records }) => {
    const fields = [...columns].map(([field, { heading }]) => `${field}=${heading}`);
    return `${definition.kind}${accepted ? '!' : ''} ${sheet.name} ${headerRows.join('+')} (${records.length}) ${fields.join(' ')}`;
  });
}

const read = (snapshot: ReturnType<typeof snapshotOf>, mappings: readonly AcceptedMapping[]) =>
  recogniseTables(snapshot, allTables, JSON.parse(JSON.stringify(mappings)) as AcceptedMapping[]);

const strange = sheetOf('台账', [
  ['2024年工作'],
  ['编', '要办的事', '谁来办', '什么时候', '备注'],
  [1, '修订值班制度', '办公室', '2024-07-15', '首次'],
  [2, '更新通讯录', '人事处', '2024-07-16', null],
]);

const mapping: AcceptedMapping = {
  sheet: '台账',
  place: 2,
  kind: 'followUp',
  columns: [
    { heading: '编', field: 'sequence' },
    { heading: '要办的事', field: 'subject' },
    { heading: '谁来办', field: 'lead' },
    { heading: '什么时候', field: 'deadline' },
    { heading: '备注', field: null },
  ],
};

const asAccepted = 'sequence=编 subject=要办的事 lead=谁来办 deadline=什么时候';

describe('what the user said of a table', () => {
  it('goes before every guess', () => {
    expect(shown(read(snapshotOf(strange), []))).toEqual([]);
    const { tables, unknown, unfit } = read(snapshotOf(strange), [mapping]);
    expect(shown({ tables, unknown })).toEqual([`followUp! 台账 2 (2) ${asAccepted}`]);
    expect(tables[0]).toMatchObject({
      confidence: 'high',
      unrecognised: [{ heading: '备注', column: 5 }],
      area: { top: 2, left: 1, bottom: 4, right: 5 },
    });
    expect(unknown).toEqual([]);
    expect(unfit).toBeUndefined();
  });

  it('still holds when rows came above and a column was added', () => {
    const moved = sheetOf('台账', [
      ['2024年工作'],
      ['单位：办公室'],
      ['编', '要办的事', '办结情况', '谁来办', '什么时候'],
      [1, '修订值班制度', '进行中', '办公室', '2024-07-15'],
    ]);
    const { unfit, ...found } = read(snapshotOf(moved), [mapping]);
    expect(shown(found)).toEqual([`followUp! 台账 3 (1) ${asAccepted} outcome=办结情况`]);
    expect(unfit).toBeUndefined();
  });

  it('may take another field than the words say, or none', () => {
    const usual = sheetOf('督办', [
      ['督办事项', '责任单位', '完成时限', '办结时间'],
      ['修订值班制度', '办公室', '2024-07-15', '2024-07-20'],
    ]);
    const [guessed] = shown(read(snapshotOf(usual), []));
    expect(guessed).toBe(
      'followUp 督办 1 (1) subject=督办事项 lead=责任单位 deadline=完成时限 finished=办结时间',
    );
    const said = read(snapshotOf(usual), [
      {
        sheet: '督办',
        place: 1,
        kind: 'followUp',
        columns: [
          { heading: '督办事项', field: 'subject' },
          { heading: '责任单位', field: 'lead' },
          { heading: '完成时限', field: null },
          { heading: '办结时间', field: 'deadline' },
        ],
      },
    ]);
    expect(shown(said)).toEqual(['followUp! 督办 1 (1) subject=督办事项 lead=责任单位 deadline=办结时间']);
    expect(said.tables[0]?.unrecognised).toEqual([{ heading: '完成时限', column: 3 }]);
  });

  it('holds for a native table by its name', () => {
    const native = sheetOf(
      '台账',
      [
        ['编', '要办的事', '谁来办', '什么时候', '备注'],
        [1, '甲', '办公室', '2024-07-15', ''],
      ],
      {
        startRow: 5,
        nativeTables: [{ name: '表1', area: 'A5:E6' }],
      },
    );
    const { unfit, ...found } = read(snapshotOf(native), [{ ...mapping, place: '表1' }]);
    expect(shown(found)).toEqual([`followUp! 台账 5 (1) ${asAccepted}`]);
    expect(unfit).toBeUndefined();
  });

  it('holds for headings of two rows, and for the right one of two tables side by side', () => {
    const joint = sheetOf(
      '并列',
      [
        ['要办的事', '责任', null, null, '要办的事', '谁来办'],
        [null, '谁来办', '什么时候', null, null, null],
        ['甲', '办公室', '2024-07-15', null, '乙', '财务处'],
      ],
      { merges: ['A1:A2', 'B1:C1'] },
    );
    const said = read(snapshotOf(joint), [
      {
        sheet: '并列',
        place: 2,
        kind: 'followUp',
        columns: [
          { heading: '要办的事', field: 'subject' },
          { heading: '责任/谁来办', field: 'lead' },
          { heading: '责任/什么时候', field: 'deadline' },
        ],
      },
    ]);
    expect(shown(said)).toEqual([
      'followUp! 并列 1+2 (1) subject=要办的事 lead=责任/谁来办 deadline=责任/什么时候',
    ]);
    expect(said.tables[0]?.area).toMatchObject({ left: 1, right: 3 });
  });

  it('may be that it is none of ours', () => {
    const snapshot = snapshotOfRows({
      followUp: [{ subject: '修订值班制度', lead: '办公室', deadline: '2024-07-15' }],
      meetingPlan: [{ name: '年会', time: '2024-03-20 09:00-18:00', place: '主会场', initiator: '张三' }],
    });
    const before = recogniseTables(snapshot, allTables);
    expect(before.tables.map(({ definition }) => definition.kind)).toEqual(['followUp', 'meetingPlan']);
    const mappings = before.tables.map(({ sheet, headerRows, area, columns, unrecognised }) => ({
      sheet: sheet.name,
      place: headerRows.at(-1) ?? area.top,
      kind: null,
      columns: [...columns.values(), ...unrecognised].map(({ heading }) => ({ heading, field: null })),
    }));
    const { tables, unknown, unfit } = read(snapshot, mappings);
    expect({ tables, unfit }).toEqual({ tables: [], unfit: undefined });
    expect(unknown.map(({ sheet, leftAlone }) => `${sheet.name} ${leftAlone}`)).toEqual([
      `${before.tables[0]?.sheet.name} true`,
      `${before.tables[1]?.sheet.name} true`,
    ]);
  });

  it('may confirm a form', () => {
    const snapshot = snapshotOfRows({
      meetingPlan: [{ name: '年会', time: '2024-03-20 09:00-18:00', place: '主会场', initiator: '张三' }],
    });
    const [form] = recogniseTables(snapshot, allTables).tables;
    const { tables, unfit } = read(snapshot, [
      { sheet: form?.sheet.name ?? '', place: form?.area.top ?? 0, kind: 'meetingPlan', columns: [] },
    ]);
    expect(tables.map(({ definition, accepted }) => `${definition.kind} ${accepted}`)).toEqual([
      'meetingPlan true',
    ]);
    expect(unfit).toBeUndefined();
  });
});

describe('what no longer holds is said, and the table is guessed again', () => {
  const renamed = sheetOf('台账', [
    ['编', '督办事项', '责任单位', '完成时限'],
    [1, '修订值班制度', '办公室', '2024-07-15'],
  ]);
  it.each<[string, ReturnType<typeof sheetOf>, Partial<AcceptedMapping>, string, string[]]>([
    ['a heading was renamed', renamed, {}, 'headings', ['要办的事', '谁来办', '什么时候']],
    ['the sheet is gone', { ...strange, name: '别的' }, {}, 'table', []],
    ['the native table is gone', strange, { place: '表9' }, 'table', []],
    ['there is no such kind', strange, { kind: 'birthdays' }, 'kind', []],
    ['there is no such field', strange, { columns: [{ heading: '编', field: 'birthday' }] }, 'kind', []],
    ['it is a form that is not there', strange, { kind: 'meetingPlan' }, 'kind', []],
    ['nothing of it is left', sheetOf('台账', [['甲', '乙']]), {}, 'table', []],
  ])('%s', (_case, sheet, change, reason, missing) => {
    const given = { ...mapping, ...change };
    const { unfit, tables } = read(snapshotOf(sheet), [given]);
    expect(unfit).toEqual([{ mapping: given, reason, missing }]);
    expect(tables.filter(({ accepted }) => accepted)).toEqual([]);
  });

  it('a heading that meant nothing to us may go', () => {
    const without = sheetOf(
      '台账',
      strange.rows.map(({ cells }) => cells.slice(0, 4).map(({ value }) => value)),
    );
    const { unfit, ...found } = read(snapshotOf(without), [mapping]);
    expect(shown(found)).toEqual([`followUp! 台账 2 (2) ${asAccepted}`]);
    expect(unfit).toBeUndefined();
  });
});

describe('choices', () => {
  it('lists the kinds a table may be, likeliest first, then all others', () => {
    const choices = kindChoices(
      { headings: ['序号', '督办事项', '责任单位', '完成时限'], sheetName: '督办台账' },
      allTables,
    );
    expect(choices[0]).toEqual({ kind: 'followUp', name: definitionOf('followUp').name, likely: true });
    expect(choices.map(({ kind }) => kind).sort()).toEqual(
      allTables
        .filter(({ layout }) => layout === 'columns')
        .map(({ kind }) => kind)
        .sort(),
    );
    expect(
      kindChoices({ headings: ['甲乙丙'], sheetName: 'Sheet1' }, allTables).some(({ likely }) => likely),
    ).toBe(false);
  });
});
