import type { DeadlineReference } from '../deadlines/Deadline';
import { buildReferences, type ReferenceOf } from '../followup/trackDeadlines';
import { dayOf, startOfDay, type DayNumber } from '../time/WallMinute';
import type { CheckContext } from './CheckContext';
import type { CheckedTable, RecordView } from './CheckedTable';
import type { CheckInput } from './CheckInput';
import type { CheckRun } from './CheckRun';
import type { Finding } from './Finding';
import { followTables } from './followTables';
import { orderFindings } from './orderFindings';
import { findInRecord, findInTable, findInWorkbook, findNow } from './ruleRuns';
import type { FoundInTable, TableAssessment } from './TableAssessment';

/**
 * Follows up the deadlines of every prepared table; the rules come later. What is the same as in the run `before` is taken
 * over, with what the rules found in it.
 */
export function startRun(input: CheckInput, before?: CheckRun): CheckRun {
  const { tracking, tables, sheets } = input;
  const { assessments, sameTables } = followTables(input, before);
  const byTable = new Map(assessments.map((one) => [one.table, one]));
  const today = dayOf(tracking.now);
  const others = buildReferences([], tracking);
  const referenceOf: ReferenceOf = (table) => byTable.get(table)?.reference ?? others(table);
  const standing = {
    ...input.wording,
    thresholds: tracking.thresholds,
    calendar: tracking.calendar,
    standards: input.standards,
    trackedOf: ({ table, index }: RecordView) => byTable.get(table)?.tracked[index],
  };
  return {
    input,
    assessments,
    tracked: joined(assessments.map(({ tracked }) => tracked)),
    referenceOf,
    context: { ...standing, referenceOf: atDawn(referenceOf, today), today, sheets, tables },
    contextNow: { ...standing, referenceOf, now: tracking.now },
    inWorkbook: sameTables ? before?.inWorkbook : undefined,
  };
}

/** So that nothing that is kept for the day can hang on the time of day. */
function atDawn(referenceOf: ReferenceOf, today: DayNumber): ReferenceOf {
  const known = new Map<CheckedTable, DeadlineReference>();
  return (table) => {
    const reference = known.get(table) ?? { ...referenceOf(table), now: startOfDay(today) };
    known.set(table, reference);
    return reference;
  };
}

/** Most workbooks have one large table. */
function joined<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const filled = lists.filter(({ length }) => length > 0);
  const [only = [], ...more] = filled;
  return more.length === 0 ? only : only.concat(...more);
}

/**
 * Runs the rules over what they have not looked at yet, except those that go by the minute. A rule that throws is our defect
 * and is not caught.
 * @param isTimeUp asked after every record and table. @returns whether nothing is left
 */
export function judge(run: CheckRun, isTimeUp: () => boolean = () => false): boolean {
  const { input, context } = run;
  for (const assessment of run.assessments) {
    const { table, rules, found } = assessment;
    for (let index = 0; index < found.length; index += 1) {
      const record = table.records[index];
      if (!record || found[index]) continue;
      input.onRecord?.(record);
      found[index] = findInRecord(record, rules, context);
      if (isTimeUp()) return false;
    }
    if (assessment.inTable) continue;
    assessment.inTable = judgeTable(table, input, context);
    if (isTimeUp()) return false;
  }
  run.inWorkbook ??= findInWorkbook(input.rules, context);
  return true;
}

/** Whatever the rules find, in the order of the sheets, rows, columns and rule ids; runs those that have not been run. */
export function findingsOf(run: CheckRun): readonly Finding[] {
  judge(run);
  for (const assessment of run.assessments) judgeNow(assessment, run);
  return orderFindings(run.assessments, run.inWorkbook ?? [], run.input.sheets);
}

function judgeNow({ table, rules, foundNow }: TableAssessment, { contextNow }: CheckRun): void {
  table.records.forEach((record, index) => {
    foundNow[index] ??= findNow(record, rules, contextNow);
  });
}

function judgeTable(
  table: CheckedTable,
  { rules, tables, sheets }: CheckInput,
  context: CheckContext,
): FoundInTable {
  let looksFurther = false;
  const findings = findInTable(table, rules, {
    ...context,
    get tables() {
      looksFurther = true;
      return tables;
    },
    get sheets() {
      looksFurther = true;
      return sheets;
    },
  });
  return { findings, looksFurther };
}
