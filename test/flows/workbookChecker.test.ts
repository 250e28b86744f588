import fc from 'fast-check';
import { prepareTables } from '../../src/domain/checks/CheckedTable';
import type { WorkbookCheck } from '../../src/domain/checks/WorkbookCheck';
import type { Sheet, Snapshot } from '../../src/domain/snapshot/Snapshot';
import { uncalculatedKey } from '../../src/domain/snapshot/uncalculatedKey';
import { checkWorkbook } from '../../src/flows/checkWorkbook';
import { createWorkbookChecker } from '../../src/flows/workbookChecker';
import { minute, NOW } from '../support/checks/findingsOf';
import { edits, workbooks, type Edit } from '../support/checks/randomWorkbooks';
import { sheetOf, snapshotOf, type CellInput } from '../support/snapshot/buildSnapshot';

const settings = { now: minute(NOW) };

/** Everything of a check, sentences included, with functions asked instead of compared. */
function said({ setting, tracked, recognition, findings, ownersIn: _, ...rest }: WorkbookCheck) {
  return {
    ...rest,
    recognition,
    tracked: tracked.map(({ table, ...item }) => ({ ...item, table: recognition.tables.indexOf(table) })),
    findings: findings.map(
      ({ rule, severity, sheet, row, column, heading, value, message, hint, fix }) =>
        [rule, severity, sheet, row, column, heading, value, message, hint, fix] as const,
    ),
    references: prepareTables(recognition.tables).map((table) => setting.referenceOf(table).year),
    days: Array.from({ length: 30 }, (_, day) => setting.calendar.isWorkday(19_910 + day)),
  };
}

it('checking again gives what checking anew gives, whatever was edited', () => {
  fc.assert(
    fc.property(workbooks, fc.array(edits, { minLength: 1, maxLength: 6 }), (start, changes) => {
      const checker = createWorkbookChecker(settings);
      checker.check(start);
      let snapshot = start;
      for (const change of changes) {
        const [next, rows] = change(snapshot);
        snapshot = next;
        expect(said(checker.recheck(snapshot, rows))).toEqual(said(checkWorkbook(snapshot, settings)));
      }
    }),
    { numRuns: 60, seed: 20240712 },
  );
}, 120_000);

