import { officialCalendar } from '../catalog/calendar/officialCalendar';
import { allRules } from '../catalog/rules/allRules';
import { defaultStandards } from '../catalog/standards/defaultStandards';
import { allTables } from '../catalog/tables/allTables';
import type { CheckContext } from '../domain/checks/CheckContext';
import { prepareTables, type CheckedTable } from '../domain/checks/CheckedTable';
import { createRecordAssessor } from '../domain/checks/measurability';
import { memoise } from '../domain/checks/memoise';
import { runChecks } from '../domain/checks/runChecks';
import type { WorkbookCheck } from '../domain/checks/WorkbookCheck';
import { workbookHolidays } from '../domain/checks/workbookHolidays';
import { createWorkCalendar } from '../domain/deadlines/createWorkCalendar';
import { DEFAULT_THRESHOLDS, type WorkCalendar } from '../domain/deadlines/Deadline';
import { trackedByRecord } from '../domain/followup/trackedByRecord';
import { buildReferences, trackDeadlines, type TrackingSettings } from '../domain/followup/trackDeadlines';
import { buildMetrics } from '../domain/metrics/buildMetrics';
import type { Snapshot } from '../domain/snapshot/Snapshot';
import { recogniseTables } from '../domain/tables/recogniseTables';
import { calendarDateOf, dayOf, type WallMinute } from '../domain/time/WallMinute';
import { assessWording } from '../domain/wording/assessWording';
import { findOwners } from '../domain/wording/findOwners';
import type { CheckSettings } from './CheckSettings';
import { wordsOf } from './wordsOf';

/** Checks a workbook: what its tables are, what is late, what is wrong and the figures it gives. */
export function checkWorkbook(snapshot: Snapshot, settings: CheckSettings): WorkbookCheck {
  const { now, thresholds = DEFAULT_THRESHOLDS, standards = defaultStandards } = settings;
  const { rules = allRules, rulesOff = [] } = settings;
  const recognition = recogniseTables(snapshot, allTables);
  const tables = prepareTables(recognition.tables);
  const calendar = calendarOf(tables, now);
  const { locale } = settings;
  const tracking: TrackingSettings = {
    fileName: snapshot.fileName,
    now,
    thresholds,
    calendar,
    ...(locale && { locale }),
  };
  const referenceOf = buildReferences(tables, tracking);
  const tracked = trackDeadlines(tables, referenceOf, tracking);
  const context: CheckContext = {
    now,
    thresholds,
    standards,
    calendar,
    sheets: snapshot.sheets.map(({ name }) => name),
    tables,
    referenceOf,
    trackedOf: trackedByRecord(tracked),
    ...wordingOf(snapshot),
  };
  const findings = runChecks(
    rules.filter(({ id }) => !rulesOff.includes(id)),
    context,
  );
  const setting = { now, calendar, referenceOf, standards };
  const metrics = buildMetrics(tables, tracked, setting);
  return { snapshot, now, thresholds, recognition, tracked, findings, metrics, setting };
}

/** The official calendar with the workbook's own 节假日 on top. */
function calendarOf(tables: readonly CheckedTable[], now: WallMinute): WorkCalendar {
  const official = createWorkCalendar(officialCalendar);
  const { year } = calendarDateOf(dayOf(now));
  const overrides = workbookHolidays(tables, { now, year, calendar: official });
  return overrides.length === 0 ? official : createWorkCalendar(officialCalendar, overrides);
}

/** The word lists with the workbook's own 词库, and what they say of a text, remembered. */
function wordingOf(snapshot: Snapshot): Pick<CheckContext, 'words' | 'assessedCells' | 'ownersIn'> {
  const { words, meansOne } = wordsOf(snapshot);
  return {
    words,
    assessedCells: createRecordAssessor(memoise((text) => assessWording(text, words))),
    ownersIn: memoise((text) => findOwners(text, { meansOne })),
  };
}
