import type { Deadline, DueState } from '../deadlines/Deadline';
import type { Row } from '../snapshot/Snapshot';
import type { TableReading } from '../tables/TableReading';

/** One row with a deadline column, understood: what the follow-up list, marks, checks and reports all use. */
export interface TrackedDeadline {
  readonly table: TableReading;
  readonly record: Row;
  /** Row and column of the deadline cell. */
  readonly row: number;
  readonly column: number;
  /** What the row is about, as written. */
  readonly subject: string;
  /** As written; empty when there is none. */
  readonly owner: string;
  /** The deadline as the user sees it. */
  readonly text: string;
  readonly deadline: Deadline;
  readonly state: DueState;
  /** Done, in time or not, whether or not the deadline can be read. */
  readonly completed?: true;
  /** Not wanted any more: part of no figure, late for nobody. */
  readonly cancelled?: true;
  /** A formula nobody has calculated hides the deadline or the progress: the row can be judged neither way. */
  readonly uncalculated?: true;
  /** Minutes late (≥ 0), at `now` or at completion; undefined when not late, or by an unknown length. */
  readonly overdueMinutes?: number;
  /** Minutes it was done before the deadline (> 0), when that can be told. */
  readonly earlyMinutes?: number;
}
