import type { Localized } from '../../base/Language';

/**
 * What a column means, whatever table it stands in. Checks, deadlines, marks and reports that hold for
 * every table look columns up by role; those of one table look them up by field.
 */
export type ColumnRole =
  | 'sequence' // 序号
  | 'identifier' // 需求编号
  | 'subject' // what the row is about: 事项, 任务名称, 需求描述
  | 'requirement' // wording is checked mildly
  | 'target' // must be measurable
  | 'kpi' // must be measurable
  | 'owner' // exactly one
  | 'supporters' // 配合单位
  | 'deadline' // tracked for being late
  | 'start' // from when 「3个工作日内」 counts, and not after the end
  | 'finished' // 实际完成时间
  | 'status' // stored progress
  | 'updated' // 最近更新
  | 'reviewCycle'; // 复核周期

export type ColumnType =
  | 'text'
  | 'longText'
  | 'enum'
  | 'date'
  | 'dateTime'
  | 'timeRange'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'percent'
  | 'person'
  | 'attachment'
  | 'list';

/** One allowed value and the other ways people write it; `value` is what a fix writes. */
export interface AllowedValue {
  readonly value: string;
  readonly english: string;
  /** Read as this value, offered as a fix: 完成 → 已完成. */
  readonly alsoWritten?: readonly string[];
  /** Accepted as it stands although it is not `value`: 延期2小时. */
  readonly pattern?: RegExp;
}

export interface ColumnDefinition<Field extends string = string> {
  readonly field: Field;
  readonly heading: Localized;
  /** Headings real offices use for it (Simplified, Traditional, English); matched after normalisation. */
  readonly synonyms: readonly string[];
  readonly type: ColumnType;
  /** Takes the headings that other fields leave, and speaks less for the kind: 收文时间 beside 交办时间. */
  readonly takesRest?: true;
  readonly role?: ColumnRole;
  /** Empty cells are findings (E01). */
  readonly required?: true;
  /** `enum` only. */
  readonly allowed?: readonly AllowedValue[];
  /** Optional column group it belongs to, e.g. `tracking`; absent for the printable face. */
  readonly group?: string;
}

/**
 * A managed table as data. `columns`: one record a row under headings. `form`: one record, 项目 | 内容.
 */
export interface TableDefinition<Field extends string = string> {
  /** Stable id, printed in JSON: `checklist`. */
  readonly kind: string;
  /** Number in the specification of tables: `T-01`; absent for tables that have none. */
  readonly code?: string;
  readonly name: Localized;
  /** Words in a title row or sheet name that speak for this table. */
  readonly titles: readonly string[];
  readonly layout: 'columns' | 'form';
  /** A list that offices also fill in as one form a record; recognised as such only under its title. */
  readonly alsoForm?: true;
  readonly columns: readonly ColumnDefinition<Field>[];
  /**
   * Headings this table cannot be recognised without: at least one field of each group must be found.
   * `[['deadline'], ['owner','lead']]` = a deadline and (an owner or a lead).
   */
  readonly evidence: readonly (readonly Field[])[];
  /** A table with an owner and a deadline is taken for one of these even if no heading names its subject. */
  readonly subjectMayBeGuessed?: true;
}

/** Keeps the literal field names, so that a misspelt field does not compile. */
export function defineTable<const Field extends string>(
  definition: TableDefinition<Field>,
): TableDefinition<Field> {
  return definition;
}

export type FieldOf<Table> = Table extends TableDefinition<infer Field> ? Field : never;
