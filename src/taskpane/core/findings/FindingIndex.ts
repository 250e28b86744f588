import { groupBy } from '../../../base/groupBy';
import type { Finding, Severity } from '../../../domain/checks/Finding';
import type { WorkbookCheck } from '../../../domain/checks/WorkbookCheck';
import { normaliseText } from '../../../domain/text/normaliseText';
import type { TableReading } from '../../../domain/tables/TableReading';
import { placeAddress, tableId } from '../tableId';
import type { FindingFilter } from '../views/FindingsView';
import { editOf, type PlannedFix } from './editOf';
import { TableFinder } from './TableFinder';

/** A finding with what the pane needs of it. */
export class IndexedFinding {
  /** @param times how often the rule has been broken in this cell, this one included */
  constructor(
    readonly finding: Finding,
    readonly table: TableReading | undefined,
    /** '' outside every table. */
    readonly tableId: string,
    readonly fix: PlannedFix | undefined,
    private readonly times: number,
  ) {}

  /** The same as long as the finding is there, whatever else comes or goes. */
  get key(): string {
    const place = `${this.finding.rule} ${placeAddress(this.finding)}`;
    return this.times === 1 ? place : `${place} ${this.times}`;
  }
}

/** Findings of one rule in one table, beside each other in the order of the list. */
export interface FindingRun {
  readonly key: string;
  readonly start: number;
  readonly items: readonly IndexedFinding[];
}

export interface FilteredFindings {
  readonly items: readonly IndexedFinding[];
  readonly runs: readonly FindingRun[];
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** All findings of a check in the order they are shown: by table, then by severity and rule, then by place. */
export class FindingIndex {
  readonly all: readonly IndexedFinding[];
  private last: { readonly filter: string; readonly result: FilteredFindings } | undefined;

  constructor(check: WorkbookCheck) {
    const tables = groupBy(indexFindings(check), ({ tableId: id }) => id);
    this.all = [...tables.values()].flatMap(byRule);
  }

  find(key: string): IndexedFinding | undefined {
    return this.all.find((one) => one.key === key);
  }

  /** The last result is kept: pages of one list are asked for one by one. */
  filter(filter: FindingFilter): FilteredFindings {
    const key = JSON.stringify([filter.severities, filter.rules, filter.tables, filter.text]);
    if (this.last?.filter === key) return this.last.result;
    const wanted = wantedBy(filter);
    const items = this.all.filter(wanted);
    const result = { items, runs: runsOf(items) };
    this.last = { filter: key, result };
    return result;
  }
}

function indexFindings(check: WorkbookCheck): IndexedFinding[] {
  const tables = new TableFinder(check.recognition.tables);
  const rows = new Map(check.snapshot.sheets.map((sheet) => [sheet.name, sheet.rows]));
  const ids = new Map(check.recognition.tables.map((table) => [table, tableId(table)]));
  let last: Finding | undefined;
  let times = 0;
  return check.findings.map((finding) => {
    const table = tables.find(finding);
    // They come by place and rule.
    times = last && isSamePlace(last, finding) ? times + 1 : 1;
    last = finding;
    const fix = finding.fix && editOf(finding, rows.get(finding.sheet) ?? [], table);
    return new IndexedFinding(finding, table, (table && ids.get(table)) ?? '', fix, times);
  });
}

const isSamePlace = (a: Finding, b: Finding): boolean =>
  a.row === b.row && a.column === b.column && a.rule === b.rule && a.sheet === b.sheet;

/** A rule stands where its worst finding does. */
function byRule(findings: readonly IndexedFinding[]): IndexedFinding[] {
  const rules = [...groupBy(findings, ({ finding }) => finding.rule)];
  return rules
    .map(([rule, run]) => ({ rule, run, rank: worst(run) }))
    .sort((a, b) => a.rank - b.rank || (a.rule < b.rule ? -1 : 1))
    .flatMap(({ run }) => run);
}

const worst = (run: readonly IndexedFinding[]): number =>
  run.reduce((rank, { finding }) => Math.min(rank, ranks[finding.severity]), 2);

function runsOf(items: readonly IndexedFinding[]): FindingRun[] {
  const groups = groupBy(items, ({ tableId: id, finding }) => `${id} ${finding.rule}`);
  let start = 0;
  return [...groups].map(([key, run]) => {
    const placed = { key, start, items: run };
    start += run.length;
    return placed;
  });
}

function wantedBy({ severities, rules, tables, text }: FindingFilter): (one: IndexedFinding) => boolean {
  const says = saying(text);
  return ({ finding, tableId: id }) =>
    (severities.length === 0 || severities.includes(finding.severity)) &&
    (rules.length === 0 || rules.includes(finding.rule)) &&
    (tables.length === 0 || tables.includes(id)) &&
    says(finding);
}

/** Simplified or Traditional, full or half width, upper or lower case: the same. */
const plain = (text: string): string => normaliseText(text).trim().toLowerCase();

/** `督办台账!5` is the row, anything else is looked for in what is shown. */
function saying(text: string): (finding: Finding) => boolean {
  const words = plain(text);
  if (words === '') return () => true;
  const [, sheet, row] = /^(.+)!(\d+)$/.exec(text.trim()) ?? [];
  if (sheet !== undefined) return (finding) => finding.sheet === sheet && finding.row === Number(row);
  return ({ sheet: name, row: number, column, heading, value, message, rule }) => {
    const address = placeAddress({ sheet: name, row: number, column });
    return [address, heading, value, rule, message['zh-CN'], message.en].some((part) =>
      plain(part).includes(words),
    );
  };
}
