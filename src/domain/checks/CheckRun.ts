import type { ReferenceOf } from '../followup/trackDeadlines';
import type { TrackedDeadline } from '../followup/TrackedDeadline';
import type { CheckContext, MomentContext } from './CheckContext';
import type { CheckInput } from './CheckInput';
import type { FoundWithTable } from './ruleRuns';
import type { TableAssessment } from './TableAssessment';

/** A check under way, or done: what the rules have found so far, and what the next one can keep of it. */
export interface CheckRun {
  readonly input: CheckInput;
  readonly assessments: readonly TableAssessment[];
  /** In the order of the sheets and rows. */
  readonly tracked: readonly TrackedDeadline[];
  /** What dates in each table are read against. */
  readonly referenceOf: ReferenceOf;
  readonly context: CheckContext;
  readonly contextNow: MomentContext;
  /** By the rules of workbooks; undefined before they were run. */
  inWorkbook: readonly FoundWithTable[] | undefined;
}
