import type { TrackedDeadline } from '../followup/TrackedDeadline';
import { collectDeadlineTexts, type DeadlineText } from './deadlineTexts';
import { dateFitsColumn } from './fitsColumn';
import { groupByFormat } from './groupByFormat';
import {
  dateLampFormula,
  lamps,
  onText,
  textLampFormula,
  unreadFormula,
  type RowReferences,
} from './lampFormulas';
import { columnAreas, fixed, inRow, type MarkedTable, type RowSpan } from './MarkedTable';
import { fontOf, markStyles, markWords, type MarkKind } from './MarkKind';
import type { MarkFormat } from './MarkPlan';
import type { MarkSetting } from './MarkSetting';
import { rowGroups, type RowGroup } from './rowGroups';
import { withWord } from './withWord';

export interface DeadlineMarks {
  readonly formats: readonly MarkFormat[];
  readonly texts: readonly DeadlineText[];
  /** Whether words stand in the column they go to. */
  readonly usesWords: boolean;
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
  setting: MarkSetting,
): DeadlineMarks {
  const column = tracked[0]?.column;
  if (column === undefined) return { formats: [], texts: [], usesWords: false };
  const { texts, anchored } = collectDeadlineTexts(table, tracked, setting.dates1904);
  const groups = rowGroups(table, tracked, column, anchored);
  const draw = new LampPainter(table, column, wordsGoTo, setting);
  const formats = groups.flatMap((group) => draw.group(group, texts.length > 0));
  return { formats, texts, usesWords: draw.usesWords };
}

class LampPainter {
  usesWords = false;

  constructor(
    private readonly table: MarkedTable,
    private readonly column: number,
    private readonly wordsGoTo: number | undefined,
    private readonly setting: MarkSetting,
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
      const formula = dateLampFormula(lamp, shown, this.setting.dayEnds);
      if (this.isCovered(shown, spans)) return this.elsewhere(lamp, spans, formula);
      const numberFormat = withWord(code ?? 'yyyy-mm-dd', this.word(lamp));
      const fits = dateFitsColumn(this.table.reading.sheet, this.column, numberFormat);
      if (fits && !this.isBetterElsewhere()) {
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
    const numberFormat = withWord(undefined, this.word(kind));
    const style = { bold: true, numberFormat, ...fontOf(kind) };
    return [this.format(this.wordsGoTo, spans, onText(inRow(this.wordsGoTo, top), formula), style)];
  }

  private texts(spans: readonly RowSpan[], references: RowReferences): MarkFormat[] {
    const onTexts = lamps.map(
      (lamp) => [lamp, textLampFormula(lamp, references, this.table.number)] as const,
    );
    const unread = ['unread', unreadFormula(references, this.table.number)] as const;
    return [...onTexts, unread].flatMap(([kind, formula]) => {
      if (this.isCovered(references, spans)) return this.elsewhere(kind, spans, formula);
      if (this.isBetterElsewhere()) {
        const own = this.format(this.column, spans, formula, markStyles[kind]);
        return [own, ...this.elsewhere(kind, spans, formula)];
      }
      const style = { ...markStyles[kind], numberFormat: withWord(undefined, this.word(kind)) };
      return [this.format(this.column, spans, formula, style)];
    });
  }

  /** Whether a conditional format of the user's could hide the word here and not where words can go. */
  private isBetterElsewhere(): boolean {
    const { table, column, wordsGoTo } = this;
    return table.isFormatted(column) && wordsGoTo !== undefined && !table.isFormatted(wordsGoTo);
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
    const { name } = this.table.reading.sheet;
    const beforeOthers = style.numberFormat !== undefined && this.table.isFormatted(column);
    return {
      sheet: name,
      areas: columnAreas(column, spans),
      formula,
      style,
      ...(beforeOthers && { beforeOthers }),
    };
  }

  private word(kind: MarkKind): string {
    return this.setting.say(markWords[kind]);
  }
}

function moveDown(references: RowReferences, rows: number): RowReferences {
  if (rows === 0) return references;
  const move = (reference: string) =>
    reference.replace(
      /^(\$[A-Z]+)(\d+)$/,
      (_, column: string, row: string) => `${column}${Number(row) + rows}`,
    );
  const moved = Object.entries(references).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'string' ? move(value) : value,
  ]);
  return Object.fromEntries(moved) as RowReferences;
}
