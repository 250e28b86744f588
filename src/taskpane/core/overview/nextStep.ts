import type { MarksState, NextStep } from '../views/OverviewView';

/** What the next step hangs on. */
export interface Standing {
  readonly isEmpty: boolean;
  /** Tables recognised surely enough to be checked. */
  readonly checkable: number;
  readonly checked: boolean;
  readonly findings: number;
  /** The findings of this check have been looked at. */
  readonly reviewed: boolean;
  readonly marks: MarksState;
  /** Overdue or due soon. */
  readonly urgent: number;
  /** The follow-up of this check has been looked at. */
  readonly followedUp: boolean;
}

export function nextStep(standing: Standing): NextStep {
  const { isEmpty, checkable, checked, findings, reviewed, marks, urgent, followedUp } = standing;
  if (isEmpty) return 'newWorkbook';
  if (checkable === 0) return 'adopt';
  if (!checked) return 'check';
  if (findings > 0 && !reviewed) return 'review';
  if (findings + urgent > 0 && marks !== 'drawn') return 'mark';
  if (urgent > 0 && !followedUp) return 'followUp';
  return 'report';
}
