import type { DeadlineReference, DueThresholds, WorkCalendar } from '../deadlines/Deadline';
import type { TrackedDeadline } from '../followup/TrackedDeadline';
import type { Standards } from '../metrics/Standards';
import type { WallMinute } from '../time/WallMinute';
import type { Owners } from '../wording/findOwners';
import type { WordLists } from '../wording/WordLists';
import type { CheckedTable, RecordView } from './CheckedTable';
import type { AssessedCell } from './measurability';

/** What rules may look at besides their own cell, record or table. */
export interface CheckContext {
  readonly now: WallMinute;
  readonly thresholds: DueThresholds;
  readonly standards: Standards;
  readonly calendar: WorkCalendar;
  /** Names of the sheets in their order. */
  readonly sheets: readonly string[];
  readonly tables: readonly CheckedTable[];
  /** What dates in a table are read against. */
  referenceOf(table: CheckedTable): DeadlineReference;
  /** The record's deadline; undefined in tables without a deadline column. */
  trackedOf(record: RecordView): TrackedDeadline | undefined;
  readonly words: WordLists;
  /** A row's need, target and KPI cells that say something, judged with the workbook's words. */
  assessedCells(record: RecordView): readonly AssessedCell[];
  /** `findOwners` with the subjects the user declared to be one, remembered by text. */
  ownersIn(text: string): Owners;
}
