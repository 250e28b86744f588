import type { Language } from '../../base/Language';
import type { Finding } from '../../domain/checks/Finding';
import type { WorkbookCheck } from '../../domain/checks/WorkbookCheck';
import { formatDue } from '../../domain/deadlines/formatDue';
import type { TrackedDeadline } from '../../domain/followup/TrackedDeadline';
import type { Metric } from '../../domain/metrics/Metric';
import { areaAddress, cellAddress, columnLetters } from '../../domain/snapshot/address';
import type { TableReading, UnknownTable } from '../../domain/tables/TableReading';
import { formatMinute } from '../../domain/time/WallMinute';
import { figureIn, unitIn } from '../../locales/unitIn';
import { noticesOf } from './noticesOf';
import { summarise } from './summarise';
import { countChecked, uncheckedTables } from './uncheckedTables';

/**
 * The stable JSON of `duban check`, documented in the README, in pieces: a large workbook's would not fit into one
 * text. A table, finding, deadline or metric a line.
 */
export function* renderCheckJson(check: WorkbookCheck, language: Language): Iterable<string> {
  const { tables, unknown } = check.recognition;
  yield `{\n  "workbook": ${JSON.stringify(check.snapshot.fileName)},\n`;
  yield `  "now": ${JSON.stringify(formatMinute(check.now))},\n`;
  yield* list('tables', tables.map(tableJson).concat(unknown.map(unknownJson)), (table) => table);
  yield* list('findings', check.findings, (finding) => findingJson(finding, language));
  yield* list('deadlines', check.tracked, deadlineJson);
  yield* list('metrics', check.metrics, (metric) => metricJson(metric, language));
  const summary = {
    ...summarise(check),
    checkedTables: countChecked(check),
    unchecked: uncheckedTables(check, language),
    notices: noticesOf(check, language),
  };
  yield `  "summary": ${JSON.stringify(summary, null, 2).replace(/\n/g, '\n  ')}\n}\n`;
}

function* list<Item>(
  name: string,
  items: readonly Item[],
  describe: (item: Item) => object,
): Iterable<string> {
  yield `  "${name}": [`;
  let separator = '\n    ';
  for (const item of items) {
    yield separator + JSON.stringify(describe(item));
    separator = ',\n    ';
  }
  yield items.length > 0 ? '\n  ],\n' : '],\n';
}

const tableJson = (table: TableReading): object => ({
  kind: table.definition.kind,
  name: table.name,
  sheet: table.sheet.name,
  ref: areaAddress(table.area),
  headerRows: table.headerRows.length,
  rows: table.records.length,
  confidence: table.confidence,
  columns: Object.fromEntries(
    [...table.columns].map(([field, { heading, column, guessed }]) => [
      field,
      { heading, column: columnLetters(column), ...(guessed && { guessed }) },
    ]),
  ),
  unrecognised: table.unrecognised.map(columnJson),
});

const unknownJson = (table: UnknownTable): object => ({
  kind: 'unknown',
  name: table.sheet.name,
  sheet: table.sheet.name,
  ref: areaAddress(table.area),
  headerRows: table.headerRows.length,
  rows: table.area.bottom - Math.max(table.area.top - 1, ...table.headerRows),
  confidence: 'low',
  columns: {},
  unrecognised: table.headings.map(columnJson),
  ...(table.nearest && { nearest: { kind: table.nearest.definition.kind, matched: table.nearest.matched } }),
});

const columnJson = ({ heading, column }: { heading: string; column: number }): object => ({
  heading,
  column: columnLetters(column),
});

const findingJson = (finding: Finding, language: Language): object => ({
  rule: finding.rule,
  severity: finding.severity,
  sheet: finding.sheet,
  cell: cellAddress(finding.row, finding.column),
  row: finding.row,
  column: columnLetters(finding.column),
  heading: finding.heading,
  value: finding.value,
  message: finding.message[language],
  hint: finding.hint[language],
  fix: finding.fix ?? null,
});

const deadlineJson = (tracked: TrackedDeadline): object => ({
  sheet: tracked.table.sheet.name,
  cell: cellAddress(tracked.row, tracked.column),
  row: tracked.row,
  subject: tracked.subject,
  owner: tracked.owner,
  text: tracked.text,
  due: formatDue(tracked.deadline),
  confidence: tracked.deadline.confidence,
  state: tracked.state,
  overdueHours:
    tracked.overdueMinutes === undefined ? null : Math.round((tracked.overdueMinutes / 60) * 100) / 100,
});

const metricJson = (metric: Metric, language: Language): object => ({
  id: metric.id,
  label: metric.label[language],
  value: metric.value,
  unit: unitIn(language, metric.unit).trim(),
  standard: metric.standard && figureIn(language, metric.standard),
  verdict: metric.verdict?.[language] ?? null,
  met: metric.met,
  basis: metric.basis[language],
});
