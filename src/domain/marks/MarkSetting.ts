import type { Localized } from '../../base/Language';

/** A text of ours in the language the marks are drawn in. */
export type Say = (text: Localized) => string;

/** What all marks of a workbook go by. */
export interface MarkSetting {
  readonly say: Say;
  readonly dates1904: boolean;
  /** Minute of the day up to which a deadline given as a day lasts; absent: 24:00. */
  readonly dayEnds?: number;
}
