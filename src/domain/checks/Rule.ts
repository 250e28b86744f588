import type { Localized } from '../../base/Language';
import type { ColumnRole, TableDefinition } from '../tables/TableDefinition';
import type { RecognisedColumn } from '../tables/TableReading';
import type { CheckContext, MomentContext, RecordContext } from './CheckContext';
import type { CellView, CheckedTable, RecordView, Spot } from './CheckedTable';
import type { Fix, Severity } from './Finding';

/**
 * A rule is data (what it is called, where it comes from, what it tells the user) and one function that
 * looks at a cell, a record, a table or the whole workbook and gives the values its sentences quote.
 */
export type Rule =
  CellRule<unknown> | RecordRule<unknown> | MomentRule<unknown> | TableRule<unknown> | WorkbookRule<unknown>;

interface RuleText<Values> {
  /** Printed to the user and stable for ever: `W05`. */
  readonly id: string;
  readonly severity: Severity;
  /** Requirement and document it is taken from: `R-23 · S2 关键提醒4`. */
  readonly source: string;
  /** What it demands, in a few words. */
  readonly title: Localized;
  /** What is there and what was expected, ≤ 30 Chinese characters where the values allow. */
  message(values: Values): Localized;
  /** What to do next. */
  hint(values: Values): Localized;
  readonly example: RuleExample;
  /** What it waits for; such a rule is listed and explained, but not run. */
  readonly needs?: Localized;
}

/** Which tables a rule looks at; every table when neither is given. */
interface TableChoice<Field extends string> {
  /** Kinds of table. */
  readonly tables?: readonly TableDefinition<Field>[];
  /** Columns without which it has nothing to look at. */
  readonly columns?: readonly Field[];
  /** The same for columns known by role. */
  readonly roles?: readonly ColumnRole[];
}

/** What a rule found out; `severity` when it weighs less than the rule's own. */
export interface Violation<Values> {
  readonly values: Values;
  readonly severity?: Severity;
  readonly fix?: Fix;
}

export interface PlacedViolation<Values> extends Violation<Values> {
  readonly at: Spot;
}

/** A placed violation of a table that the rule has to name: workbook rules only. */
export interface TableViolation<Values> extends PlacedViolation<Values> {
  readonly table: CheckedTable;
}

export interface CellRule<Values> extends RuleText<Values> {
  readonly scope: 'cell';
  /** Asked once a column. */
  looksAt(column: RecognisedColumn, table: CheckedTable): boolean;
  /** Never called for an empty cell or an error value. */
  violation(cell: CellView, context: RecordContext): Violation<Values> | undefined;
  /** Also called for empty cells and error values. */
  readonly seesEmpty?: true;
}

export interface RecordRule<Values, Field extends string = string>
  extends RuleText<Values>, TableChoice<Field> {
  readonly scope: 'record';
  violations(
    record: RecordView<Field>,
    context: RecordContext,
  ): Iterable<PlacedViolation<Values>> | undefined;
}

/** A rule of records whose findings change from minute to minute, though nobody changes the row. */
export interface MomentRule<Values, Field extends string = string>
  extends RuleText<Values>, TableChoice<Field> {
  readonly scope: 'moment';
  violations(
    record: RecordView<Field>,
    context: MomentContext,
  ): Iterable<PlacedViolation<Values>> | undefined;
}

export interface TableRule<Values, Field extends string = string>
  extends RuleText<Values>, TableChoice<Field> {
  readonly scope: 'table';
  violations(table: CheckedTable<Field>, context: CheckContext): Iterable<PlacedViolation<Values>>;
}

export interface WorkbookRule<Values> extends RuleText<Values> {
  readonly scope: 'workbook';
  violations(context: CheckContext): Iterable<TableViolation<Values>>;
}

/** Rows of example tables by kind: `{ checklist: [{ owner: '张三、李四' }] }`. */
export type ExampleTables = Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>;

/** A workbook that breaks the rule and the same put right; both are run by the tests. */
export interface RuleExample {
  readonly bad: ExampleTables;
  readonly good: ExampleTables;
  /** Moment of the check, `2024-07-12T09:00` unless the example hangs on another. */
  readonly now?: string;
}

export function defineCellRule<Values>(rule: Omit<CellRule<Values>, 'scope'>): Rule {
  return { scope: 'cell', ...rule };
}

export function defineRecordRule<Values, Field extends string = string>(
  rule: Omit<RecordRule<Values, Field>, 'scope'>,
): Rule {
  return { scope: 'record', ...rule };
}

export function defineMomentRule<Values, Field extends string = string>(
  rule: Omit<MomentRule<Values, Field>, 'scope'>,
): Rule {
  return { scope: 'moment', ...rule };
}

export function defineTableRule<Values, Field extends string = string>(
  rule: Omit<TableRule<Values, Field>, 'scope'>,
): Rule {
  return { scope: 'table', ...rule };
}

export function defineWorkbookRule<Values>(rule: Omit<WorkbookRule<Values>, 'scope'>): Rule {
  return { scope: 'workbook', ...rule };
}
