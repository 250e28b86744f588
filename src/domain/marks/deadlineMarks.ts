import type { Language } from '../../base/Language';
import type { TrackedDeadline } from '../followup/TrackedDeadline';
import type { ColumnRole } from '../tables/TableDefinition';
import { columnInRole } from '../tables/TableReading';
import { collectDeadlineTexts, type DeadlineText } from './deadlineTexts';
import { dateFitsColumn } from './fitsColumn';
import { groupByFormat } from './groupByFormat';
import {
  countsAsDate,
  dateLampFormula,
  lamps,
  onText,
  textLampFormula,
  unreadFormula,
  type RowReferences,
} from './lampFormulas';
import { columnAreas, fixed, inRow, spansOf, type MarkedTable, type RowSpan } from './MarkedTable';
import { markStyles, markWords, type MarkKind } from './MarkKind';
import type { MarkFormat } from './MarkPlan';
import { withWord } from './withWord';

/** Rules for rows whose deadline, progress or start is merged with other rows; more of them than so many are left out. */
const MAX_MERGED_ROWS = 300;

/** A column cut into more pieces than so many is marked throughout. */
const MAX_SPANS = 500;

const rowRoles = ['start', 'status', 'finished'] as const satisfies readonly ColumnRole[];

export interface DeadlineMarks {
  readonly formats: readonly MarkFormat[];
  readonly texts: readonly DeadlineText[];
  /** Whether words stand in the column they go to. */
  readonly usesWords: boolean;
}

/** Rows for which one set of references holds. */
interface RowGroup {
  readonly spans: readonly RowSpan[];
  readonly references: RowReferences;
}

/**
 * The lamps of one deadline column.
 * @param tracked rows of this table and this column
 * @param wordsGoTo column whose texts carry the word where a date has no room for it
 */
export function buildDeadlineMarks(
  table: MarkedTable,
  tracked: readonly TrackedDeadline[],
  wordsGoTo: number | undefined,
  language: Language,
  dates1904: boolean,
): DeadlineMarks {
  const column = tracked[0]?.column;
  if (column === undefined) return { formats: [], texts: [], usesWords: false };
  const { texts, anchored } = collectDeadlineTexts(table, tracked, dates1904);
  const groups = rowGroups(table, tracked, column, anchored);
  const draw = new LampPainter(table, column, wordsGoTo, language);
  const formats = groups.flatMap((group) => draw.group(group, texts.length > 0));
  return { formats, texts, usesWords: draw.usesWords };
}

class LampPainter {
  usesWords = false;

  constructor(
    private readonly table: MarkedTable,
    private readonly column: number,
    private readonly wordsGoTo: number | undefined,
    private readonly language: Language,
  ) {}

  group({ spans, references }: RowGroup, hasTexts: boolean): MarkFormat[] {
    const onDates = groupByFormat(this.table, this.column, spans).map((part) =>
      this.dates(part, spans, references),
    );
    return [...onDates.flat(), ...(hasTexts ? this.texts(spans, references) : [])];
  }

  private dates(
    { code, spans }: { code: string | undefined; spans: readonly RowSpan[] },
    groupSpans: readonly RowSpan[],
    references: RowReferences,
  ): MarkFormat[] {
    const shift = (spans[0]?.top ?? 0) - (groupSpans[0]?.top ?? 0);
    const shown = moveDown(references, shift);
    return lamps.flatMap((lamp) => {
      const formula = dateLampFormula(lamp, shown);
      if (this.isCovered(shown, spans)) return this.elsewhere(lamp, spans, formula);
      const numberFormat = withWord(code ?? 'yyyy-mm-dd', this.word(lamp));
      if (dateFitsColumn(this.table.reading.sheet, this.column, numberFormat)) {
        return [this.format(this.column, spans, formula, { ...markStyles[lamp], numberFormat })];
      }
      return [
        this.format(this.column, spans, formula, markStyles[lamp]),
        ...this.elsewhere(lamp, spans, formula),
      ];
    });
  }

  /** The word on another text of the row. */
  private elsewhere(kind: MarkKind, spans: readonly RowSpan[], formula: string): MarkFormat[] {
    const top = spans[0]?.top;
    if (this.wordsGoTo === undefined || this.wordsGoTo === this.column || top === undefined) return [];
    this.usesWords = true;
    const { fontColor } = markStyles[kind];
    const numberFormat = withWord(undefined, this.word(kind));
    const style = { bold: true, numberFormat, ...(fontColor && { fontColor }) };
    return [this.format(this.wordsGoTo, spans, onText(inRow(this.wordsGoTo, top), formula), style)];
  }

