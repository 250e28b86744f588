import type { RecognisedColumn } from '../tables/TableReading';
import type { CheckContext } from './CheckContext';
import { mayStayEmpty } from './mayStayEmpty';
import { CellView, type CheckedTable, type Spot } from './CheckedTable';
import type { Finding } from './Finding';
import { FoundViolation } from './FoundViolation';
import type { CellRule, PlacedViolation, RecordRule, Rule, TableRule, WorkbookRule } from './Rule';

/**
 * Runs the rules over every prepared table. Findings come in the order of the sheets, rows, columns and
 * rule ids. A rule that throws is our defect and is not caught.
 */
export function runChecks(listed: readonly Rule[], context: CheckContext): Finding[] {
  const rules = listed.filter(({ needs }) => needs === undefined);
  const found: Finding[] = [];
  const told = new Set<string>();
  const add: Add = (rule, violation, at, table) => {
    // A merged value is judged with every row it belongs to, but told once.
    const finding = buildFinding(rule, violation, at, table);
    if (table.reading.sheet.merges.length > 0) {
      const key = `${rule.id} ${finding.sheet} ${at.row} ${at.column} ${finding.message['zh-CN']}`;
      if (told.has(key)) return;
      told.add(key);
    }
    found.push(finding);
  };
  for (const table of context.tables) checkTable(table, rules, context, add);
  for (const rule of rules) if (rule.scope === 'workbook') checkWorkbook(rule, context, add);
  const sheetOrder = new Map(context.sheets.map((name, index) => [name, index]));
  return found.sort((a, b) => compareFindings(a, b, sheetOrder));
}

type Add = (
  rule: Rule,
  violation: Pick<PlacedViolation<unknown>, 'values' | 'severity' | 'fix'>,
  at: Spot,
  table: CheckedTable,
) => void;

function checkTable(table: CheckedTable, rules: readonly Rule[], context: CheckContext, add: Add): void {
  const cellRules = cellRulesByColumn(table, rules);
  const recordRules = rules.filter(
    (rule) => rule.scope === 'record' && concerns(rule, table),
  ) as RecordRule<unknown>[];
  for (const record of table.records) {
    for (const { column, rules } of cellRules) {
      const view = new CellView(record, column);
      for (const rule of rules) {
        if (view.isEmpty && (!rule.seesEmpty || mayStayEmpty(view))) continue;
        const violation = rule.violation(view, context);
        if (violation) add(rule, violation, record.spotIn(column), table);
      }
    }
    for (const rule of recordRules) {
      const violations = rule.violations(record, context);
      if (violations) for (const violation of violations) add(rule, violation, violation.at, table);
    }
  }
  for (const rule of rules) {
    if (rule.scope !== 'table' || !concerns(rule, table)) continue;
    for (const violation of rule.violations(table, context)) add(rule, violation, violation.at, table);
  }
}

function checkWorkbook(rule: WorkbookRule<unknown>, context: CheckContext, add: Add): void {
  for (const violation of rule.violations(context)) add(rule, violation, violation.at, violation.table);
}

/** Only columns that some rule looks at. */
function cellRulesByColumn(
  table: CheckedTable,
  rules: readonly Rule[],
): { column: RecognisedColumn; rules: CellRule<unknown>[] }[] {
  const ofCells = rules.filter((rule) => rule.scope === 'cell');
  return [...table.reading.columns.values()]
    .map((column) => ({ column, rules: ofCells.filter((rule) => rule.looksAt(column, table)) }))
    .filter(({ rules }) => rules.length > 0);
}

function concerns(rule: RecordRule<unknown> | TableRule<unknown>, table: CheckedTable): boolean {
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

function compareFindings(a: Finding, b: Finding, sheetOrder: ReadonlyMap<string, number>): number {
  return (
    (sheetOrder.get(a.sheet) ?? 0) - (sheetOrder.get(b.sheet) ?? 0) ||
    a.row - b.row ||
    a.column - b.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
