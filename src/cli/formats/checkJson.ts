import type { Language } from '../../base/Language';
import type { Finding } from '../../domain/checks/Finding';
import type { WorkbookCheck } from '../../domain/checks/WorkbookCheck';
import { formatDue } from '../../domain/deadlines/formatDue';
import type { TrackedDeadline } from '../../domain/followup/TrackedDeadline';
import type { Metric } from '../../domain/metrics/Metric';
import { areaAddress, cellAddress, columnLetters } from '../../domain/snapshot/address';
import type { TableReading, UnknownTable } from '../../domain/tables/TableReading';
import { formatMinute } from '../../domain/time/WallMinute';
import { noticesOf } from './noticesOf';
import { summarise } from './summarise';

/** The stable JSON of `duban check`; documented in the README. */
export function renderCheckJson(check: WorkbookCheck, language: Language): string {
  const report = {
    workbook: check.snapshot.fileName,
    now: formatMinute(check.now),
    tables: [...check.recognition.tables.map(tableJson), ...check.recognition.unknown.map(unknownJson)],
    findings: check.findings.map((finding) => findingJson(finding, language)),
    deadlines: check.tracked.map(deadlineJson),
    metrics: check.metrics.map((metric) => metricJson(metric, language)),
    summary: { ...summarise(check), notices: noticesOf(check, language) },
  };
  return JSON.stringify(report, null, 2);
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
    [...table.columns].map(([field, { heading, column }]) => [
      field,
      { heading, column: columnLetters(column) },
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
  unit: metric.unit,
  standard: metric.standard,
  verdict: metric.verdict?.[language] ?? null,
  met: metric.met,
  basis: metric.basis[language],
});
