import type { Severity } from '../../../domain/checks/Finding';
import type { CellPlace } from '../../../domain/snapshot/Snapshot';

/** Empty lists and an empty text let everything through. */
export interface FindingFilter {
  readonly severities: readonly Severity[];
  readonly rules: readonly string[];
  /** Ids of tables; `''` for findings outside every table. */
  readonly tables: readonly string[];
  /** Looked for in place, value, heading, message; `督办台账!5` means the row. */
  readonly text: string;
}

/** What is left of the findings under a filter, in one order: groups by table, then by rule. */
export interface FindingsView {
  readonly total: number;
  /** Left by the filter: as many as can be paged through. */
  readonly shown: number;
  /** Of all findings, whatever the filter. */
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** What can be filtered by; counts of all findings. */
  readonly rules: readonly FindingRuleChoice[];
  readonly tables: readonly FindingTableChoice[];
  readonly groups: readonly FindingGroup[];
}

export interface FindingRuleChoice {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly count: number;
}

export interface FindingTableChoice {
  /** '' for findings outside every table. */
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** The findings of one rule in one table: places `start` to `start + count - 1` of what the filter left. */
export interface FindingGroup {
  /** Stable as long as table and rule are. */
  readonly key: string;
  readonly tableId: string;
  readonly tableName: string;
  readonly rule: string;
  readonly title: string;
  /** Requirement and document the rule is taken from. */
  readonly source: string;
  /** The worst in the group. */
  readonly severity: Severity;
  readonly start: number;
  readonly count: number;
  /** How many of them we can put right. */
  readonly fixable: number;
}

export interface FindingView {
  /** Stays the same over a re-check as long as the finding does. */
  readonly key: string;
  readonly rule: string;
  readonly title: string;
  readonly source: string;
  readonly severity: Severity;
  readonly place: CellPlace;
  /** `督办台账!G5` */
  readonly address: string;
  /** Heading of the column, as written. */
  readonly heading: string;
  /** The cell as the user sees it; '' for an empty cell. */
  readonly value: string;
  readonly message: string;
  readonly hint: string;
  readonly fix?: FixPreview;
}

export interface FixPreview {
  readonly from: string;
  readonly to: string;
  /** What the cell holds afterwards: a date is a real date, shown as `to`. */
  readonly writes: 'text' | 'date' | 'number';
}

export interface FixOutcome {
  readonly fixed: number;
  /** Left alone: the cell has changed, or there is nothing safe to write. */
  readonly skipped: number;
}

/** What the one step back takes back. */
export interface UndoView {
  readonly cells: number;
  /** `督办台账!G5`: the first cell. */
  readonly address: string;
  readonly place: CellPlace;
}