describe('checking again later gives what checking anew then gives, rules run ahead or not', () => {
  // In the minute, in the hour, on the day, over midnight, over a month.
  const leaps = fc.constantFrom(0, 1, 29, 30, 31, 60, 8 * 60, 24 * 60, 31 * 24 * 60);
  const dated = (header: readonly string[], ...columns: readonly (readonly CellInput[])[]) =>
    fc
      .array(fc.tuple(...columns.map((column) => fc.constantFrom(...column))), { minLength: 1, maxLength: 9 })
      .map((rows) => [header, ...rows]);
  // What the clock decides on the day of the check, or soon after it.
  const due = [
    ...['每日9:30前', '每周五10:00前', '每月12日前', '今日17:00前', '2小时内', '3个工作日内', '长期', '尽快'],
    ...['2024-07-12', '2024-07-12 09:30', '2024年7月13日 9:00', '2024-07-01', '2024-08-30'],
  ];
  const done = ['进行中', '进行中', '7月12日完成', '7月13日完成', '已完成', '未开始', '已取消', null];
  const when = ['2024-07-11', '2024-07-12 09:20', '2024-07-12 09:40', null, null];
  const books = fc
    .tuple(
      dated(
        ['督办事项', '责任单位', '完成时限', '进展情况', '完成时间'],
        ['甲'],
        ['办公室'],
        due,
        done,
        when,
      ),
      dated(['任务名称', '负责人', '计划完成时间', '状态', '更新时间'], ['乙'], ['张三'], due, done, when),
    )
    .map(([ledger, tasks]) => snapshotOf(sheetOf('督办台账', ledger), sheetOf('任务', tasks)));

  const expectAlike = (start: Snapshot, steps: readonly (readonly [number, number, Edit])[]): void => {
    const checker = createWorkbookChecker(settings);
    checker.follow(start, []);
    let snapshot = start;
    let { now } = settings;
    for (const [leap, judged, change] of steps) {
      let left = judged;
      checker.judgeAhead(() => (left -= 1) < 0);
      const [next, rows] = change(snapshot);
      snapshot = next;
      now += leap;
      const anew = said(checkWorkbook(snapshot, { ...settings, now }));
      expect(said(checker.follow(snapshot, rows, now))).toEqual({ ...anew, findings: [] });
      expect(said(checker.recheck(snapshot, [], now))).toEqual(anew);
    }
  };

  it('with edits of all sorts', () => {
    const steps = fc.array(fc.tuple(leaps, fc.nat(20), edits), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(workbooks, steps, expectAlike), { numRuns: 40, seed: 20240712 });
  }, 120_000);

  it('with what hangs on the hour', () => {
    const untouched: Edit = (snapshot) => [snapshot, []];
    const steps = fc.array(fc.tuple(leaps, fc.nat(20), fc.constant(untouched)), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(fc.property(books, steps, expectAlike), { numRuns: 100, seed: 20240712 });
  }, 120_000);
});

describe('one edit', () => {
  const lines = Array.from({ length: 40 }, (_, index) => [
    index + 1,
    `第${index + 1}项工作`,
    '办公室',
    '2024-07-31',
    '进行中',
  ]);
  const ledger = sheetOf('督办台账', [['序号', '督办事项', '责任单位', '完成时限', '进展情况'], ...lines]);
  const other = sheetOf('任务', [
    ['任务名称', '负责人', '计划完成时间', '状态'],
    ['布置', '李四', '2024-07-20', '进行中'],
  ]);
  const start = snapshotOf(ledger, other);

  const typeInto = (snapshot: Snapshot, row: number, column: number, value: string): Snapshot => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet): Sheet =>
      sheet.name === '督办台账'
        ? {
            ...sheet,
            rows: sheet.rows.map((line) =>
              line.number === row
                ? {
                    ...line,
                    cells: line.cells.map((cell) =>
                      cell.column === column ? { column, kind: 'text', value } : cell,
                    ),
                  }
                : line,
            ),
          }
        : sheet,
    ),
  });

  function watched() {
    const rows: number[] = [];
    const checker = createWorkbookChecker(settings, { onRecord: ({ row }) => rows.push(row.number) });
    const first = checker.check(start);
    rows.length = 0;
    return { checker, first, rows };
  }

  it('judges one row, and keeps all others as they are', () => {
    const { checker, first, rows } = watched();
    const after = checker.recheck(typeInto(start, 8, 4, '尽快'), [{ sheet: '督办台账', first: 8, last: 8 }]);
    expect(rows).toEqual([8]);
    expect(after.findings.map(({ rule, row }) => `${rule} ${row}`)).toEqual(['E05 8', 'W03 8', 'I01 2']);
    const [before, now] = [first.recognition.tables[0], after.recognition.tables[0]];
    expect(now?.records.map((row, index) => row === before?.records[index])).toEqual(
      lines.map((_, index) => index !== 6),
    );
    expect(after.recognition.tables[1]).toBe(first.recognition.tables[1]);
  });

  it('judges every row again that hangs on an edited heading', () => {
    const { checker, rows } = watched();
    checker.recheck(typeInto(start, 1, 5, '备注'), [{ sheet: '督办台账', first: 1, last: 1 }]);
    expect(rows).toEqual(lines.map((_, index) => index + 2));
  });

  it('judges nothing again when nothing changed', () => {
    const { checker, first, rows } = watched();
    const sheets = start.sheets.map((sheet) => ({ ...sheet, rows: structuredClone(sheet.rows) }));
    const again = checker.recheck({ ...start, sheets: sheets as Sheet[] }, []);
    expect(rows).toEqual([]);
    expect(again).toBe(first);
    const later = checker.recheck(start, [], settings.now + 1);
    expect(rows).toEqual([]);
    expect(later.recognition.tables[0]).toBe(first.recognition.tables[0]);
  });
});

