import type { Localized } from '../../base/Language';
import type { Severity } from '../checks/Finding';
import type { WorkbookCheck } from '../checks/WorkbookCheck';
import { describeLength } from '../deadlines/describeOverdue';
import { formatDue } from '../deadlines/formatDue';
import { latenessOf } from '../followup/latenessOf';
import { isOverdue } from '../followup/trackDeadlines';
import type { TrackedDeadline } from '../followup/TrackedDeadline';
import { RULE_OF_LAMPS } from './MarkKind';
import { markTexts } from './markTexts';

/** A line of 检查结果. */
export interface Line {
  readonly severity: Severity;
  readonly rule: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string;
  readonly message: Localized;
  readonly hint: Localized;
  /** Absent when it is not late. */
  readonly late: Localized | undefined;
}

export function findingLines(check: WorkbookCheck): Line[] {
  const tracked = new Map(
    check.tracked.map((one) => [placeKey(one.table.sheet.name, one.row, one.column), one]),
  );
  return check.findings.map((finding) => {
    const { severity, rule, sheet, row, column, value, message, hint } = finding;
    const deadline = tracked.get(placeKey(sheet, row, column));
    const late = rule === RULE_OF_LAMPS ? lateText(deadline) : undefined;
    return { severity, rule, sheet, row, column, value, message, hint, late };
  });
}

/** Deadlines that were read with some guessing: shown for confirmation, each reading once. */
export function readingLines(check: WorkbookCheck): Line[] {
  const groups = new Map<string, { first: TrackedDeadline; count: number }>();
  for (const one of check.tracked) {
    if (!needsConfirmation(one)) continue;
    const key = [one.table.sheet.name, one.column, one.text, formatDue(one.deadline)].join('\u0000');
    const known = groups.get(key);
    if (known) known.count += 1;
    else groups.set(key, { first: one, count: 1 });
  }
  return [...groups.values()].map(({ first, count }) => ({
    severity: 'info' as const,
    rule: '—',
    sheet: first.table.sheet.name,
    row: first.row,
    column: first.column,
    value: first.text,
    message: markTexts.readAs(readableDue(first), count, first.deadline.note),
    hint: markTexts.confirm,
    late: lateText(first),
  }));
}

function needsConfirmation({ deadline, state }: TrackedDeadline): boolean {
  if (deadline.kind !== 'at' || deadline.confidence === 'high') return false;
  return !['done', 'doneOnTime', 'doneLate', 'none'].includes(state);
}

/** `2024-09-30 24:00` */
function readableDue({ deadline }: TrackedDeadline): string {
  return (formatDue(deadline) ?? '').replace('T', ' ');
}

function lateText(tracked: TrackedDeadline | undefined): Localized | undefined {
  return tracked && isOverdue(tracked) ? describeLength(latenessOf(tracked)) : undefined;
}

function placeKey(sheet: string, row: number, column: number): string {
  return `${row} ${column} ${sheet}`;
}
