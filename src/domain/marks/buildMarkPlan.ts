import type { Language } from '../../base/Language';
import type { Finding } from '../checks/Finding';
import type { WorkbookCheck } from '../checks/WorkbookCheck';
import type { TrackedDeadline } from '../followup/TrackedDeadline';
import type { Sheet } from '../snapshot/Snapshot';
import { cellAt, type TableReading } from '../tables/TableReading';
import { buildDataSheet } from './dataSheet';
import { buildDeadlineMarks } from './deadlineMarks';
import type { DeadlineText } from './deadlineTexts';
import { LampWords } from './LampWords';
import { FindingPainter, looseMarks, type MarkedSeverity, type PlacedFinding } from './findingMarks';
import { buildFindingsSheet } from './findingsSheet';
import { MarkedTable } from './MarkedTable';
import { RULE_OF_LAMPS } from './MarkKind';
import { markNames } from './names';
import type { MarkFormat, MarkPlan } from './MarkPlan';
import { collectProgressWords } from './progressWords';
import { wordColumn } from './wordColumn';

/** So many cells are marked; the list has the rest. Each costs up to four keys that every lookup walks through. */
const MAX_MARKED = 20_000;
/** Cells outside lists have a rule each. */
const MAX_LOOSE = 300;

/**
 * What to draw for a check: lamps that follow the calendar, marks on cells with errors and warnings, the list of
 * findings and the data the formulas need.
 */
export function buildMarkPlan(check: WorkbookCheck, language: Language): MarkPlan {
  const dates1904 = check.snapshot.dates1904 === true;
  const findings = new PlacedFindings(check);
  const formats: MarkFormat[] = [];
  const texts: DeadlineText[] = [];
  const keys: string[] = [];
  for (const table of findings.tables) {
    const deadlines = byColumn(check.tracked.filter((one) => one.table === table.reading));
    const own = findings.of(table);
    const lampWords = wordColumn(table, new Set(deadlines.keys()), new Set());
    const shown = new LampWords(table);
    for (const [column, tracked] of deadlines) {
      const marks = buildDeadlineMarks(table, tracked, lampWords, language, dates1904);
      formats.push(...marks.formats);
      texts.push(...marks.texts);
      shown.add(column, tracked, marks.usesWords ? lampWords : undefined);
    }
    const withFindings = new Set(own.map(({ column }) => column));
    const wordsOf = (column: number) => wordColumn(table, new Set([...shown.columns, column]), withFindings);
    const painter = new FindingPainter(table, shown, wordsOf, language, dates1904);
    for (const placed of own) painter.add(placed);
    const marks = painter.build();
    formats.push(...marks.formats);
    keys.push(...marks.keys);
  }
  findings.loose.slice(0, MAX_LOOSE).forEach((placed, index) => {
    const { sheet } = placed.finding;
    const marks = looseMarks(
      sheet,
      placed,
      findings.labelBeside(placed),
      `0.${index + 1}`,
      language,
      dates1904,
    );
    formats.push(...marks.formats);
    keys.push(...marks.keys);
  });
  const results = buildFindingsSheet(check, language);
  const words = collectProgressWords(check.tracked);
  const data = buildDataSheet({ thresholds: check.thresholds, texts, words, findingKeys: keys }, language);
  return {
    formats,
    sheets: [results, data.sheet],
    names: [...data.names, { name: markNames.results, refersTo: `'${results.name}'!$A$1` }],
  };
}

function byColumn(tracked: readonly TrackedDeadline[]): Map<number, TrackedDeadline[]> {
  const columns = new Map<number, TrackedDeadline[]>();
  for (const one of tracked) {
    const known = columns.get(one.column);
    if (known) known.push(one);
    else columns.set(one.column, [one]);
  }
  return columns;
}

/** Errors and warnings sorted by where they can be marked: in the records of a list, or elsewhere. */
class PlacedFindings {
  readonly tables: readonly MarkedTable[];
  readonly loose: PlacedFinding[] = [];
  private readonly byTable = new Map<MarkedTable, PlacedFinding[]>();
  private readonly records = new Map<string, MarkedTable[]>();
  private readonly sheets = new Map<string, Sheet>();

  constructor(check: WorkbookCheck) {
    for (const sheet of check.snapshot.sheets) this.sheets.set(sheet.name, sheet);
    this.tables = check.recognition.tables.map((reading, index) => new MarkedTable(reading, index + 1));
    for (const table of this.tables) {
      if (!table.isForm) this.index(table);
    }
    const placed = new Map<string, PlacedFinding>();
    for (const finding of check.findings) {
      if (finding.severity === 'info' || finding.rule === RULE_OF_LAMPS) continue;
      const one = this.place(finding, finding.severity);
      const key = `${one.row} ${one.column} ${finding.sheet}`;
      const known = placed.get(key);
      if (!known || (known.severity === 'warning' && one.severity === 'error')) placed.set(key, one);
    }
    for (const one of [...placed.values()].slice(0, MAX_MARKED)) this.sort(one);
  }

  of(table: MarkedTable): readonly PlacedFinding[] {
    return this.byTable.get(table) ?? [];
  }

  /** The nearest text to the left in the row: on a form, the question that an empty answer belongs to. */
  labelBeside({ finding, row, column }: PlacedFinding): number | undefined {
    const cells = this.sheets.get(finding.sheet)?.rows.find(({ number }) => number === row)?.cells ?? [];
    return cells.filter((cell) => cell.column < column && cell.kind === 'text').at(-1)?.column;
  }

  /** Lists may stand side by side, so a row may belong to several. */
  private index(table: MarkedTable): void {
    for (const row of table.recordRows) {
      const key = recordKey(table.reading, row);
      const known = this.records.get(key);
      if (known) known.push(table);
      else this.records.set(key, [table]);
    }
  }

  private place(finding: Finding, severity: MarkedSeverity): PlacedFinding {
    const table = this.tableAt(finding);
    const { row, column } = table ? table.master(finding.row, finding.column) : finding;
    const found = this.sheets.get(finding.sheet)?.rows;
    const cells = table ? table.row(row) : found?.find(({ number }) => number === row);
    return { finding, severity, row, column, cell: cells && cellAt(cells, column) };
  }

  private tableAt({ sheet, row, column }: Finding): MarkedTable | undefined {
    const tables = this.records.get(`${row} ${sheet}`) ?? [];
    return tables.find(({ reading: { area } }) => column >= area.left && column <= area.right);
  }

  private sort(placed: PlacedFinding): void {
    const table = this.tableAt({ ...placed.finding, row: placed.row, column: placed.column });
    if (!table) this.loose.push(placed);
    else if (this.byTable.has(table)) this.byTable.get(table)?.push(placed);
    else this.byTable.set(table, [placed]);
  }
}

function recordKey({ sheet }: TableReading, row: number): string {
  return `${row} ${sheet.name}`;
}
