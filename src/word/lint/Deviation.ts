import type { Localized } from '../../base/Language';
import type { Clause } from './clauses';

/**
 * `must`: what the standard states for this element; `usual`: where it says "may be adjusted" or is silent and offices
 * have a custom.
 */
export type Severity = 'must' | 'usual';

export interface DeviationPlace {
  /** Page section, from 1. */
  readonly section?: number;
  /** Counts paragraphs with text outside of tables, from 1. */
  readonly paragraph?: number;
  /** How that paragraph begins. */
  readonly words?: string;
  /** Outermost tables, from 1. */
  readonly table?: number;
}

/** One way in which a document differs from the standard; equal ones are one, counted. */
export interface Deviation {
  readonly clause: Clause;
  /** What was measured: 正文字体. */
  readonly item: Localized;
  readonly found: Localized;
  readonly expected: Localized;
  readonly severity: Severity;
  /** The first. */
  readonly place: DeviationPlace;
  readonly count: number;
}

/** What a document gives, deviating or not. */
export interface LintReport {
  readonly deviations: readonly Deviation[];
  /** Measured facts, for people: paper, text area, lines and characters, body text. */
  readonly gives: readonly { readonly item: Localized; readonly value: Localized }[];
  /** Which elements of an official document were found, in the order of the standard. */
  readonly parts: readonly Localized[];
}
