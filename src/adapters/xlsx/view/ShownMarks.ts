import { parseArea } from '../../../domain/snapshot/address';
import { ownSerial } from '../../../domain/snapshot/dateSerial';
import { sheetIn } from '../../../domain/marks/ownNames';
import type { Cell } from '../../../domain/snapshot/Snapshot';
import { serialOfMinute, type WallMinute } from '../../../domain/time/WallMinute';
import { attributeOf } from '../../../opc/XmlElement';
import { readBook } from '../draw/BookXml';
import { definedNames } from '../draw/definedNames';
import { findOwnMarks } from '../draw/ownMarks';
import { PackageEdits } from '../draw/PackageEdits';
import type { BookEdits } from '../edit/BookEdits';
import { evaluateFormula } from './formula/evaluateFormula';
import { FormulaError, type Result, type Value } from './formula/formulaValues';
import { readMarkRules, type MarkRule } from './MarkRules';
import type { CellLook } from './SheetPage';

/** Cells of a row, whatever row it is. */
export type CellsOfRow = (row: number) => readonly Cell[];

export interface ShownMark {
  readonly look: CellLook;
  readonly numberFormat?: string;
}

/**
 * Our marks as a spreadsheet program would show them at a moment, whoever drew them and whatever the cells hold by now.
 * Only our own formulas are worked out; the user's conditional formats are not.
 */
export class ShownMarks {
  readonly #rules = new Map<string, readonly MarkRule[]>();

  private constructor(
    private readonly book: BookEdits,
    private readonly theme: readonly string[],
    private readonly prefixes: readonly string[],
    /** What names lead to, and the values there. */
    private readonly names: ReadonlyMap<string, { readonly refersTo: string; readonly values: Result }>,
  ) {}

  static async read(book: BookEdits, theme: readonly string[]): Promise<ShownMarks> {
    const edits = new PackageEdits(book.source);
    const xml = await readBook(edits, book.book.part);
    const { prefixes } = await findOwnMarks(edits, xml);
    const names = new Map<string, { refersTo: string; values: Result }>();
    for (const element of prefixes.length > 0 ? definedNames(xml) : []) {
      const name = attributeOf(element, 'name') ?? '';
      if (!prefixes.some((prefix) => name.toUpperCase().startsWith(prefix))) continue;
      const refersTo = element.text.trim();
      names.set(name.toUpperCase(), { refersTo, values: await valuesAt(book, refersTo) });
    }
    return new ShownMarks(book, theme, prefixes, names);
  }

  /** For the cells of one sheet. Undefined: no marks on it. */
  async on(
    sheet: string,
    now: WallMinute,
  ): Promise<((row: number, column: number, cells: CellsOfRow) => ShownMark | undefined) | undefined> {
    const rules = await this.#rulesOf(sheet);
    if (rules.length === 0) return undefined;
    const dates1904 = this.book.book.dateSystem === 1904;
    const moment = ownSerial(serialOfMinute(now), 'date', dates1904);
    return (row, column, cells) => {
      const holding = rules.filter((rule) => this.#holds(rule, row, column, cells, moment, dates1904));
      if (holding.length === 0) return undefined;
      // Of rules that hold at once the first to say something is followed.
      const look = holding.reduceRight<CellLook>((all, rule) => ({ ...all, ...rule.look }), {});
      const numberFormat = holding.find((rule) => rule.numberFormat !== undefined)?.numberFormat;
      return { look, ...(numberFormat !== undefined && { numberFormat }) };
    };
  }

  async #rulesOf(sheet: string): Promise<readonly MarkRule[]> {
    const known = this.#rules.get(sheet);
    if (known) return known;
    const text = this.prefixes.length > 0 ? await this.book.sheet(sheet) : undefined;
    const styles = await this.book.styles();
    const rules = text ? readMarkRules(text.text(), text.part, this.prefixes, styles?.root, this.theme) : [];
    this.#rules.set(sheet, rules);
    return rules;
  }

  #holds(
    { areas, formula }: MarkRule,
    row: number,
    column: number,
    cells: CellsOfRow,
    now: number,
    dates1904: boolean,
  ): boolean {
    const [first] = areas;
    const isWithin = areas.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    if (!first || !isWithin) return false;
    const [down, across] = [row - first.top, column - first.left];
    try {
      const result = evaluateFormula(formula, {
        cell: (at, where, isFixed) => {
          const wanted = isFixed.column ? where : where + across;
          const found = cells(isFixed.row ? at : at + down).find((cell) => cell.column === wanted);
          return valueOf(found, dates1904);
        },
        name: (name) => this.#valueOfName(name, now),
      });
      return result === true || (typeof result === 'number' && result !== 0);
    } catch {
      // A formula somebody rewrote: then it is not ours to show.
      return false;
    }
  }

  #valueOfName(name: string, now: number): Result {
    const known = this.names.get(name.toUpperCase());
    if (!known) throw new FormulaError('#NAME?');
    const { refersTo, values } = known;
    if (!refersTo.endsWith('NOW()')) return values;
    // `NOW()`, `'Duban数据'!$B$3/24+NOW()`
    const formula = refersTo.replace(REFERENCE, 'HOURS').replace('NOW()', 'MOMENT');
    return evaluateFormula(formula, {
      cell: () => null,
      name: (part) => (part === 'MOMENT' ? now : values),
    });
  }
}

const REFERENCE = /^(?:'(?:[^']|'')+'|[^'!()]+)!([$A-Z\d:]+)/;

/** Values a name leads to: one, or a column of them. */
async function valuesAt(book: BookEdits, refersTo: string): Promise<Result> {
  const sheet = sheetIn(refersTo);
  const area = parseArea(REFERENCE.exec(refersTo)?.[1] ?? '');
  if (sheet === undefined || !area || !book.book.sheets.some(({ name }) => name === sheet)) return null;
  const { rows } = await book.readSpan({ sheet, first: area.top, last: area.bottom });
  const values: Value[] = Array.from({ length: area.bottom - area.top + 1 }, () => null);
  for (const { number, cells } of rows) {
    const cell = cells.find(({ column }) => column === area.left);
    values[number - area.top] = valueOf(cell, book.book.dateSystem === 1904);
  }
  return area.top === area.bottom ? (values[0] ?? null) : values;
}

/** As formulas see it. */
function valueOf(cell: Cell | undefined, dates1904: boolean): Value {
  if (!cell) return null;
  if (cell.kind === 'error') return new FormulaError(String(cell.value));
  return cell.kind === 'date' ? ownSerial(cell.value as number, 'date', dates1904) : cell.value;
}
