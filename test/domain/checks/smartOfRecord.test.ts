import { defaultWordLists } from '../../../src/catalog/words/defaultWordLists';
import { prepareTables } from '../../../src/domain/checks/CheckedTable';
import { smartOfRecord } from '../../../src/domain/checks/smartOfRecord';
import { checklistRows } from '../../golden/seedTables';
import type { Snapshot } from '../../../src/domain/snapshot/Snapshot';
import { sheetOf, snapshotOf } from '../../support/snapshot/buildSnapshot';
import type { RowsByKind } from '../../support/checks/exampleSnapshot';
import { checkOf } from '../../support/checks/findingsOf';

/** `S M A R T`, half-met letters in lower case, unmet ones as `-`. */
const lettersOf = (rows: RowsByKind | Snapshot) => {
  const { recognition, tracked } = checkOf(rows);
  const records = prepareTables(recognition.tables).flatMap((table) => table.records);
  return records.map((record, index) =>
    Object.entries(smartOfRecord(record, tracked[index], defaultWordLists))
      .map(
        ([letter, { verdict }]) =>
          ({ met: letter, half: letter.toLowerCase(), unmet: '-', notJudged: '·' })[verdict],
      )
      .join(''),
  );
};

it('the five rows of the source: absolute in row 4, no review cycle in row 5', () => {
  expect(lettersOf({ checklist: checklistRows })).toEqual(['SMART', 'SMART', 'SMART', 'SMaRT', 'SMAR-']);
});

it.each([
  { row: { deadline: '长期执行', reviewCycle: '每季度' }, letters: 'SMARt' },
  { row: { deadline: '长期执行', remark: '每半年复核一次' }, letters: 'SMARt' },
  { row: { need: '' }, letters: 'SMA-T' },
  { row: { target: '提升效率', kpi: '效率提升', need: '审批慢' }, letters: 'S-ART' },
  { row: { baseline: 10, targetValue: 100 }, letters: 'SMaRT' },
])('$row', ({ row, letters }) => {
  expect(lettersOf({ checklist: [{ ...checklistRows[0], ...row }] })).toEqual([letters]);
});

it('a target of a table of its own is linked by the number of its need', () => {
  const target = { target: '季度新增客户100家', targetValue: 100, deadline: '2024-09-30' };
  expect(
    lettersOf({
      targets: [
        { ...target, needId: '202405-001' },
        { ...target, needId: '' },
      ],
    }),
  ).toEqual(['SMART', 'SMA-T']);
});

it('without a column of needs, targets are not blamed for having none', () => {
  const row = { target: '季度新增客户100家', targetValue: 100, deadline: '2024-09-30', owner: '王*' };
  const lines = [
    ['目标', '目标值', '责任人', '完成时限', '完成率'],
    [row.target, row.targetValue, row.owner, row.deadline, ''],
  ];
  expect(lettersOf(snapshotOf(sheetOf('KPI目标', lines)))).toEqual(['SMA·T']);
});
