import { dateSerial } from '../../../domain/snapshot/dateSerial';
import { formatShows, isGeneral } from '../../../domain/snapshot/formatShows';
import { linkOfFormula } from '../../../domain/snapshot/linkOfFormula';
import type { Cell, Row } from '../../../domain/snapshot/Snapshot';
import { visibleText } from '../../../domain/snapshot/visibleText';
import { spelledFormat } from './spelledFormat';
import type { FormatSpelling } from './Survey';

type Matrix<Value> = readonly (readonly Value[])[];

/** Cells as Excel tells them, row by row from a first cell. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly values: Matrix<unknown>;
  readonly formulas: Matrix<unknown>;
  readonly numberFormat: Matrix<unknown>;
  readonly valueTypes: Matrix<unknown>;
  readonly links: Matrix<string | undefined>;
}

/** What the workbook says of all its cells. */
export interface CellTerms {
  readonly dates1904: boolean;
  readonly spelling: FormatSpelling;
}

/** The rows of a block that hold something. Called for every cell of a workbook: plain loops. */
export function buildRows(block: CellBlock, terms: CellTerms, isHidden: (row: number) => boolean): Row[] {
  const looks = new FormatLooks(terms);
  const rows: Row[] = [];
  for (const [index, values] of block.values.entries()) {
    const line: Line = {
      values,
      formulas: block.formulas[index] ?? [],
      formats: block.numberFormat[index] ?? [],
      types: block.valueTypes[index] ?? [],
      links: block.links[index],
    };
    const cells: Cell[] = [];
    for (let at = 0; at < values.length; at += 1) {
      const cell = buildCell(line, at, block.left + at, looks);
      if (cell) cells.push(cell);
    }
    const number = block.top + index;
    if (cells.length > 0) rows.push({ number, hidden: isHidden(number), cells });
  }
  return rows;
}

/** One row of a block. */
interface Line {
  readonly values: readonly unknown[];
  readonly formulas: readonly unknown[];
  readonly formats: readonly unknown[];
  readonly types: readonly unknown[];
  readonly links: readonly (string | undefined)[] | undefined;
}

type MutableCell = { -readonly [Key in keyof Cell]: Cell[Key] };

function buildCell(line: Line, at: number, column: number, looks: FormatLooks): Cell | undefined {
  const value = line.values[at];
  if (value === '' || value === null || value === undefined) return undefined;
  const cell = plainCell(value, line, at, column, looks);
  if (!cell) return undefined;
  const formula = line.formulas[at];
  // A text that begins with `=` reads the same both ways.
  const isFormula = formula !== value && typeof formula === 'string' && formula.startsWith('=');
  const link = line.links?.[at] ?? (isFormula ? linkOfFormula(formula.slice(1)) : undefined);
  if (link !== undefined) cell.link = link;
  if (isFormula) cell.formula = true;
  return cell;
}

function plainCell(
  value: unknown,
  { formats, types }: Line,
  at: number,
  column: number,
  looks: FormatLooks,
): MutableCell | undefined {
  if (typeof value === 'boolean') return { column, kind: 'boolean', value };
  if (typeof value === 'number') return looks.number(column, value, formats[at]);
  const text = visibleText(String(value));
  if (text === '') return undefined;
  if (types[at] === 'Error') return { column, kind: 'error', value: text };
  const { code } = looks.of(formats[at]);
  return code === undefined
    ? { column, kind: 'text', value: text }
    : { column, kind: 'text', value: text, format: code };
}

interface FormatLook {
  /** Absent for General. */
  readonly code?: string;
  readonly shows: ReturnType<typeof formatShows>;
}

/** What number formats say, each worked out once. */
class FormatLooks {
  readonly #known = new Map<unknown, FormatLook>();

  constructor(private readonly terms: CellTerms) {}

  of(written: unknown): FormatLook {
    const known = this.#known.get(written);
    if (known) return known;
    const code = spelledFormat(String(written ?? ''), this.terms.spelling);
    const look: FormatLook = isGeneral(code) ? { shows: 'number' } : { code, shows: formatShows(code) };
    this.#known.set(written, look);
    return look;
  }

  number(column: number, value: number, written: unknown): MutableCell {
    const { code, shows } = this.of(written);
    if (code === undefined) return { column, kind: 'number', value };
    const serial = shows === 'number' ? undefined : dateSerial(value, shows, this.terms.dates1904);
    return serial === undefined
      ? { column, kind: 'number', value, format: code }
      : { column, kind: 'date', value: serial, format: code };
  }
}
