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

/** The rows of a block that hold something. */
export function buildRows(block: CellBlock, terms: CellTerms, isHidden: (row: number) => boolean): Row[] {
  const looks = new FormatLooks(terms);
  return block.values.flatMap((line, index): Row[] => {
    const cells = line.flatMap((_value, at): Cell[] => {
      const cell = buildCell(block, index, at, looks);
      return cell ? [cell] : [];
    });
    const number = block.top + index;
    return cells.length > 0 ? [{ number, hidden: isHidden(number), cells }] : [];
  });
}

function buildCell(block: CellBlock, row: number, at: number, looks: FormatLooks): Cell | undefined {
  const value = block.values[row]?.[at];
  if (value === '' || value === null || value === undefined) return undefined;
  const plain = plainCell(block, row, at, looks);
  if (!plain) return undefined;
  const formula = formulaIn(block, row, at);
  const link = block.links[row]?.[at] ?? (formula && linkOfFormula(formula));
  return { ...plain, ...(link !== undefined && { link }), ...(formula !== undefined && { formula: true }) };
}

function plainCell(block: CellBlock, row: number, at: number, looks: FormatLooks): Cell | undefined {
  const value = block.values[row]?.[at];
  const column = block.left + at;
  if (typeof value === 'boolean') return { column, kind: 'boolean', value };
  const look = looks.of(String(block.numberFormat[row]?.[at] ?? ''));
  if (typeof value === 'number') return { column, ...looks.number(value, look) };
  const text = visibleText(String(value));
  if (text === '') return undefined;
  if (block.valueTypes[row]?.[at] === 'Error') return { column, kind: 'error', value: text };
  return { column, kind: 'text', value: text, ...(look.code !== undefined && { format: look.code }) };
}

/** Without its `=`. A text that begins with `=` reads the same both ways. */
function formulaIn({ values, formulas }: CellBlock, row: number, at: number): string | undefined {
  const formula = formulas[row]?.[at];
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === values[row]?.[at])
    return undefined;
  return formula.slice(1);
}

interface FormatLook {
  /** Absent for General. */
  readonly code?: string;
  readonly shows: ReturnType<typeof formatShows>;
}

/** What number formats say, each worked out once. */
class FormatLooks {
  readonly #known = new Map<string, FormatLook>();

  constructor(private readonly terms: CellTerms) {}

  of(written: string): FormatLook {
    const known = this.#known.get(written);
    if (known) return known;
    const code = spelledFormat(written, this.terms.spelling);
    const look: FormatLook = isGeneral(code) ? { shows: 'number' } : { code, shows: formatShows(code) };
    this.#known.set(written, look);
    return look;
  }

  number(value: number, { code, shows }: FormatLook): Pick<Cell, 'kind' | 'value' | 'format'> {
    const format = code !== undefined && { format: code };
    const serial = shows === 'number' ? undefined : dateSerial(value, shows, this.terms.dates1904);
    return serial === undefined
      ? { kind: 'number', value, ...format }
      : { kind: 'date', value: serial, ...format };
  }
}
