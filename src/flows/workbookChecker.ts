import { sameValue } from '../base/sameValue';
import { allRules } from '../catalog/rules/allRules';
import { defaultWordLists } from '../catalog/words/defaultWordLists';
import { defaultStandards } from '../catalog/standards/defaultStandards';
import { allTables } from '../catalog/tables/allTables';
import { CheckedTable, isJudged, type RecordView } from '../domain/checks/CheckedTable';
import { createRecordAssessor } from '../domain/checks/measurability';
import { memoise } from '../domain/checks/memoise';
import { workbookWords, type WorkbookWords } from '../domain/checks/workbookWords';
import type { CheckInput } from '../domain/checks/CheckInput';
import type { CheckRun } from '../domain/checks/CheckRun';
import { findingsOf, judge, startRun } from '../domain/checks/runChecks';
import type { WorkbookCheck } from '../domain/checks/WorkbookCheck';
import { DEFAULT_THRESHOLDS } from '../domain/deadlines/Deadline';
import { buildMetrics } from '../domain/metrics/buildMetrics';
import { shareUnchanged } from '../domain/snapshot/shareUnchanged';
import type { Snapshot } from '../domain/snapshot/Snapshot';
import { createRecogniser } from '../domain/tables/createRecogniser';
import type { TableReading } from '../domain/tables/TableReading';
import { assessWording } from '../domain/wording/assessWording';
import { changeWordLists } from '../domain/wording/changeWordLists';
import { findOwners } from '../domain/wording/findOwners';
import type { WallMinute } from '../domain/time/WallMinute';
import type { RowSpan } from '../ports/LiveWorkbook';
import { createCalendarReader } from './createCalendarReader';
import type { CheckSettings } from './CheckSettings';
import { validateSettings } from './validateSettings';

/** Checks a workbook again and again while somebody works in it. */
export interface WorkbookChecker {
  check(snapshot: Snapshot): WorkbookCheck;
  /**
   * What `check` would give, at the cost of what changed since the last one. What did not change are the same objects.
   * @param changed rows that differ for certain; all others are compared, which costs little
   * @param now moment of this check
   */
  recheck(snapshot: Snapshot, changed: readonly RowSpan[], now?: WallMinute): WorkbookCheck;
  /** The same without running the rules: tables, deadlines and figures, and no findings. */
  follow(snapshot: Snapshot, changed: readonly RowSpan[], now?: WallMinute): WorkbookCheck;
  /**
   * Runs rules ahead over the last snapshot, so that the next check finds it done.
   * @param isTimeUp asked after every row. @returns whether nothing is left to be done
   */
  judgeAhead(isTimeUp: () => boolean): boolean;
}

export interface CheckWatcher {
  /** Told of every record that the rules of cells and records look at. */
  onRecord?(record: RecordView): void;
}

/** @throws ProductError `settings.*` for a setting that cannot be meant */
export function createWorkbookChecker(settings: CheckSettings, watcher: CheckWatcher = {}): WorkbookChecker {
  validateSettings(settings);
  const { now, thresholds = DEFAULT_THRESHOLDS, standards = defaultStandards } = settings;
  const { rulesOff = [], locale, fiscalYear, workingHours } = settings;
  const own = {
    ...(locale && { locale }),
    ...(fiscalYear && { fiscalYear }),
    ...(workingHours && { workingHours }),
  };
  const rules = (settings.rules ?? allRules).filter(({ id, needs }) => !needs && !rulesOff.includes(id));
  const recognise = createRecogniser(allTables, settings.mappings);
  const prepare = createTablePreparer();
  const calendarOf = createCalendarReader(settings.holidays ?? []);
  const wordingOf = createWordingReader();
  let last: Checked | undefined;

  const startCheck = (
    given: Snapshot,
    changed: readonly RowSpan[],
    moment: WallMinute,
    withRules: boolean,
  ): WorkbookCheck => {
    const snapshot = last ? shareUnchanged(last.check.snapshot, given, changed) : given;
    if (last?.withRules === withRules && last.check.snapshot === snapshot && last.check.now === moment) {
      return last.check;
    }
    const recognition = recognise(snapshot);
    const tables = prepare(recognition.tables);
    const calendar = calendarOf(tables, moment);
    const input: CheckInput = {
      tables,
      sheets: snapshot.sheets.map(({ name }) => name),
      tracking: { ...own, fileName: snapshot.fileName, now: moment, thresholds, calendar },
      wording: wordingOf(snapshot),
      standards,
      rules,
      onRecord: (record) => watcher.onRecord?.(record),
    };
    const run = startRun(input, last?.run);
    const { tracked, referenceOf } = run;
    const setting = { now: moment, calendar, referenceOf, standards };
    const check: WorkbookCheck = {
      snapshot,
      now: moment,
      thresholds,
      ...(workingHours && { workingHours }),
      recognition,
      tracked,
      findings: withRules ? findingsOf(run) : [],
      metrics: buildMetrics(tables, tracked, setting),
      ownersIn: input.wording.ownersIn,
      setting,
    };
    last = { check, run, withRules };
    return check;
  };

  return {
    check: (snapshot) => {
      last = undefined;
      return startCheck(snapshot, [], now, true);
    },
    recheck: (snapshot, changed, moment = now) => startCheck(snapshot, changed, moment, true),
    follow: (snapshot, changed, moment = now) => startCheck(snapshot, changed, moment, false),
    judgeAhead: (isTimeUp) => !last || judge(last.run, isTimeUp),
  };
}

/** The last check, and what the next one can keep of it. */
interface Checked {
  readonly check: WorkbookCheck;
  readonly run: CheckRun;
  readonly withRules: boolean;
}

/** Prepares readings; the same reading gives the same table. */
function createTablePreparer(): (readings: readonly TableReading[]) => CheckedTable[] {
  let known = new Map<TableReading, CheckedTable>();
  return (readings) => {
    known = new Map(
      readings.filter(isJudged).map((reading) => [reading, known.get(reading) ?? new CheckedTable(reading)]),
    );
    return [...known.values()];
  };
}

/** The word lists with the workbook's own 词库, and what they say of a text, remembered as long as they stay the same. */
function createWordingReader(): (snapshot: Snapshot) => CheckInput['wording'] {
  let last: { readonly own: WorkbookWords; readonly wording: CheckInput['wording'] } | undefined;
  return (snapshot) => {
    const own = workbookWords(snapshot);
    if (last && sameValue(own, last.own)) return last.wording;
    const words = changeWordLists(defaultWordLists, own.changes);
    const { meansOne } = own;
    const wording = {
      words,
      assessedCells: createRecordAssessor(memoise((text: string) => assessWording(text, words))),
      ownersIn: memoise((text: string) => findOwners(text, { meansOne })),
    };
    last = { own, wording };
    return wording;
  };
}
