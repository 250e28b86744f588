import { allTables } from '../../../src/catalog/tables/allTables';
import { recogniseTables } from '../../../src/domain/tables/recogniseTables';
import { sheetOf, snapshotOf } from '../../support/snapshot/buildSnapshot';

const headings = ['序号', '重点工作事项', '目标要求', '牵头单位', '配合单位', '责任人', '完成时限'];
const item = (number: number, subject: string) => [
  number,
  subject,
  '完成32个',
  '市住建局',
  '',
  '王五',
  '2024年9月底',
];

const recordsWith = (divider: string): number[] => {
  const sheet = sheetOf('台账', [headings, item(1, '老旧小区改造'), ['', divider], item(2, '新建幼儿园')]);
  const [table] = recogniseTables(snapshotOf(sheet), allTables).tables;
  return table?.records.map(({ number }) => number) ?? [];
};

describe('a section title alone under the subject', () => {
  it.each(['二、民生保障类', '（二）民生保障', '第二部分 民生保障', '十一、其他'])(
    '%s is no record',
    (divider) => expect(recordsWith(divider)).toEqual([2, 4]),
  );

  it.each(['新建公办幼儿园', '一季度经济运行分析'])('%s is a record just begun', (subject) =>
    expect(recordsWith(subject)).toEqual([2, 3, 4]),
  );
});
