import { allTables } from '../../../src/catalog/tables/allTables';
import { recogniseTables } from '../../../src/domain/tables/recogniseTables';
import { sheetOf, snapshotOf } from '../../support/snapshot/buildSnapshot';

const lines = [
  ['任务', '责任人', '截止日期'],
  ['甲', '张三', '2026-11-30'],
];

describe('sheets that nobody can see', () => {
  it('are named, not read, when something stands on them', () => {
    const found = recogniseTables(
      snapshotOf(
        sheetOf('明', lines),
        sheetOf('隐', lines, { visibility: 'hidden' }),
        sheetOf('深', lines, { visibility: 'veryHidden' }),
        sheetOf('空', [], { visibility: 'veryHidden' }),
      ),
      allTables,
    );
    expect(found.tables.map(({ sheet }) => sheet.name)).toEqual(['明', '隐']);
    expect(found.notLookedAt).toEqual(['深']);
  });

  it('are not mentioned when there are none', () => {
    expect(recogniseTables(snapshotOf(sheetOf('明', lines)), allTables)).not.toHaveProperty('notLookedAt');
  });
});
