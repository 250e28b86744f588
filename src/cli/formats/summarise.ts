import type { Severity } from '../../domain/checks/Finding';
import type { WorkbookCheck } from '../../domain/checks/WorkbookCheck';
import type { DueState } from '../../domain/deadlines/Deadline';

export interface CheckSummary {
  readonly tables: number;
  readonly unknownTables: number;
  readonly records: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly states: Readonly<Record<DueState, number>>;
}

/** The counts that close every form of the check's output. */
export function summarise(check: WorkbookCheck): CheckSummary {
  const findings: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of check.findings) findings[severity] += 1;
  const states: Record<DueState, number> = {
    normal: 0,
    dueSoon: 0,
    overdue: 0,
    overdueAlert: 0,
    done: 0,
    doneOnTime: 0,
    doneLate: 0,
    longTerm: 0,
    none: 0,
    unreadable: 0,
  };
  for (const { state } of check.tracked) states[state] += 1;
  return {
    tables: check.recognition.tables.length,
    unknownTables: check.recognition.unknown.length,
    records: check.recognition.tables.reduce((sum, { records }) => sum + records.length, 0),
    findings,
    states,
  };
}
