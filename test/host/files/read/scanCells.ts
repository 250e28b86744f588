import { parseArea } from '../../../../src/domain/snapshot/address';
import { scanXml } from '../../../../src/opc/scanXml';
import type { XmlTag } from '../../../../src/opc/XmlTag';
import { moveFormula } from '../../model/formulas';

/** What the sheet part says of a cell beside what the adapter reads. */
export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** With its `=`. */
  readonly formula?: string;
  /** The number as written; in 1904 workbooks it counts from there. */
  readonly number?: number;
}

export interface ScannedRow {
  readonly row: number;
  readonly height?: number;
  readonly hidden: boolean;
}

/** Walks the cells of a sheet part. */
export function scanCells(text: string, part: string): { cells: ScannedCell[]; rows: ScannedRow[] } {
  const scan = new Scan();
  scanXml(text, scan, part);
  return scan;
}

class Scan {
  readonly cells: ScannedCell[] = [];
  readonly rows: ScannedRow[] = [];
  #row = 0;
  #column = 0;
  #style = 0;
  #type = 'n';
  #text = '';
  #formula: string | undefined;
  #shared: string | undefined;
  #number: number | undefined;
  readonly #masters = new Map<string, { formula: string; row: number; column: number }>();

  open(tag: XmlTag): void {
    this.#text = '';
    if (tag.name === 'row' && tag.depth === 3) this.#openRow(tag);
    else if (tag.name === 'c' && tag.depth === 4) this.#openCell(tag);
    else if (tag.name === 'f' && tag.depth === 5)
      this.#shared = tag.attribute('t') === 'shared' ? tag.attribute('si') : undefined;
  }

  text(piece: string): void {
    this.#text += piece;
  }

  close(tag: XmlTag): void {
    if (tag.depth === 5 && tag.name === 'f') this.#formula = this.#formulaOf(this.#text);
    else if (tag.depth === 5 && tag.name === 'v' && this.#type === 'n' && this.#text !== '')
      this.#number = Number(this.#text);
    else if (tag.depth === 4 && tag.name === 'c')
      this.cells.push({
        row: this.#row,
        column: this.#column,
        style: this.#style,
        ...(this.#formula !== undefined && { formula: `=${this.#formula}` }),
        ...(this.#number !== undefined && { number: this.#number }),
      });
  }

  #openRow(tag: XmlTag): void {
    this.#row = Number(tag.attribute('r') ?? this.#row + 1);
    this.#column = 0;
    const height = tag.attribute('customHeight') === '1' ? tag.attribute('ht') : undefined;
    const hidden = tag.attribute('hidden') === '1' || tag.attribute('hidden') === 'true';
    if (height !== undefined || hidden)
      this.rows.push({ row: this.#row, hidden, ...(height !== undefined && { height: Number(height) }) });
  }

  #openCell(tag: XmlTag): void {
    const place = parseArea(tag.attribute('r') ?? '');
    this.#column = place?.left ?? this.#column + 1;
    this.#style = Number(tag.attribute('s') ?? 0);
    this.#type = tag.attribute('t') ?? 'n';
    this.#formula = undefined;
    this.#number = undefined;
  }

  /** Of formulas that several cells share, only the first is written out. */
  #formulaOf(text: string): string {
    if (this.#shared === undefined) return text;
    if (text !== '') {
      this.#masters.set(this.#shared, { formula: text, row: this.#row, column: this.#column });
      return text;
    }
    const master = this.#masters.get(this.#shared);
    if (!master) return text;
    return moveFormula(master.formula, this.#row - master.row, this.#column - master.column);
  }
}
