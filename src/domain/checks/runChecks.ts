import { sameValue } from '../../base/sameValue';
import type { DeadlineReference } from '../deadlines/Deadline';
import { buildReferences, createTracker, type TrackingSettings } from '../followup/trackDeadlines';
import { inTable } from '../followup/inTable';
import type { TrackedDeadline } from '../followup/TrackedDeadline';
import type { CheckContext, RecordContext } from './CheckContext';
import type { CheckedTable, RecordView } from './CheckedTable';
import type { Finding } from './Finding';
import { orderFindings } from './orderFindings';
import type { Rule } from './Rule';
import { findInRecord, findInTable, findInWorkbook, recordRulesOf } from './ruleRuns';
import { NEW, originsOf, type TableAssessment } from './TableAssessment';

/** What a check is made of, besides what it finds out itself. */
export interface CheckInput {
  readonly tables: readonly CheckedTable[];
  /** Names of the sheets in their order. */
  readonly sheets: readonly string[];
  readonly tracking: TrackingSettings;
  /** The same object as long as the words are. */
  readonly wording: Pick<RecordContext, 'words' | 'assessedCells' | 'ownersIn'>;
  readonly standards: RecordContext['standards'];
  readonly rules: readonly Rule[];
  /** Told of every record that the rules of cells and records look at. */
  readonly onRecord?: (record: RecordView) => void;
}

/** What a check found, with what the next one can keep of it. */
export interface CheckRun {
  readonly input: CheckInput;
  readonly assessments: readonly TableAssessment[];
  /** In the order of the sheets and rows. */
  readonly tracked: readonly TrackedDeadline[];
  /** In the order of the sheets, rows, columns and rule ids. */
  readonly findings: readonly Finding[];
  readonly referenceOf: RecordContext['referenceOf'];
}

/**
 * Follows up the deadlines and runs the rules over every prepared table. Records that are the same objects as in the run
 * `before` are not judged again. A rule that throws is our defect and is not caught.
 */
export function runChecks(input: CheckInput, before?: CheckRun): CheckRun {
  const kept = before && isAlike(input, before.input) ? new KeptAssessments(before, input) : undefined;
  const followed = followUp(input, kept);
  const byTable = new Map(followed.map((item) => [item.table, item]));
  const others = buildReferences([], input.tracking);
  const referenceOf = (table: CheckedTable) => byTable.get(table)?.reference ?? others(table);
  const context: CheckContext = {
    ...input.wording,
    now: input.tracking.now,
    thresholds: input.tracking.thresholds,
    calendar: input.tracking.calendar,
    standards: input.standards,
    referenceOf,
    trackedOf: ({ table, index }) => byTable.get(table)?.tracked[index],
    sheets: input.sheets,
    tables: input.tables,
  };
  const assessments = followed.map((item) => assess(item, input, context, kept));
  const inWorkbook = findInWorkbook(input.rules, context);
  return {
    input,
    assessments,
    tracked: joined(assessments.map(({ tracked }) => tracked)),
    findings: orderFindings(assessments, inWorkbook, input.sheets),
    referenceOf,
  };
}

/** Most workbooks have one large table. */
function joined<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const filled = lists.filter(({ length }) => length > 0);
  const [only = [], ...more] = filled;
  return more.length === 0 ? only : only.concat(...more);
}

/** Whether records are judged by the same standards. The name of the file only says of which year tables are. */
function isAlike({ wording, tracking, standards, rules }: CheckInput, before: CheckInput): boolean {
  return (
    wording === before.wording &&
    standards === before.standards &&
    rules === before.rules &&
    sameValue({ ...tracking, fileName: before.tracking.fileName }, before.tracking)
  );
}

/** The assessments of the run before, found again by sheet and position in it. */
class KeptAssessments {
  private readonly byPlace: ReadonlyMap<string, TableAssessment>;

  constructor({ assessments, input }: CheckRun, now: CheckInput) {
    this.byPlace = new Map(keyed(assessments));
    this.sameTables = sameValue([now.tables, now.sheets], [input.tables, input.sheets]);
  }

  /** Whether no table is another one now. */
  readonly sameTables: boolean;

  at(key: string): TableAssessment | undefined {
    return this.byPlace.get(key);
  }
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

type Followed = Omit<TableAssessment, 'found' | 'foundInTable' | 'looksFurther'> & {
  readonly before: TableAssessment | undefined;
  readonly origins: Int32Array;
};

function followUp({ tables, tracking }: CheckInput, kept: KeptAssessments | undefined): Followed[] {
  const fresh = buildReferences(tables, tracking);
  return keyed(tables.map((table) => ({ table }))).map(([key, { table }]) => {
    const before = kept?.at(key);
    const same = before && sameValue(before.reference, fresh(table));
    const reference = same ? before.reference : fresh(table);
    return followTable(table, reference, tracking, same ? before : undefined);
  });
}

function followTable(
  table: CheckedTable,
  reference: DeadlineReference,
  tracking: TrackingSettings,
  before: TableAssessment | undefined,
): Followed {
  const fresh = createTracker(table, reference, tracking);
  const same = before && fresh?.titleDate === before.tracker?.titleDate ? before : undefined;
  const origins = originsOf(table, same);
  if (same && same.table !== table) table.inherit(same.table, origins);
  // A tracker remembers what it has read, and knows its columns.
  const tracker = same && origins.some((origin) => origin !== NEW) ? same.tracker : fresh;
  const { reading } = table;
  const tracked = tracker
    ? table.records.map((record, index) => {
        const known = same?.tracked[origins[index] ?? NEW];
        if (!known) return tracker.track(record);
        return known.table === reading ? known : inTable(known, reading);
      })
    : [];
  return { table, reference, tracker, tracked, before: same, origins };
}

function assess(
  { before, origins, ...followed }: Followed,
  { rules, onRecord, tables, sheets }: CheckInput,
  context: CheckContext,
  kept: KeptAssessments | undefined,
): TableAssessment {
  const { table } = followed;
  const recordRules = recordRulesOf(table, rules);
  const found = table.records.map((record, index) => {
    const known = before?.found[origins[index] ?? NEW];
    if (known) return known;
    onRecord?.(record);
    return findInRecord(record, recordRules, context);
  });
  if (before?.table === table && (!before.looksFurther || kept?.sameTables)) {
    return { ...followed, found, foundInTable: before.foundInTable, looksFurther: before.looksFurther };
  }
  let looksFurther = false;
  const foundInTable = findInTable(table, rules, {
    ...context,
    get tables() {
      looksFurther = true;
      return tables;
    },
    get sheets() {
      looksFurther = true;
      return sheets;
    },
  });
  return { ...followed, found, foundInTable, looksFurther };
}