  private texts(spans: readonly RowSpan[], references: RowReferences): MarkFormat[] {
    const onTexts = lamps.map(
      (lamp) => [lamp, textLampFormula(lamp, references, this.table.number)] as const,
    );
    const unread = ['unread', unreadFormula(references, this.table.number)] as const;
    return [...onTexts, unread].flatMap(([kind, formula]) => {
      const style = { ...markStyles[kind], numberFormat: withWord(undefined, this.word(kind)) };
      if (this.isCovered(references, spans)) return this.elsewhere(kind, spans, formula);
      return [this.format(this.column, spans, formula, style)];
    });
  }

  /** Whether the deadline stands in another row, so that this row's cell does not show. */
  private isCovered({ deadline }: RowReferences, spans: readonly RowSpan[]): boolean {
    const top = spans[0]?.top ?? 0;
    return deadline !== inRow(this.column, top) && deadline !== fixed(top, this.column);
  }

  private format(
    column: number,
    spans: readonly RowSpan[],
    formula: string,
    style: MarkFormat['style'],
  ): MarkFormat {
    return { sheet: this.table.reading.sheet.name, areas: columnAreas(column, spans), formula, style };
  }

  private word(kind: MarkKind): string {
    return markWords[kind][this.language];
  }
}

/** Most rows look at their own cells; rows under a merge over several rows look at its top left cell. */
function rowGroups(
  table: MarkedTable,
  tracked: readonly TrackedDeadline[],
  column: number,
  anchored: boolean,
): RowGroup[] {
  const plain: number[] = [];
  const merged: RowGroup[] = [];
  const taken = new Set(tracked.map(({ row }) => row));
  for (const row of [...taken].sort((a, b) => a - b)) {
    const references = referencesOf(table, row, column, anchored);
    if (references.isPlain || merged.length >= MAX_MERGED_ROWS) plain.push(row);
    else merged.push({ spans: [{ top: row, bottom: row }], references: references.cells });
  }
  const spans = table.isForm ? spansOf(plain) : withGaps(table, plain, column, merged);
  const top = spans[0]?.top;
  if (top === undefined) return merged;
  return [{ spans, references: ownReferences(table, top, column, anchored) }, ...merged];
}

/** Rows between records and the room below belong to the column too, unless a number there could be taken for a deadline. */
function withGaps(
  table: MarkedTable,
  plain: readonly number[],
  column: number,
  merged: readonly RowGroup[],
): RowSpan[] {
  const last = plain.at(-1);
  if (last === undefined) return [];
  const apart = new Set(merged.flatMap(({ spans }) => spans.map(({ top }) => top)));
  const own = new Set(plain);
  const rows: number[] = [];
  for (let row = plain[0] ?? last; row <= last; row += 1) {
    if (apart.has(row)) continue;
    if (own.has(row) || !couldBeDeadline(table, row, column)) rows.push(row);
  }
  const { room } = table;
  const cut = spansOf(rows);
  const spans = cut.length > MAX_SPANS ? [{ top: plain[0] ?? last, bottom: last }] : cut;
  const end = spans.at(-1);
  if (!room || !end || end.bottom !== room.top - 1) return spans;
  return [...spans.slice(0, -1), { top: end.top, bottom: room.bottom }];
}

function couldBeDeadline(table: MarkedTable, row: number, column: number): boolean {
  const cell = table.cell(row, column);
  if (!cell) return false;
  return cell.kind === 'text' || (typeof cell.value === 'number' && countsAsDate(cell.value));
}

function ownReferences(table: MarkedTable, row: number, column: number, anchored: boolean): RowReferences {
  return referencesOf(table, row, column, anchored, true).cells;
}

function referencesOf(
  table: MarkedTable,
  row: number,
  column: number,
  anchored: boolean,
  own = false,
): { readonly cells: RowReferences; readonly isPlain: boolean } {
  let isPlain = true;
  const referTo = (columnOf: number, rowOf: number | undefined): string => {
    if (rowOf !== undefined) return fixed(rowOf, columnOf);
    const master = own ? { row, column: columnOf } : table.master(row, columnOf);
    if (master.row === row) return inRow(master.column, row);
    isPlain = false;
    return fixed(master.row, master.column);
  };
  const cells: { -readonly [Key in keyof RowReferences]: RowReferences[Key] } = {
    deadline: table.isForm ? fixed(row, column) : referTo(column, undefined),
  };
  for (const role of rowRoles) {
    const found = columnInRole(table.reading, role);
    if (!found || found.column === column || (role === 'start' && !anchored)) continue;
    cells[role] = referTo(found.column, found.row);
  }
  return { cells, isPlain };
}

function moveDown(references: RowReferences, rows: number): RowReferences {
  if (rows === 0) return references;
  const move = (reference: string) =>
    reference.replace(
      /^(\$[A-Z]+)(\d+)$/,
      (_, column: string, row: string) => `${column}${Number(row) + rows}`,
    );
  const moved = Object.entries(references).map(([role, cell]) => [role, move(cell as string)]);
  return Object.fromEntries(moved) as RowReferences;
}
