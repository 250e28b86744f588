import { sameValue } from '../../base/sameValue';
import type { DeadlineReference } from '../deadlines/Deadline';
import type { DeadlineTracker } from '../followup/trackDeadlines';
import type { TrackedDeadline } from '../followup/TrackedDeadline';
import type { TableReading } from '../tables/TableReading';
import { uncalculatedRows } from '../snapshot/uncalculatedRows';
import type { CheckedTable } from './CheckedTable';
import type { Finding } from './Finding';
import type { RecordRules } from './ruleRuns';

/** What one table gave, row by row: what the next check can keep. */
export interface TableAssessment {
  readonly table: CheckedTable;
  readonly reference: DeadlineReference;
  readonly tracker: DeadlineTracker | undefined;
  /** By record; empty without a deadline column. */
  readonly tracked: readonly TrackedDeadline[];
  readonly rules: RecordRules;
  /** By record, in order; undefined where no rule has looked yet. Filled in as they do. */
  readonly found: (readonly Finding[] | undefined)[];
  /** The same of the rules that go by the minute. */
  readonly foundNow: (readonly Finding[] | undefined)[];
  /** By the rules of tables; undefined before they were run. */
  inTable: FoundInTable | undefined;
}

export interface FoundInTable {
  readonly findings: readonly Finding[];
  /** The rules looked at other tables too. */
  readonly looksFurther: boolean;
}

/** Not among the records before. */
export const NEW = -1;

/** For each record its position in the assessment before, or `NEW` where it has to be judged again. */
export function originsOf(table: CheckedTable, before: TableAssessment | undefined): Int32Array {
  const origins = new Int32Array(table.records.length).fill(NEW);
  if (!before || !isJudgedAlike(table.reading, before.table.reading)) return origins;
  const doubtful = uncalculatedRows(table.reading.sheet, before.table.reading.sheet);
  const old = before.table.reading.records;
  let position = 0;
  table.reading.records.forEach((row, index) => {
    while ((old[position]?.number ?? Infinity) < row.number) position += 1;
    if (old[position] === row && !doubtful.has(row.number)) origins[index] = position;
  });
  return origins;
}

/** Whether everything but the records is the same. The fields of a form stand in rows that are no records. */
function isJudgedAlike(reading: TableReading, before: TableReading): boolean {
  return reading.headerRows.length > 0 && sameValue(basisOf(reading), basisOf(before));
}

function basisOf({ sheet, records: _records, area: { left, right }, ...basis }: TableReading): unknown {
  return { ...basis, sheet: sheet.name, left, right };
}
