import { allTables } from '../../../src/catalog/tables/allTables';
import { recogniseTables } from '../../../src/domain/tables/recogniseTables';
import { sheetOf, snapshotOf, type CellInput } from '../../support/snapshot/buildSnapshot';

const formula = (value: string | number): CellInput =>
  typeof value === 'number'
    ? { kind: 'number', value, formula: true }
    : { kind: 'text', value, formula: true };

/** The headings outside the table's own fields: computed by us, and unknown. */
function columnsBeside(records: readonly CellInput[][]) {
  const headings = ['督办事项', '责任单位', '完成时限', '是否办结', '时效', '逾期天数'];
  const [table] = recogniseTables(snapshotOf(sheetOf('督办', [headings, ...records])), allTables).tables;
  return {
    computed: table?.computed?.map(({ heading }) => heading),
    unrecognised: table?.unrecognised.map(({ heading }) => heading),
  };
}

describe('columns that our own workbooks compute', () => {
  it.each<{ case: string; records: CellInput[][]; computed?: string[]; unrecognised: string[] }>([
    { case: 'no records yet', records: [], computed: ['时效', '逾期天数'], unrecognised: [] },
    {
      case: 'formulas',
      records: [['印发方案', '办公室', '2026-11-30', '否', formula('正常'), formula(3)]],
      computed: ['时效', '逾期天数'],
      unrecognised: [],
    },
    {
      case: "typed by hand: the user's own",
      records: [['印发方案', '办公室', '2026-11-30', '否', '长期有效', formula(3)]],
      computed: ['逾期天数'],
      unrecognised: ['时效'],
    },
  ])('$case', ({ records, computed, unrecognised }) => {
    expect(columnsBeside(records)).toEqual({ computed, unrecognised });
  });
});

it('a subject nobody named is guessed and says so', () => {
  const lines = [
    ['序号', '履约节点', '责任人', '截止日期', '是否完成'],
    [1, '提交初步设计文件', '张三', '2026-11-30', '否'],
  ];
  const [table] = recogniseTables(snapshotOf(sheetOf('Sheet1', lines)), allTables).tables;
  expect(table?.columns.get('subject')).toMatchObject({ heading: '履约节点', column: 2, guessed: true });
  expect(table?.confidence).toBe('medium');
});
