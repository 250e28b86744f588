import type { DueState } from '../../../domain/deadlines/Deadline';
import type { CellPlace } from '../../../domain/snapshot/Snapshot';
import type { LampCounts } from './OverviewView';

/** Which open rows are followed up. `open`: every one that is not done. */
export type FollowUpScope = 'lateOrSoon' | 'overdue' | 'dueSoon' | 'open';

export interface FollowUpFilter {
  readonly scope: FollowUpScope;
  readonly by: 'owner' | 'department';
  /** Names of groups; empty: all. `''` stands for rows that name nobody. */
  readonly names: readonly string[];
  /** Looked for in subject, owner, progress. */
  readonly text: string;
}

/** Rows in one order: groups worst first, in a group the latest first. */
export interface FollowUpView {
  /** `2024-07-12 09:00`: what is late is late then. */
  readonly now: string;
  readonly counts: LampCounts;
  /** Left by the filter: as many as can be paged through. A row of several owners stands in each one's group. */
  readonly shown: number;
  /** Every name that can be filtered by, with its count in this scope. */
  readonly names: readonly { readonly name: string; readonly count: number }[];
  readonly groups: readonly FollowUpGroup[];
}

export interface FollowUpGroup {
  /** '' for rows that name nobody. */
  readonly name: string;
  readonly start: number;
  readonly count: number;
  readonly overdue: number;
  readonly dueSoon: number;
}

export interface FollowUpItemView {
  readonly key: string;
  readonly place: CellPlace;
  /** `督办台账!G5` */
  readonly address: string;
  readonly subject: string;
  /** As written. */
  readonly owner: string;
  readonly department: string;
  readonly person: string;
  /** As written, with the day it means where it does not say so itself. */
  readonly due: string;
  readonly state: DueState;
  /** `逾期2天`, `临期` */
  readonly lamp: string;
  readonly progress: string;
}

/** A text to be pasted into a chat or a mail. */
export interface FollowUpTextWish {
  /** `list`: the rows, one a line. `reminder`: a 催办 to the owner of each group. */
  readonly kind: 'list' | 'reminder';
  readonly filter: FollowUpFilter;
}
