import type { Rule } from '../domain/checks/Rule';
import type { DueThresholds } from '../domain/deadlines/Deadline';
import type { FiscalYear } from '../domain/deadlines/FiscalYear';
import type { HolidayEntry } from '../domain/deadlines/HolidayEntry';
import type { WorkingHours } from '../domain/deadlines/WorkingHours';
import type { Standards } from '../domain/metrics/Standards';
import type { AcceptedMapping } from '../domain/tables/AcceptedMapping';
import type { WallMinute } from '../domain/time/WallMinute';

/** What the users of a workbook may set: plain JSON, kept with the workbook. */
export interface CheckPreferences {
  readonly thresholds?: DueThresholds;
  readonly standards?: Standards;
  /** zh-TW reads a bare 3-digit year as 民國. */
  readonly locale?: 'zh-CN' | 'zh-TW';
  /** Ids of rules that are not run. */
  readonly rulesOff?: readonly string[];
  readonly workingHours?: WorkingHours;
  /** Besides the official calendar; the workbook's own 节假日 goes before them. */
  readonly holidays?: readonly HolidayEntry[];
  readonly fiscalYear?: FiscalYear;
  /** What the user corrected in the recognition of tables. */
  readonly mappings?: readonly AcceptedMapping[];
}

export interface CheckSettings extends CheckPreferences {
  /** Moment of the check: what is late is late then. */
  readonly now: WallMinute;
  readonly rules?: readonly Rule[];
}
