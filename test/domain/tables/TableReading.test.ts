import { allTables } from '../../../src/catalog/tables/allTables';
import { cellText } from '../../../src/domain/snapshot/cellText';
import type { Sheet } from '../../../src/domain/snapshot/Snapshot';
import { recogniseTables } from '../../../src/domain/tables/recogniseTables';
import {
  columnInRole,
  fieldCell,
  fieldRow,
  type TableReading,
} from '../../../src/domain/tables/TableReading';
import { dateCell, sheetOf, snapshotOf } from '../../support/snapshot/buildSnapshot';

function onlyTable(sheet: Sheet): TableReading {
  const { tables } = recogniseTables(snapshotOf(sheet), allTables);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** The values of a field down the records. */
const valuesOf = (table: TableReading, field: string) =>
  table.records.map((record) => cellText(fieldCell(table, record, field)));

describe('a value merged over several rows', () => {
  const table = onlyTable(
    sheetOf(
      '督办台账',
      [
        ['类别', '序号', '事项', '牵头单位', '完成时限'],
        ['民生', 1, '供暖', '住建局', dateCell('2024-10-15')],
        ['残留', 2, '供水', '', dateCell('2024-09-30')],
        ['交通', 3, '公交', '交通局', dateCell('2024-08-31')],
      ],
      { merges: ['A2:A3', 'D2:D3'] },
    ),
  );

  it('belongs to each record it covers, whatever a covered cell still holds', () => {
    expect(valuesOf(table, 'category')).toEqual(['民生', '民生', '交通']);
    expect(valuesOf(table, 'lead')).toEqual(['住建局', '住建局', '交通局']);
  });

  it('says in covered rows where it stands, and only there', () => {
    const rows = table.records.map((record) => fieldCell(table, record, 'lead')?.inheritedFrom);
    expect(rows).toEqual([undefined, 2, undefined]);
  });

  it('leaves the rows of the sheet as they were read', () => {
    expect(table.sheet.rows[2]?.cells[0]).toEqual({ column: 1, kind: 'text', value: '残留' });
    expect(table.records[0]).toBe(table.sheet.rows[1]);
  });

  it('is empty in every row when the merge is empty', () => {
    const empty = onlyTable(
      sheetOf(
        '督办台账',
        [
          ['事项', '牵头单位', '完成时限'],
          ['甲', '', '7月1日'],
          ['乙', '', '7月2日'],
        ],
        { merges: ['B2:B3'] },
      ),
    );
    expect(empty.records.map((record) => fieldCell(empty, record, 'lead'))).toEqual([undefined, undefined]);
  });
});

describe('a form', () => {
  const table = onlyTable(
    sheetOf('会议计划申报表', [
      ['会议名称', '经销商峰会'],
      ['会议目标：新增50家意向经销商；签约：3份'],
      ['关键议题', '1. 渠道'],
      ['', '2. 定价'],
      ['预算总额', 200000],
      ['发起人：'],
      ['审批意见', ''],
    ]),
  );
  const value = (field: string) => cellText(fieldCell(table, table.records[0]!, field));

  it.each([
    { field: 'name', says: '经销商峰会', row: 1 },
    { field: 'goal', says: '新增50家意向经销商；签约：3份', row: 2 },
    { field: 'topics', says: '1. 渠道\n2. 定价', row: 3 },
    { field: 'budget', says: '200000', row: 5 },
    { field: 'initiator', says: '', row: 6 },
    { field: 'approval', says: '', row: 7 },
  ])('gives $field from row $row', ({ field, says, row }) => {
    expect(value(field)).toBe(says);
    expect(fieldRow(table, table.records[0]!, field)).toBe(row);
  });

  it('gives nothing for a field it does not have', () => {
    expect(fieldCell(table, table.records[0]!, 'place')).toBeUndefined();
  });
});

describe('columnInRole', () => {
  it.each([
    {
      of: 'a register: its subject',
      heads: ['事项', '目标要求', '牵头单位', '责任人', '完成时限'],
      role: 'subject',
      heading: '事项',
    },
    {
      of: 'a register: the lead unit before the person',
      heads: ['事项', '责任人', '牵头单位', '完成时限'],
      role: 'owner',
      heading: '牵头单位',
    },
    {
      of: 'a checklist: the need is its subject',
      heads: ['需求描述', '目标项', '责任方', '时间节点'],
      role: 'subject',
      heading: '需求描述',
    },
    {
      of: 'a list of targets: the target is its subject',
      heads: ['目标项', '目标值', '实际值', '单位'],
      role: 'subject',
      heading: '目标项',
    },
    {
      of: 'a register without a status: the progress',
      heads: ['事项', '责任人', '完成时限', '完成情况'],
      role: 'status',
      heading: '完成情况',
    },
    {
      of: 'a list of targets: no start',
      heads: ['目标项', '目标值', '实际值', '单位'],
      role: 'start',
      heading: undefined,
    },
  ] as const)('finds for $of', ({ heads, role, heading }) => {
    expect(columnInRole(onlyTable(sheetOf('Sheet1', [heads])), role)?.heading).toBe(heading);
  });
});

describe('headings that are names of JavaScript', () => {
  it('are unrecognised like any other', () => {
    const heads = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '任务', '责任人', '截止时间'];
    const table = onlyTable(sheetOf('Sheet1', [heads, ['a', 'b', 'c', 'd', '甲', '张三', '7月1日']]));
    expect(table.unrecognised.map(({ heading }) => heading)).toEqual(heads.slice(0, 4));
    expect([...table.columns.keys()]).toEqual(['task', 'owner', 'deadline']);
  });
});

describe('a hostile sheet', () => {
  const heads = ['序号', '督办事项', '牵头单位', '完成时限'];

  it('with a header in every row is one table', () => {
    const table = onlyTable(
      sheetOf(
        'x',
        Array.from({ length: 5000 }, () => heads),
      ),
    );
    expect(table.records).toEqual([]);
  });

  it('with overlapping merges over everything is read to the end', () => {
    const lines = [
      heads,
      ...Array.from({ length: 2000 }, (_, index) => [index + 1, `事项${index}`, '一局', '7月1日']),
    ];
    const merges = Array.from({ length: 2000 }, (_, index) => `A${index + 2}:B1048576`);
    expect(onlyTable(sheetOf('x', lines, { merges })).definition.kind).toBe('followUp');
  });

  it('as wide as Excel allows is searched no further than headings go', () => {
    const wide = Array.from({ length: 16384 }, (_, index) => `列${index}`);
    const { tables, unknown } = recogniseTables(
      snapshotOf(sheetOf('x', [[...heads, ...wide.slice(4)]])),
      allTables,
    );
    expect(tables).toEqual([]);
    expect(unknown.map(({ headings }) => headings.length)).toEqual([496]);
  });
});
