import type { Severity } from '../../../domain/checks/Finding';
import type { DueState } from '../../../domain/deadlines/Deadline';
import type { CellPlace } from '../../../domain/snapshot/Snapshot';
import type { Confidence } from '../../../domain/tables/TableReading';

/** Every text of a view is in the pane's language, except what is quoted from the workbook. */
export interface OverviewView {
  readonly fileName: string;
  /** Nobody has written anything into the workbook yet. */
  readonly isEmpty: boolean;
  readonly tables: readonly TableView[];
  /** Look like tables, but of no kind we know. */
  readonly unknown: readonly UnknownTableView[];
  /** Names of very hidden sheets with something on them. */
  readonly notLookedAt: readonly string[];
  readonly lamps: LampCounts;
  /** Worst first; at most 50 of each. */
  readonly byOwner: readonly OwnerLamps[];
  readonly byDepartment: readonly OwnerLamps[];
  /** What is not done and due next, at most five; what is late is not among them. */
  readonly next: readonly NextDeadline[];
  /** Absent while the workbook has not been checked. */
  readonly check?: CheckSummary;
  readonly marks: MarksState;
  readonly step: NextStep;
}

export interface TableView {
  /** Stable while the table stays where it is. */
  readonly id: string;
  /** Native table name, title above it, or the sheet's name. */
  readonly name: string;
  readonly kind: string;
  readonly kindName: string;
  /** `督办台账!A3:H20` */
  readonly address: string;
  /** Its first heading. */
  readonly place: CellPlace;
  readonly records: number;
  /** Checked only when high or medium. */
  readonly confidence: Confidence;
  /** The user confirmed or corrected how it is read. */
  readonly confirmed: boolean;
  /** Columns without a meaning to us. */
  readonly unrecognised: number;
}

export interface UnknownTableView {
  readonly id: string;
  readonly address: string;
  readonly place: CellPlace;
  readonly headings: readonly string[];
  /** Name of the kind it comes nearest to. */
  readonly nearest?: string;
}

export interface LampCounts {
  /** Rows with a deadline, cancelled ones left out. */
  readonly total: number;
  /** Late, alerts among them. */
  readonly overdue: number;
  /** Of these, late by more than the alert. */
  readonly overdueAlert: number;
  readonly dueSoon: number;
  readonly normal: number;
  readonly done: number;
  readonly longTerm: number;
  /** No deadline, or none that can be read. */
  readonly unclear: number;
}

export interface OwnerLamps extends LampCounts {
  /** '' for rows that name nobody. */
  readonly name: string;
}

export interface NextDeadline {
  readonly place: CellPlace;
  /** `督办台账!G5` */
  readonly address: string;
  readonly subject: string;
  readonly owner: string;
  /** `2024-07-12`, `2024-07-12 18:00` */
  readonly due: string;
  readonly state: DueState;
  /** `还有2天`, `今天到期` */
  readonly remaining: string;
}

export interface CheckSummary {
  /** `2024-07-12T09:00` */
  readonly checkedAt: string;
  readonly findings: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Findings that can be put right by us. */
  readonly fixable: number;
}

/** `unknown`: nobody has drawn or erased since the pane was opened. `outdated`: what is drawn is older than the findings. */
export type MarksState = 'unknown' | 'none' | 'drawn' | 'outdated';

/** What to do next, one big button: in the order of a first use. */
export type NextStep =
  /** Empty workbook: 新建督办工作簿. */
  | 'newWorkbook'
  /** Nothing recognised, or not surely enough: 接管现有表格. */
  | 'adopt'
  | 'check'
  /** Findings can be looked at. */
  | 'review'
  | 'mark'
  /** Something is late or due soon. */
  | 'followUp'
  | 'report';
