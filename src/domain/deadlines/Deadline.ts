import type { Localized } from '../../base/Language';
import type { DayNumber, WallMinute } from '../time/WallMinute';
import type { FiscalYear } from './FiscalYear';
import type { WorkingHours } from './WorkingHours';

/** How sure we are of what was read. Medium and low are shown to the user for confirmation («识别为 …»). */
export type DeadlineConfidence = 'high' | 'medium' | 'low';

/** Id of the production of the grammar that matched, e.g. `fullDate`, `quarterEnd`; listed in `grammar.ts`. */
export type DeadlineRuleId = string;

/** What a deadline text or cell was understood as. */
export type Deadline =
  | {
      readonly kind: 'at';
      /** Last moment; for a whole day D this is D 24:00, i.e. the midnight that ends it. */
      readonly due: WallMinute;
      /** True: given as a day, overdue from `due` on. False: given to the minute, overdue from the minute after `due`. */
      readonly wholeDay: boolean;
      /** First moment of a range. */
      readonly start?: WallMinute;
      /** Earlier dates in the same text (7月10日前首付,9月30日前付清). */
      readonly milestones?: readonly WallMinute[];
      /** 每月5日前: `due` is the next occurrence. */
      readonly recurring?: true;
      readonly confidence: DeadlineConfidence;
      readonly rule: DeadlineRuleId;
      /** What was assumed, or that the calendar of a year is estimated. */
      readonly note?: Localized;
      /** A year whose State Council calendar is unknown took part (I04). */
      readonly uncoveredYear?: number;
    }
  | {
      readonly kind: 'open';
      readonly confidence: 'high';
      readonly rule: DeadlineRuleId;
      readonly note?: Localized;
    }
  | {
      readonly kind: 'none';
      /** empty: no text · undecided: 待定, 尽快 · needsAnchor: 会前3天 without a meeting · impossible: 2月30日 · unreadable: the rest. */
      readonly reason: 'empty' | 'undecided' | 'needsAnchor' | 'impossible' | 'unreadable';
      readonly confidence: DeadlineConfidence;
      readonly rule: DeadlineRuleId;
      readonly note?: Localized;
    };

/** Which days people work. Built from the State Council's calendar and the workbook's own 节假日 sheet. */
export interface WorkCalendar {
  isWorkday(day: DayNumber): boolean;
  /** False when the year's official calendar is unknown and Monday–Friday was assumed. */
  covers(year: number): boolean;
  /** First day of the official holiday by festival name in a year (春节 2025 → 2025-01-28); undefined when unknown. */
  holidayStart(festival: string, year: number): DayNumber | undefined;
  /** Name of the holiday or 调休 on that day, if any. */
  dayName(day: DayNumber): string | undefined;
}

export interface DeadlineReference {
  /** Moment of the check; the reference for 本周五, 月底 … */
  readonly now: WallMinute;
  /** Year of the workbook, for dates without one (7月15日前). */
  readonly year: number;
  /** Where 「3个工作日内」 starts: the row's start or registration date. Absent: counted from `now`, confidence lowered. */
  readonly start?: WallMinute;
  /** Moments that event-relative texts hang on, e.g. 会议 → meeting time. */
  readonly events?: Readonly<Record<string, WallMinute>>;
  readonly calendar: WorkCalendar;
  /** zh-TW reads a bare 3-digit year as 民國. */
  readonly locale?: 'zh-CN' | 'zh-TW';
  /** What quarters, half-years and 年度 are of; absent: the calendar year. */
  readonly fiscalYear?: FiscalYear;
  /** What 下班前 and 上班前 mean; absent: 下班前 is `USUAL_HOURS.to`, 上班前 cannot be read. */
  readonly workingHours?: WorkingHours;
  /** 「前」 excludes the day named. Default: it includes it. */
  readonly beforeExcludesDay?: boolean;
}

/** State of a tracked row at a moment; the ids are printed in JSON. `done`: nothing tells whether in time. */
export type DueState =
  | 'normal'
  | 'dueSoon'
  | 'overdue'
  | 'overdueAlert'
  | 'done'
  | 'doneOnTime'
  | 'doneLate'
  | 'longTerm'
  | 'none'
  | 'unreadable';

export interface DueThresholds {
  /** 临期 from this many hours before the deadline. */
  readonly dueSoonHours: number;
  /** 逾期预警 when late by more than this many hours. */
  readonly alertHours: number;
}

export const DEFAULT_THRESHOLDS: DueThresholds = { dueSoonHours: 24, alertHours: 24 };

/** Whether the row is done, and when. */
export type Completion =
  | { readonly done: false }
  | {
      readonly done: true;
      /** Undefined: moment unknown. */
      readonly at?: WallMinute;
      readonly wholeDay?: boolean;
      /** Only a period is known (2024年7月): `at` is its last day, this its first moment. */
      readonly from?: WallMinute;
      /** What the words of the progress say (逾期办结); a known moment outweighs it. */
      readonly punctuality?: 'onTime' | 'late';
    };
