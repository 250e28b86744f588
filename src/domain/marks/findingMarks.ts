import type { Finding } from '../checks/Finding';
import type { Cell } from '../snapshot/Snapshot';
import type { RecognisedColumn } from '../tables/TableReading';
import { joinedText, spellings } from './cellKey';
import { errorFormula, findingFormula, findingKeys } from './findingKey';
import { fitsColumn } from './fitsColumn';
import { identityColumns } from './identityColumns';
import { onText } from './lampFormulas';
import type { LampWords } from './LampWords';
import { columnAreas, inRow, type MarkedTable } from './MarkedTable';
import { fontOf, markStyles, markWords } from './MarkKind';
import type { MarkFormat } from './MarkPlan';
import type { MarkSetting } from './MarkSetting';
import { withWord } from './withWord';

export type MarkedSeverity = 'error' | 'warning';

/** A finding at the cell it is shown on. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly severity: MarkedSeverity;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
}

export interface FindingMarks {
  readonly formats: readonly MarkFormat[];
  readonly keys: readonly string[];
}

/** So much of a heading goes into a word beside another cell. */
const MAX_HEADING = 10;

/** How a word gets beside the colour: on the cell itself by a number format, or on another cell of the row. */
interface Face {
  readonly severity: MarkedSeverity;
  readonly column: number;
  /** Undefined: on another cell. */
  readonly numberFormat: string | undefined;
  readonly isError: boolean;
}

/** Marks on the cells of one table's records, one rule a column and kind of mark, bound to what the cells hold. */
export class FindingPainter {
  private readonly tokens = new Map<string, { readonly token: string; readonly face: Face }>();
  private readonly keys = new Set<string>();
  private readonly identities: readonly RecognisedColumn[];

  constructor(
    private readonly table: MarkedTable,
    private readonly lampWords: LampWords,
    /** For a column with cells that cannot show a word: the one whose texts carry it. */
    private readonly wordsOf: (column: number) => number | undefined,
    private readonly setting: MarkSetting,
  ) {
    this.identities = identityColumns(table);
  }

  /** Returns false when nothing tells the row and the empty cell apart from others, so that it cannot be marked. */
  add(placed: PlacedFinding): boolean {
    const face = this.faceOf(placed);
    const token = this.tokenOf(face);
    if (face.isError) return true;
    const value = joinedText(placed.cell, this.setting.dates1904);
    if (value === undefined) return false;
    const names = this.rowNames(placed.row);
    const named = names.filter(({ name }) => name !== '');
    if (named.length === 0 && value === '') return false;
    for (const { suffix, name } of named.length > 0 ? named : names.slice(0, 1)) {
      for (const spelling of spellings(value)) {
        for (const key of findingKeys(`${token}${suffix}`, name, spelling)) this.keys.add(key);
      }
    }
    return true;
  }

  build(): FindingMarks {
    const formats = [...this.tokens.values()]
      .sort((a, b) => rank(a.face) - rank(b.face) || a.face.column - b.face.column)
      .flatMap(({ token, face }) => this.formatsOf(token, face));
    return { formats, keys: [...this.keys] };
  }

  private rowNames(row: number): { suffix: string; name: string }[] {
    if (this.identities.length === 0) return [{ suffix: '', name: '' }];
    return this.identities.map(({ column }, index) => ({
      suffix: suffixes[index] ?? '',
      name: joinedText(this.table.cell(row, column), this.setting.dates1904) ?? '',
    }));
  }

  private faceOf(placed: PlacedFinding): Face {
    const { severity, column, cell } = placed;
    return { severity, column, numberFormat: this.numberFormatFor(placed), isError: cell?.kind === 'error' };
  }

  private numberFormatFor({ severity, row, column, cell }: PlacedFinding): string | undefined {
    const word = this.setting.say(markWords[severity]);
    if (!cell || this.lampWords.on(row, column)) return undefined;
    if (cell.kind === 'boolean' || cell.kind === 'error') return undefined;
    if (this.isBetterElsewhere(column)) return undefined;
    if (cell.kind === 'text') return withWord(undefined, word);
    const numberFormat = withWord(cell.format, word);
    const fits = fitsColumn(this.table.reading.sheet, column, numberFormat, [cell.value as number]);
    return fits ? numberFormat : undefined;
  }

  /** Whether a conditional format of the user's could hide the word here and not where words can go. */
  private isBetterElsewhere(column: number): boolean {
    if (!this.table.isFormatted(column)) return false;
    const wordsGoTo = this.wordsOf(column);
    return wordsGoTo !== undefined && wordsGoTo !== column && !this.table.isFormatted(wordsGoTo);
  }

  private tokenOf(face: Face): string {
    const id = [face.severity, face.column, face.isError, face.numberFormat].join(' ');
    const known = this.tokens.get(id);
    if (known) return known.token;
    const token = `${this.table.number}.${this.tokens.size + 1}`;
    this.tokens.set(id, { token, face });
    return token;
  }

  private formatsOf(token: string, face: Face): MarkFormat[] {
    const rows = this.table.recordRows;
    const top = rows[0];
    const bottom = this.table.room?.bottom ?? rows.at(-1);
    if (top === undefined || bottom === undefined) return [];
    const spans = [{ top, bottom }];
    const sheet = this.table.reading.sheet.name;
    const { column, severity, numberFormat } = face;
    const style = { ...markStyles[severity], ...(numberFormat && { numberFormat }) };
    const wordsGoTo = numberFormat ? undefined : this.wordsOf(column);
    return this.formulasOf(token, face, top).flatMap((formula) => {
      const own = {
        sheet,
        areas: columnAreas(column, spans),
        formula,
        style,
        ...(numberFormat && this.inFront(column)),
      };
      if (wordsGoTo === undefined || wordsGoTo === column) return [own];
      const word = `${this.setting.say(markWords[severity])}${this.nameOf(column)}`;
      const wordFormat = {
        sheet,
        areas: columnAreas(wordsGoTo, spans),
        formula: onText(inRow(wordsGoTo, top), formula),
        style: { bold: true, numberFormat: withWord(undefined, word), ...fontOf(severity) },
        ...this.inFront(wordsGoTo),
      };
      return [own, wordFormat];
    });
  }

  private inFront(column: number): { readonly beforeOthers?: true } {
    return this.table.isFormatted(column) ? { beforeOthers: true } : {};
  }

  /** 「目标」: which cell of the row is meant. */
  private nameOf(column: number): string {
    const { columns, unrecognised } = this.table.reading;
    const found = [...columns.values(), ...unrecognised].find((one) => one.column === column);
    const heading = found?.heading.replace(/["\s]+/g, '').slice(0, MAX_HEADING);
    return heading ? `「${heading}」` : '';
  }

  private formulasOf(token: string, { column, isError }: Face, top: number): string[] {
    const cell = inRow(column, top);
    if (isError) return [errorFormula(cell)];
    if (this.identities.length === 0) return [findingFormula(token, undefined, cell)];
    return this.identities.map((identity, index) =>
      findingFormula(`${token}${suffixes[index] ?? ''}`, inRow(identity.column, top), cell),
    );
  }
}

const suffixes = ['a', 'b'];

/** Errors first, and of each kind those that bring their word along. */
function rank({ severity, numberFormat }: Face): number {
  return (severity === 'error' ? 0 : 2) + (numberFormat ? 0 : 1);
}
