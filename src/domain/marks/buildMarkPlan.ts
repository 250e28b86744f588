import type { Language } from '../../base/Language';
import type { WorkbookCheck } from '../checks/WorkbookCheck';
import { minutesOf } from '../deadlines/grammar/outcomes';
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
import type { MarkSetting, Say } from './MarkSetting';
import { markNames } from './names';
import { PlacedFindings } from './PlacedFindings';
import { collectProgressEntries } from './progressEntries';
import { wordColumn } from './wordColumn';

/**
 * What to draw for a check: lamps that follow the calendar, marks on cells with errors and warnings, the list of
 * findings and the data the formulas need.
 * @param speech the language of the marks, or what gives our texts in another one
 */
export function buildMarkPlan(check: WorkbookCheck, speech: Language | Say): MarkPlan {
  const say: Say = typeof speech === 'string' ? (text) => text[speech] : speech;
  const setting = settingOf(check, say);
  const findings = new PlacedFindings(check);
  const plan = new GrowingPlan();
  for (const table of findings.tables) {
    const tracked = check.tracked.filter((one) => one.table === table.reading);
    drawTable(plan, table, byColumn(tracked), findings.of(table), setting);
  }
  findings.loose.forEach((placed, index) => {
    const label = findings.labelBeside(placed);
    plan.addMarks(looseMarks(placed, label, `0.${index + 1}`, setting), 1);
  });
  const results = buildFindingsSheet(check, findings.cells - plan.markedCells, say);
  const progress = collectProgressEntries(check.tracked, check.now);
  const { texts, keys, formats } = plan;
  const data = buildDataSheet({ thresholds: check.thresholds, texts, progress, findingKeys: keys }, say);
  return {
    formats,
    sheets: [results, data.sheet],
    names: [...data.names, { name: markNames.results, refersTo: `'${results.name}'!$A$1` }],
  };
}

function settingOf({ snapshot, workingHours }: WorkbookCheck, say: Say): MarkSetting {
  return {
    say,
    dates1904: snapshot.dates1904 === true,
    ...(workingHours?.closesDay && { dayEnds: minutesOf(workingHours.to) }),
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
  setting: MarkSetting,
): void {
  const lampWords = wordColumn(table, new Set(deadlines.keys()), new Set());
  const shown = new LampWords(table);
  for (const [column, tracked] of deadlines) {
    const marks = buildDeadlineMarks(table, tracked, lampWords, setting);
    plan.addLamps(marks);
    shown.add(column, tracked, marks.usesWords ? lampWords : undefined);
  }
  const withFindings = new Set(own.map(({ column }) => column));
  const wordsOf = (column: number) => wordColumn(table, new Set([...shown.columns, column]), withFindings);
  const painter = new FindingPainter(table, shown, wordsOf, setting);
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
