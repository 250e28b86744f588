import type { Severity } from '../../../domain/checks/Finding';
import type { DueThresholds } from '../../../domain/deadlines/Deadline';
import type { FiscalYear } from '../../../domain/deadlines/FiscalYear';
import type { HolidayEntry } from '../../../domain/deadlines/HolidayEntry';
import type { WorkingHours } from '../../../domain/deadlines/WorkingHours';

/** What is kept with the workbook and holds for everybody who checks it. */
export interface PaneSettings {
  readonly thresholds: DueThresholds;
  /** Absent: a day ends at 24:00. */
  readonly workingHours?: WorkingHours;
  /** Besides the official calendar and the workbook's own 节假日. */
  readonly holidays: readonly HolidayEntry[];
  /** Absent: the calendar year. */
  readonly fiscalYear?: FiscalYear;
  /** Ids of rules that are not run. */
  readonly rulesOff: readonly string[];
}

export interface SettingsView {
  readonly settings: PaneSettings;
  readonly defaults: PaneSettings;
  readonly rules: readonly RuleView[];
}

export interface RuleView {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly source: string;
  readonly on: boolean;
  /** What it waits for; such a rule is listed, but not run. */
  readonly waitsFor?: string;
}
