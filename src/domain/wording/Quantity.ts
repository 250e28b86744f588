export type Comparator = '≥' | '≤' | '>' | '<' | '=';

/** A measurable amount found in a text. */
export interface Quantity {
  /** As written, comparator and unit included: `不少于100家`. */
  readonly text: string;
  /** Positions in `normaliseText` of the text. */
  readonly start: number;
  readonly end: number;
  /** In `unit`: 500 for 500万元, 30 for 百分之三十, 2 for 翻一番, 0 for 零投诉. */
  readonly value: number;
  /** Upper end of a range: 5 in 3-5天. */
  readonly upTo?: number;
  /** As written (`万元`, `个工作日`, `元/吨`); `%` for 百分之; the event for 零投诉; empty when there is none. */
  readonly unit: string;
  readonly comparator: Comparator | null;
  /** What it is measured against, as written: 从48小时, 同比, 较上年; null when the clause does not say. */
  readonly baseline: string | null;
  /** Over which time it is counted, as written: 季度, 全年, 日均; null when the clause does not say. */
  readonly period: string | null;
}