describe('what other rows and sheets decide is judged again', () => {
  const ledgerOf = (more: Partial<Record<string, string>> = {}) =>
    sheetOf('台账', [
      ['督办台账'],
      [more['meeting'] ?? '单位：办公室'],
      ['序号', '督办事项', '责任单位', '完成时限', '进展情况'],
      [1, '修订值班制度', '办公室、人事处', more['first'] ?? '3个工作日内', '进行中'],
      [2, '提升形象', '人事处', more['second'] ?? '会前3天', '进行中'],
    ]);
  const planOf = (time: string) =>
    sheetOf('会议计划申报表', [
      ['会议计划申报表'],
      ['会议名称', '年会'],
      ['会议类型', '☑战略会 □项目会'],
      ['建议时间', time],
      ['会议地点', '主会场'],
      ['发起人', '张三'],
    ]);
  const agenda = sheetOf('会议议程表', [
    ['时间', '环节', '负责人', '地点'],
    ['09:00-10:00', '开幕', '张三', '主会场'],
    ['10:00-12:00', '报告', '李四', '主会场'],
  ]);
  const holidaysOf = (kind: string) =>
    sheetOf('节假日', [
      ['日期', '类型', '名称'],
      ['2024-07-15', kind, '校庆'],
    ]);
  const wordsOf = (action: string) =>
    sheetOf('词库', [
      ['词语', '类别', '操作'],
      ['办公室、人事处', '一个主体', action],
    ]);
  const dated = { first: '2024-07-15', second: '7月1日' };
  const longOf = (lines: readonly (readonly string[])[]) =>
    sheetOf('长表', [
      ['督办事项', '责任单位', '完成时限'],
      ...Array.from({ length: 90 }, (_, index) => lines[index] ?? [`第${index}项`, '办公室', '2024-07-31']),
    ]);
  const withFormula = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.number === 4 ? { ...row, cells: row.cells.filter(({ column }) => column !== 4) } : row,
    ),
  });
  const unknown: Sheet = { ...withFormula(ledgerOf()), uncalculatedCells: new Set([uncalculatedKey(4, 4)]) };

  it.each<[string, Snapshot, Snapshot]>([
    [
      'the meeting above the table',
      snapshotOf(ledgerOf({ meeting: '会议时间：2024年7月1日' })),
      snapshotOf(ledgerOf({ meeting: '会议时间：2024年7月11日' })),
    ],
    [
      'the meeting in another sheet',
      snapshotOf(ledgerOf(), planOf('2024-07-20 09:00-12:00')),
      snapshotOf(ledgerOf(), planOf('2024-07-14 09:00-12:00')),
    ],
    [
      'how long the meeting is, of the agenda',
      snapshotOf(agenda, planOf('2024-07-20 09:00-12:00')),
      snapshotOf(agenda, planOf('2024-07-20 09:00-18:00')),
    ],
    ['a meeting plan that goes', snapshotOf(agenda, planOf('2024-07-20 09:00-18:00')), snapshotOf(agenda)],
    [
      'a holiday',
      snapshotOf(ledgerOf(dated), holidaysOf('休')),
      snapshotOf(ledgerOf(dated), holidaysOf('班')),
    ],
    ['the word list', snapshotOf(ledgerOf(), wordsOf('增加')), snapshotOf(ledgerOf(), sheetOf('词库', []))],
    [
      'the year of most dates',
      snapshotOf(ledgerOf(dated)),
      snapshotOf(ledgerOf({ ...dated, first: '2023-07-15' })),
    ],
    [
      'the name of the file',
      snapshotOf(ledgerOf({ second: '7月1日' })),
      { ...snapshotOf(ledgerOf({ second: '7月1日' })), fileName: '2023年台账.xlsx' },
    ],
    ['a formula that was calculated', snapshotOf(unknown), snapshotOf(withFormula(ledgerOf()))],
    ['a formula that no longer is', snapshotOf(withFormula(ledgerOf())), snapshotOf(unknown)],
    [
      'a heading far down',
      snapshotOf(longOf([])),
      snapshotOf(
        longOf(
          Array.from({ length: 81 }, (_, index) =>
            index === 80 ? ['任务名称', '负责人', '计划完成时间'] : [`第${index}项`, '办公室', '2024-07-31'],
          ),
        ),
      ),
    ],
    [
      'a row that is no record any more',
      snapshotOf(longOf([])),
      snapshotOf(
        longOf(
          Array.from({ length: 81 }, (_, index) =>
            index === 80 ? ['合计'] : [`第${index}项`, '办公室', '2024-07-31'],
          ),
        ),
      ),
    ],
  ])('%s', (_case, before, after) => {
    const checker = createWorkbookChecker(settings);
    const first = said(checker.check(before));
    const again = said(checker.recheck(after, []));
    expect(again).toEqual(said(checkWorkbook(after, settings)));
    expect({ ...again, snapshot: 0, recognition: 0 }).not.toEqual({ ...first, snapshot: 0, recognition: 0 });
  });
});
