import type { Localized } from '../../../base/Language';
import type { WallMinute } from '../../time/WallMinute';

/**
 * A column that the workbook computes by itself, with or without us. The formula is what spreadsheets
 * evaluate; the result is the same worked out here, so that the file shows it before anything has.
 */
export interface LiveColumn {
  /** A field of the definition that computes itself, or a name for a column of our own. */
  readonly id: string;
  readonly heading: Localized;
  /** In characters. */
  readonly width: number;
  readonly numberFormat?: string;
  /** Id of the column whose word decides the colour of this one. */
  readonly colouredBy?: string;
  formula(refer: Refer, words: Words): string;
  result(record: LiveRecord, words: Words): string | number;
}

/** Structured reference to a column of the same row: `对照清单[[#This Row],[时间节点]]`. */
export type Refer = (id: string) => string;

/** Our own words in the language of the workbook. */
export type Words = (text: Localized) => string;

/** One record while it is computed. */
export interface LiveRecord {
  readonly now: WallMinute;
  /** What stands in a column, written or already computed; dates as serials; null when empty. */
  value(id: string): string | number | null;
  /** A text deadline as the 期限对照 list gives it: a serial (a whole number for a day), a word, or undefined. */
  dueOf(text: string): string | number | undefined;
}

/** A sentence about the whole table that keeps itself up to date. */
export interface LiveSummary {
  /** `column` gives a structured reference to all records: `对照清单[时效]`. */
  formula(column: Refer, words: Words): string;
  result(values: (id: string) => readonly (string | number | null)[], words: Words): string;
}
