import type { RecognisedColumn } from '../tables/TableReading';
import type { CheckContext, MomentContext, RecordContext } from './CheckContext';
import { CellView, type CheckedTable, type RecordView, type Spot } from './CheckedTable';
import type { Finding } from './Finding';
import { FoundViolation } from './FoundViolation';
import { mayStayEmpty } from './mayStayEmpty';
import type { CellRule, MomentRule, PlacedViolation, RecordRule, Rule, TableRule } from './Rule';

/** The rules that look at the rows of a table, each with the columns it looks at. */
export interface RecordRules {
  readonly byColumn: readonly {
    readonly column: RecognisedColumn;
    readonly rules: readonly CellRule<unknown>[];
  }[];
  readonly ofRecords: readonly RecordRule<unknown>[];
  readonly ofMoments: readonly MomentRule<unknown>[];
}

export function recordRulesOf(table: CheckedTable, rules: readonly Rule[]): RecordRules {
  const ofCells = rules.filter((rule) => rule.scope === 'cell');
  return {
    byColumn: [...table.reading.columns.values()]
      .map((column) => ({ column, rules: ofCells.filter((rule) => rule.looksAt(column, table)) }))
      .filter(({ rules: looking }) => looking.length > 0),
    ofRecords: rules.filter((rule) => rule.scope === 'record').filter((rule) => concerns(rule, table)),
    ofMoments: rules.filter((rule) => rule.scope === 'moment').filter((rule) => concerns(rule, table)),
  };
}

const NONE: readonly Finding[] = [];

/** What the rules of cells and records find in a row, in the order of columns and rule ids. */
export function findInRecord(
  record: RecordView,
  { byColumn, ofRecords }: RecordRules,
  context: RecordContext,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const { column, rules } of byColumn) {
    const view = new CellView(record, column);
    const empty = view.isEmpty;
    for (const rule of rules) {
      if (empty && (!rule.seesEmpty || mayStayEmpty(view))) continue;
      const violation = rule.violation(view, context);
      if (violation) found.push(buildFinding(rule, violation, record.spotIn(column), record.table));
    }
  }
  for (const rule of ofRecords) addViolations(found, rule, rule.violations(record, context), record);
  return inOrder(found);
}

/** What the rules that go by the minute find in a row. */
export function findNow(
  record: RecordView,
  { ofMoments }: RecordRules,
  context: MomentContext,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of ofMoments) addViolations(found, rule, rule.violations(record, context), record);
  return inOrder(found);
}

function addViolations(
  found: Finding[],
  rule: Rule,
  violations: Iterable<PlacedViolation<unknown>> | undefined,
  { table }: RecordView,
): void {
  if (!violations) return;
  for (const violation of violations) found.push(buildFinding(rule, violation, violation.at, table));
}

/** Most rows are in order. */
function inOrder(found: Finding[]): readonly Finding[] {
  if (found.length === 0) return NONE;
  return found.length === 1 ? found : found.sort(byPlace);
}

/** What the rules of tables find. */
export function findInTable(table: CheckedTable, rules: readonly Rule[], context: CheckContext): Finding[] {
  return rules
    .filter((rule) => rule.scope === 'table')
    .filter((rule) => concerns(rule, table))
    .flatMap((rule) =>
      Array.from(rule.violations(table, context), (violation) =>
        buildFinding(rule, violation, violation.at, table),
      ),
    );
}

/** A finding with the table it is in. */
export interface FoundWithTable {
  readonly finding: Finding;
  readonly table: CheckedTable;
}

/** What the rules of workbooks find. */
export function findInWorkbook(rules: readonly Rule[], context: CheckContext): FoundWithTable[] {
  return rules
    .filter((rule) => rule.scope === 'workbook')
    .flatMap((rule) =>
      Array.from(rule.violations(context), (violation) => ({
        finding: buildFinding(rule, violation, violation.at, violation.table),
        table: violation.table,
      })),
    );
}

function concerns(
  rule: RecordRule<unknown> | MomentRule<unknown> | TableRule<unknown>,
  table: CheckedTable,
): boolean {
  const { tables, columns = [], roles = [] } = rule;
  return (
    (!tables || tables.some(({ kind }) => kind === table.kind)) &&
    table.has(...columns) &&
    roles.every((role) => table.inRole(role))
  );
}

function buildFinding(
  rule: Rule,
  { values, severity, fix }: Pick<PlacedViolation<unknown>, 'values' | 'severity' | 'fix'>,
  spot: Spot,
  table: CheckedTable,
): Finding {
  return new FoundViolation(rule, severity ?? rule.severity, table.reading.sheet.name, spot, values, fix);
}

/** Within a sheet: by row, column and rule. */
export function byPlace(one: Finding, other: Finding): number {
  return (
    one.row - other.row ||
    one.column - other.column ||
    (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0)
  );
}
