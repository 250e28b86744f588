import type { Severity } from '../../../domain/checks/Finding';

/** What is kept with the workbook and holds for everybody who checks it. */
export interface PaneSettings {
  /** 临期 from this many hours before the deadline. */
  readonly dueSoonHours: number;
  /** 逾期预警 when late by more than this many hours. */
  readonly alertHours: number;
  /** `09:00` to `18:00`. */
  readonly workingHours: { readonly start: string; readonly end: string };
  /** On top of the official calendar. */
  readonly holidays: readonly HolidaySetting[];
  /** Month the fiscal year begins in, 1 to 12; 1: the calendar year. */
  readonly fiscalYearStart: number;
  /** 「前」 excludes the day named. */
  readonly beforeExcludesDay: boolean;
  /** Ids of rules that are not run. */
  readonly rulesOff: readonly string[];
}

export interface HolidaySetting {
  /** `2026-01-01` */
  readonly day: string;
  readonly name: string;
  /** A weekend day worked in lieu. */
  readonly worked: boolean;
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
