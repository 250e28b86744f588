import { allTables } from '../../../src/catalog/tables/allTables';
import { meetingPlan } from '../../../src/catalog/tables/meetingPlan';
import { recogniseTables } from '../../../src/domain/tables/recogniseTables';
import { sheetOf, snapshotOf } from '../../support/snapshot/buildSnapshot';

const labels = meetingPlan.columns.map(({ heading }) => heading['zh-CN']);

describe('a form is a record as soon as something is filled in', () => {
  it.each([
    { case: 'labels only', answers: [], records: 0 },
    { case: 'boxes without a tick', answers: ['', '□战略会 □项目会'], records: 0 },
    { case: 'one answer', answers: ['季度经营会'], records: 1 },
  ])('$case', ({ answers, records }) => {
    const lines = [['项目', '内容'], ...labels.map((label, index) => [label, answers[index] ?? ''])];
    const { tables } = recogniseTables(snapshotOf(sheetOf('会议计划申报表', lines)), allTables);
    expect(tables.map((table) => [table.definition.kind, table.records.length])).toEqual([
      ['meetingPlan', records],
    ]);
  });
});
