import type { DeadlineReference, DueThresholds, WorkCalendar } from '../deadlines/Deadline';
import type { TrackedDeadline } from '../followup/TrackedDeadline';
import type { Standards } from '../metrics/Standards';
import type { DayNumber, WallMinute } from '../time/WallMinute';
import type { Owners } from '../wording/findOwners';
import type { WordLists } from '../wording/WordLists';
import type { CheckedTable, RecordView } from './CheckedTable';
import type { AssessedCell } from './measurability';

interface Standing {
  readonly thresholds: DueThresholds;
  readonly standards: Standards;
  readonly calendar: WorkCalendar;
  /** What dates in a table are read against. */
  referenceOf(table: CheckedTable): DeadlineReference;
  readonly words: WordLists;
  /** A row's need, target and KPI cells that say something, judged with the workbook's words. */
  assessedCells(record: RecordView): readonly AssessedCell[];
  /** `findOwners` with the subjects the user declared to be one, remembered by text. */
  ownersIn(text: string): Owners;
}

/**
 * What rules of cells and records may look at besides the row itself, its own deadline included. Nothing of other rows or
 * tables, and no time of day: a row that did not change is not judged again before the next day, unless its state is
 * another.
 */
export interface RecordContext extends Standing {
  readonly today: DayNumber;
  /** As the day begins. */
  referenceOf(table: CheckedTable): DeadlineReference;
  /** The record's deadline; undefined in tables without a deadline column. */
  trackedOf(record: RecordView): Omit<TrackedDeadline, 'overdueMinutes'> | undefined;
}

/** What rules may look at whose findings change from minute to minute. */
export interface MomentContext extends Standing {
  readonly now: WallMinute;
  trackedOf(record: RecordView): TrackedDeadline | undefined;
}

/** What rules of tables and workbooks may look at. */
export interface CheckContext extends RecordContext {
  /** Names of the sheets in their order. */
  readonly sheets: readonly string[];
  readonly tables: readonly CheckedTable[];
}
