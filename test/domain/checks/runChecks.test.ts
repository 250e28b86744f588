import { allRules } from '../../../src/catalog/rules/allRules';
import { defineCellRule, defineTableRule, defineWorkbookRule } from '../../../src/domain/checks/Rule';
import { checkOf, summaryOf } from '../../support/checks/findingsOf';
import { sheetOf, snapshotOf } from '../../support/snapshot/buildSnapshot';

const says = (id: string) => ({
  id,
  severity: 'info' as const,
  source: 'S0',
  title: { 'zh-CN': id, en: id },
  message: () => ({ 'zh-CN': id, en: id }),
  hint: () => ({ 'zh-CN': id, en: id }),
  example: { bad: {}, good: {} },
});

const everyCell = defineCellRule({ ...says('Z2'), looksAt: () => true, violation: () => ({ values: {} }) });
const lastFirst = defineTableRule({
  ...says('Z1'),
  *violations(table) {
    for (const record of [...table.records].reverse()) yield { at: record.spot('task'), values: {} };
  },
});

const tasks = (name: string) =>
  sheetOf(name, [
    ['任务名称', '责任人', '计划完成时间'],
    ['甲', '张三', '2024-09-30'],
    ['乙', '李四', '2024-09-30'],
  ]);

it('findings come by sheet, row, column and rule, whatever order they are found in', () => {
  const rules = [everyCell, lastFirst];
  const { findings } = checkOf(snapshotOf(tasks('乙表'), tasks('甲表')), undefined, { rules });
  const lines = [
    '2 任务名称',
    '2 任务名称',
    '2 责任人',
    '2 计划完成时间',
    '3 任务名称',
    '3 任务名称',
    '3 责任人',
    '3 计划完成时间',
  ];
  const ids = ['Z1', 'Z2', 'Z2', 'Z2', 'Z1', 'Z2', 'Z2', 'Z2'];
  expect(summaryOf(findings)).toEqual(
    [...lines, ...lines].map((line, index) => `${ids[index % 8]} info ${line}`),
  );
  expect(findings.map(({ sheet }) => sheet)).toEqual([...Array(8).fill('乙表'), ...Array(8).fill('甲表')]);
});

it('a rule that throws is our defect and is not hidden', () => {
  const broken = defineWorkbookRule({
    ...says('Z3'),
    violations: () => {
      throw new TypeError('broken rule');
    },
  });
  expect(() => checkOf({ taskTracking: [] }, undefined, { rules: [broken] })).toThrow('broken rule');
});

it('a rule that waits for something is not run', () => {
  const waiting = { ...everyCell, needs: { 'zh-CN': '…', en: '…' } };
  expect(checkOf(snapshotOf(tasks('表')), undefined, { rules: [waiting] }).findings).toEqual([]);
  expect(allRules.filter(({ needs }) => needs).map(({ id }) => id)).toEqual(['W13']);
});

describe('nothing to check is no finding', () => {
  it.each([
    { case: 'no sheets', snapshot: snapshotOf() },
    { case: 'an empty sheet', snapshot: snapshotOf(sheetOf('空', [])) },
    {
      case: 'a list of something else',
      snapshot: snapshotOf(
        sheetOf('价目', [
          ['商品', '单价'],
          ['苹果', 5],
        ]),
      ),
    },
    {
      case: 'headings only',
      snapshot: snapshotOf(sheetOf('进度', [['任务名称', '责任人', '计划完成时间', '进度状态']])),
    },
    {
      case: 'rows that are only numbered',
      snapshot: snapshotOf(
        sheetOf('台账', [
          ['序号', '督办事项', '牵头单位', '完成时限'],
          [1, '甲', '办公室', '2024-09-30'],
          [2],
          [3],
          [4],
        ]),
      ),
    },
  ])('$case', ({ snapshot }) => expect(checkOf(snapshot).findings).toEqual([]));
});

it('a table it is not sure of is not checked', () => {
  const sheet = sheetOf('清单', [
    ['事项', '日期'],
    ['', '待定'],
  ]);
  const { findings, recognition } = checkOf(snapshotOf(sheet));
  expect(recognition.tables.filter(({ confidence }) => confidence !== 'low')).toEqual([]);
  expect(findings).toEqual([]);
});

it('a break of an agenda needs neither a person nor a place, everything else does', () => {
  const agenda = [
    { time: '09:00-10:00', item: '汇报', owner: '甲', place: '主会场' },
    { time: '10:00-10:15', item: '茶歇' },
    { time: '10:15-11:00', item: '讨论' },
  ];
  expect(summaryOf(checkOf({ agenda }).findings)).toEqual(['E01 error 5 负责人', 'E01 error 5 地点']);
});
