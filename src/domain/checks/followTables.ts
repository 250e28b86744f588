import { sameValue } from '../../base/sameValue';
import type { DeadlineReference } from '../deadlines/Deadline';
import { inTable } from '../followup/inTable';
import { isOutcomeAlike, isSameOutcome } from '../followup/sameOutcome';
import { buildReferences, createTracker } from '../followup/trackDeadlines';
import type { TrackedDeadline } from '../followup/TrackedDeadline';
import { dayOf } from '../time/WallMinute';
import type { CheckedTable } from './CheckedTable';
import type { CheckInput } from './CheckInput';
import type { CheckRun } from './CheckRun';
import { recordRulesOf } from './ruleRuns';
import { NEW, originsOf, type TableAssessment } from './TableAssessment';

/** Tables whose deadlines have been followed up. */
export interface FollowedTables {
  readonly assessments: readonly TableAssessment[];
  /** No table, no sheet and no deadline is another one than in the run before. */
  readonly sameTables: boolean;
}

/**
 * Follows up the deadlines of every table. What the rules found in the run `before` goes with the records that are the same
 * objects; their deadlines are judged again where the clock has gone on.
 */
export function followTables(input: CheckInput, before: CheckRun | undefined): FollowedTables {
  const alike = before && isAlike(input, before.input) ? before : undefined;
  const known = new Map(alike && keyed(alike.assessments));
  const fresh = buildReferences(input.tables, input.tracking);
  const followed = keyed(input.tables.map((table) => ({ table }))).map(([key, { table }]) =>
    followTable(table, fresh(table), input, known.get(key)),
  );
  const sameTables =
    alike !== undefined &&
    known.size === followed.length &&
    followed.every(({ isSame }) => isSame) &&
    sameValue(input.sheets, alike.input.sheets);
  const assessments = followed.map(({ assessment }) => assessment);
  if (!sameTables) for (const one of assessments) if (one.inTable?.looksFurther) one.inTable = undefined;
  return { assessments, sameTables };
}

/**
 * Whether records are judged by the same standards, on the same day. The name of the file only says of which year tables
 * are.
 */
function isAlike({ wording, tracking, standards, rules }: CheckInput, before: CheckInput): boolean {
  const { fileName, now } = before.tracking;
  return (
    wording === before.wording &&
    standards === before.standards &&
    rules === before.rules &&
    dayOf(tracking.now) === dayOf(now) &&
    sameValue({ ...tracking, fileName, now }, before.tracking)
  );
}

/** Each with the name of its sheet and its number there. */
function keyed<Item extends { readonly table: CheckedTable }>(items: readonly Item[]): [string, Item][] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const { name } = item.table.reading.sheet;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return [`${count} ${name}`, item];
  });
}

interface FollowedTable {
  readonly assessment: TableAssessment;
  /** The same table with the same deadlines. */
  readonly isSame: boolean;
}

function followTable(
  table: CheckedTable,
  reference: DeadlineReference,
  { tracking, rules }: CheckInput,
  known: TableAssessment | undefined,
): FollowedTable {
  const alike = known && sameValue({ ...known.reference, now: reference.now }, reference) ? known : undefined;
  const fresh = createTracker(table, reference, tracking);
  const before = alike && fresh?.titleDate === alike.tracker?.titleDate ? alike : undefined;
  const origins = originsOf(table, before);
  if (before && before.table !== table) table.inherit(before.table, origins);
  // A tracker remembers what it has read, and knows its columns.
  const tracker = before && origins.some((origin) => origin !== NEW) ? before.tracker : fresh;
  const clockStands = before?.reference.now === reference.now;
  const { length } = table.records;
  const tracked: TrackedDeadline[] = [];
  const assessment: TableAssessment = {
    table,
    reference,
    tracker,
    tracked,
    rules: before?.table === table ? before.rules : recordRulesOf(table, rules),
    found: new Array(length),
    foundNow: new Array(length),
    inTable: before?.table === table ? before.inTable : undefined,
  };
  let isSame = before?.table === table;
  for (let index = 0; index < length; index += 1) {
    const origin = origins[index] ?? NEW;
    const record = table.records[index];
    const old = before?.tracked[origin];
    if (tracker && record) {
      const one = old && clockStands ? old : tracker.track(record, reference.now);
      tracked.push(inReading(old && isSameOutcome(old, one) ? old : one, table));
      if (!old || !isOutcomeAlike(old, one)) {
        isSame = false;
        continue;
      }
    }
    assessment.found[index] = before?.found[origin];
    if (clockStands) assessment.foundNow[index] = before.foundNow[origin];
  }
  if (!isSame) assessment.inTable = undefined;
  return { assessment, isSame };
}

function inReading(tracked: TrackedDeadline, { reading }: CheckedTable): TrackedDeadline {
  return tracked.table === reading ? tracked : inTable(tracked, reading);
}
