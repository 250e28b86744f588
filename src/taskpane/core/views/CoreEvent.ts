import type { FailureView } from './FailureView';
import type { OverviewView } from './OverviewView';

/** Where a long action stands. `fraction`: of the whole, 0 to 1, when it can be told. */
export interface Progress {
  readonly step: 'reading' | 'checking' | 'drawing' | 'writing';
  readonly fraction?: number;
}

export type ReportProgress = (progress: Progress) => void;

/** What the core tells unasked, after the user or a co-author changed the workbook. */
export type CoreEvent =
  /** Changed rows are being read and checked again. */
  | { readonly kind: 'rechecking' }
  /** The list of findings and the follow-up may have changed with it. */
  | { readonly kind: 'rechecked'; readonly overview: OverviewView }
  /** Everything has to be read again, and is as soon as the user rests. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'failed'; readonly failure: FailureView };
