import type { Localized } from '../../base/Language';

/** A figure a report prints. */
export interface Metric {
  /** Stable: `agenda.completionRate`. */
  readonly id: string;
  readonly label: Localized;
  /** null when it cannot be computed (no data); percentages as 96.2, not 0.962. */
  readonly value: number | null;
  /** `%`, `分钟`, `分`, `家` … */
  readonly unit: string;
  /** The threshold as printed: `≥95%`; null when there is none. */
  readonly standard: string | null;
  /** 达标 / 未达标 / 优秀 / 无异常 …; null when there is no standard or no value. */
  readonly verdict: Localized | null;
  /** Whether the standard is met; null when there is none. */
  readonly met: boolean | null;
  /** How it was counted, for people: 「3个环节中2个按计划完成」. */
  readonly basis: Localized;
}
