import fc from 'fast-check';
import { prepareTables } from '../../src/domain/checks/CheckedTable';
import type { WorkbookCheck } from '../../src/domain/checks/WorkbookCheck';
import type { Sheet, Snapshot } from '../../src/domain/snapshot/Snapshot';
import { checkWorkbook } from '../../src/flows/checkWorkbook';
import { createWorkbookChecker } from '../../src/flows/workbookChecker';
import { minute, NOW } from '../support/checks/findingsOf';
import { edits, workbooks } from '../support/checks/randomWorkbooks';
import { sheetOf, snapshotOf } from '../support/snapshot/buildSnapshot';

const settings = { now: minute(NOW) };

/** Everything of a check, sentences included, with functions asked instead of compared. */
function said({ setting, tracked, recognition, findings, ...rest }: WorkbookCheck) {
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
    expect(again.recognition.tables[0]).toBe(first.recognition.tables[0]);
  });
});
