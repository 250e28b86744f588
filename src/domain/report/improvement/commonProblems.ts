import { groupBy } from '../../../base/groupBy';
import type { CheckedTable, RecordView } from '../../checks/CheckedTable';
import type { Finding } from '../../checks/Finding';
import { isBlankAnswer } from '../../checks/formAnswers';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { progressOf } from '../../followup/completionOf';
import { trackedByRecord } from '../../followup/trackedByRecord';
import { isOverdue } from '../../followup/trackDeadlines';
import type { RequirementRecords } from '../../metrics/requirementRecords';
import type { MonthNumber } from '../../time/MonthNumber';
import { fullWidth } from '../fullWidth';
import { tablesOfKind } from '../pickTable';
import { causes, type CauseName } from './causes';
import type { CommonProblem, Improvement } from './ImprovementReport';

/**
 * What went wrong more than by chance, most frequent first: in the rows of the month, and what is late or blocked
 * when the workbook is checked.
 */
export function commonProblems(
  check: WorkbookCheck,
  records: RequirementRecords,
  month: MonthNumber,
): CommonProblem[] {
  const inMonth = (one: { readonly month: MonthNumber | undefined }): boolean => one.month === month;
  const rows = [...records.registered, ...records.accepted].filter(inMonth).map(({ record }) => record);
  const failed = records.accepted.filter((one) => inMonth(one) && one.verdict === 'failed');
  const found = findingsIn(check, rows);
  const tasks = tablesOfKind(check, 'taskBreakdown');
  const blocked = tasks.flatMap((table) =>
    table.records.filter((record) => progressOf(record) === 'blocked'),
  );
  const problems = [
    problem(
      '验收未通过',
      failed.length,
      quoted(
        failed.map(({ record }) => reasonOf(record)),
        '次',
      ),
    ),
    problem('分析超时', records.analysed.filter((one) => inMonth(one) && !one.inTime).length, ''),
    problem('逾期未交付', ...late(check, tablesOfKind(check, 'customerRequirements'))),
    problem('任务逾期', ...late(check, tasks)),
    problem(
      '任务阻塞',
      blocked.length,
      quoted(
        blocked.map((record) => record.textInRole('subject')),
        '项',
      ),
    ),
    ...(['原因未写', '登记不全', '填写不规范'] as const).map((name) => {
      const own = found.filter(({ rule }) => RULES[name].includes(rule));
      return problem(name, own.length, byHeading(own));
    }),
  ];
  return problems.filter(({ 次数 }) => 次数 > 0).sort((a, b) => b.次数 - a.次数);
}

/** One for each problem. */
export function improvementsFor(problems: readonly CommonProblem[]): Improvement[] {
  return problems.map(({ 类别, 问题, 次数 }) => {
    const { measure, unit } = causes[类别 as CauseName];
    return { 类别, 内容: measure, 依据: `${问题}${次数}${unit}` };
  });
}

/** Findings that make a problem when they keep coming back. */
const RULES: Readonly<Record<'原因未写' | '登记不全' | '填写不规范', readonly string[]>> = {
  原因未写: ['E08'],
  登记不全: ['E01'],
  填写不规范: ['E02', 'E03', 'E05', 'E06'],
};

const problem = (类别: CauseName, 次数: number, 表现: string): CommonProblem => ({
  类别,
  问题: causes[类别].problem,
  次数,
  表现,
});

/** Still open and late when the workbook is checked. */
function late(check: WorkbookCheck, tables: readonly CheckedTable[]): [number, string] {
  const trackedOf = trackedByRecord(check.tracked);
  const records = tables
    .flatMap((table) => table.records)
    .filter((record) => {
      const tracked = trackedOf(record);
      return tracked !== undefined && isOverdue(tracked);
    });
  return [
    records.length,
    quoted(
      records.map((record) => record.textInRole('identifier') || record.textInRole('subject')),
      '项',
    ),
  ];
}

/** Findings about these records; a form is one record over all its rows. */
function findingsIn(check: WorkbookCheck, records: readonly RecordView[]): Finding[] {
  const bySheet = groupBy(records, ({ table }) => table.reading.sheet.name);
  const rowsOf = new Map(
    [...bySheet].map(([sheet, own]) => [
      sheet,
      groupBy(own, ({ table, row }) => (isForm(table) ? 0 : row.number)),
    ]),
  );
  return check.findings.filter(({ sheet, row, column }) => {
    const own = [...(rowsOf.get(sheet)?.get(row) ?? []), ...(rowsOf.get(sheet)?.get(0) ?? [])];
    return own.some(({ table }) => {
      const { top, bottom, left, right } = table.reading.area;
      return column >= left && column <= right && row >= top && row <= bottom;
    });
  });
}

const isForm = ({ reading }: CheckedTable): boolean => reading.headerRows.length === 0;

/** 「联系方式3处、紧急程度1处」 */
function byHeading(findings: readonly Finding[]): string {
  return [...groupBy(findings, ({ heading }) => heading)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([heading, own]) => `${fullWidth(heading)}${own.length}处`)
    .join('、');
}

const reasonOf = (record: RecordView): string => {
  const reason = record.text('failureReason');
  return isBlankAnswer(reason) ? '' : fullWidth(reason).replace(/[。；，]$/, '');
};

const MOST_QUOTED = 5;

/** Different texts, the most frequent first. */
function quoted(texts: readonly string[], unit: string): string {
  const different = [
    ...groupBy(
      texts.filter((text) => text !== ''),
      (text) => text,
    ),
  ]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([text, own]) => (own.length > 1 ? `${text}（${own.length}${unit}）` : text));
  const more = different.length > MOST_QUOTED ? '等' : '';
  return `${different.slice(0, MOST_QUOTED).join('；')}${more}`;
}
