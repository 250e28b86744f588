import type { TrackedDeadline } from '../followup/TrackedDeadline';
import type { Metric } from '../metrics/Metric';
import type { RequirementSetting } from '../metrics/requirementRecords';
import type { Snapshot } from '../snapshot/Snapshot';
import type { Recognition } from '../tables/TableReading';
import type { WallMinute } from '../time/WallMinute';
import type { DueThresholds } from '../deadlines/Deadline';
import type { WorkingHours } from '../deadlines/WorkingHours';
import type { Owners } from '../wording/findOwners';
import type { Finding } from './Finding';

/** Everything one check of a workbook gives: the input of the findings list, the marks and the reports. */
export interface WorkbookCheck {
  readonly snapshot: Snapshot;
  readonly now: WallMinute;
  readonly thresholds: DueThresholds;
  /** Absent: nobody has set them. */
  readonly workingHours?: WorkingHours;
  readonly recognition: Recognition;
  /** In the order of the sheets and rows. */
  readonly tracked: readonly TrackedDeadline[];
  /** In the order of the sheets, rows, columns, rule ids. */
  readonly findings: readonly Finding[];
  readonly metrics: readonly Metric[];
  /** Who is named in a cell of owners; the same function as long as the workbook's 词库 is. */
  readonly ownersIn: (text: string) => Owners;
  /** What dates were read against and figures judged by: a report counts the same figures of one month alone. */
  readonly setting: RequirementSetting;
}
