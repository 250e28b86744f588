import type { Language } from '../../base/Language';
import type { WorkbookCheck } from '../checks/WorkbookCheck';
import type { TrackedDeadline } from '../followup/TrackedDeadline';
import { buildDataSheet } from './dataSheet';
import { buildDeadlineMarks, type DeadlineMarks } from './deadlineMarks';
import type { DeadlineText } from './deadlineTexts';
import { FindingPainter, type FindingMarks, type PlacedFinding } from './findingMarks';
import { buildFindingsSheet } from './findingsSheet';
import { looseMarks } from './looseMarks';
import { LampWords } from './LampWords';
import type { MarkedTable } from './MarkedTable';
import type { MarkFormat, MarkPlan } from './MarkPlan';
import { markNames } from './names';
import { PlacedFindings } from './PlacedFindings';
import { collectProgressEntries } from './progressEntries';
import { wordColumn } from './wordColumn';

/**
 * What to draw for a check: lamps that follow the calendar, marks on cells with errors and warnings, the list of
 * findings and the data the formulas need.
 */
export function buildMarkPlan(check: WorkbookCheck, language: Language): MarkPlan {
  const dates1904 = check.snapshot.dates1904 === true;
  const findings = new PlacedFindings(check);
  const plan = new GrowingPlan();
  for (const table of findings.tables) {
    const tracked = check.tracked.filter((one) => one.table === table.reading);
    drawTable(plan, table, byColumn(tracked), findings.of(table), language, dates1904);
  }
  findings.loose.forEach((placed, index) => {
    const label = findings.labelBeside(placed);
    plan.addMarks(looseMarks(placed, label, `0.${index + 1}`, language, dates1904), 1);
  });
  const results = buildFindingsSheet(check, findings.cells - plan.markedCells, language);
  const progress = collectProgressEntries(check.tracked, check.now);
  const { texts, keys, formats } = plan;
  const data = buildDataSheet({ thresholds: check.thresholds, texts, progress, findingKeys: keys }, language);
  return {
    formats,
    sheets: [results, data.sheet],
    names: [...data.names, { name: markNames.results, refersTo: `'${results.name}'!$A$1` }],
  };
}

/** What has been planned so far. */
class GrowingPlan {
  readonly formats: MarkFormat[] = [];
  readonly texts: DeadlineText[] = [];
  readonly keys: string[] = [];
  markedCells = 0;

  addLamps({ formats, texts }: DeadlineMarks): void {
    for (const format of formats) this.formats.push(format);
    for (const text of texts) this.texts.push(text);
  }

  addMarks({ formats, keys }: FindingMarks, cells: number): void {
    for (const format of formats) this.formats.push(format);
    for (const key of keys) this.keys.push(key);
    this.markedCells += cells;
  }
}

function drawTable(
  plan: GrowingPlan,
  table: MarkedTable,
  deadlines: ReadonlyMap<number, readonly TrackedDeadline[]>,
  own: readonly PlacedFinding[],
  language: Language,
  dates1904: boolean,
): void {
  const lampWords = wordColumn(table, new Set(deadlines.keys()), new Set());
  const shown = new LampWords(table);
  for (const [column, tracked] of deadlines) {
    const marks = buildDeadlineMarks(table, tracked, lampWords, language, dates1904);
    plan.addLamps(marks);
    shown.add(column, tracked, marks.usesWords ? lampWords : undefined);
  }
  const withFindings = new Set(own.map(({ column }) => column));
  const wordsOf = (column: number) => wordColumn(table, new Set([...shown.columns, column]), withFindings);
  const painter = new FindingPainter(table, shown, wordsOf, language, dates1904);
  const marked = own.filter((placed) => painter.add(placed)).length;
  plan.addMarks(painter.build(), marked);
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
