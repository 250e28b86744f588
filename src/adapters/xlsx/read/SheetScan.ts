import { ProductError } from '../../../base/ProductError';
import { parseArea } from '../../../domain/snapshot/address';
import type { Area } from '../../../domain/snapshot/Snapshot';
import type { XmlHandlers, XmlTag } from '../../../opc/XmlTag';
import { buildCell, type RawCell } from './buildCell';
import { ColumnLayout } from './ColumnLayout';
import { isOn } from './isOn';
import { linkOfFormula } from './linkOfFormula';
import type { MutableCell } from './MutableCell';
import type { SheetContext } from './SheetContext';

/** A row under construction. */
export interface MutableRow {
  readonly number: number;
  readonly hidden: boolean;
  cells: MutableCell[];
}

/** A link as the sheet part writes it: below the cells, for an area. */
export interface RawLink {
  readonly area: Area;
  readonly relationshipId: string | undefined;
  readonly location: string | undefined;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * Collects a worksheet part while it streams by. Levels: 1 worksheet, 2 sheetData, 3 row, 4 c, 5 v | f | is, 6 t | r, 7 t.
 * Rows and cells may lack their `r` and may come in any order; only those with a value are kept.
 */
export class SheetScan implements XmlHandlers {
  readonly rows: MutableRow[] = [];
  readonly merges: Area[] = [];
  readonly links: RawLink[] = [];
  readonly tableRelationshipIds: string[] = [];
  readonly columns = new ColumnLayout();

  readonly #context: SheetContext;
  /** Name of the open element of level 2. */
  #section = '';
  #inData = false;

  #rowNumber = 0;
  #rowHidden = false;
  #cells: MutableCell[] = [];
  #cellsInOrder = true;
  #rowsInOrder = true;

  #column = 0;
  #type = '';
  #style = NaN;
  #text = '';
  #formula: string | undefined;
  /** Where text goes at the moment. */
  #sink: 'none' | 'value' | 'formula' = 'none';
  #inPhonetic = false;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(tag: XmlTag): void {
    const { depth } = tag;
    if (this.#inData) {
      if (depth >= 5) this.#openContent(tag);
      else if (depth === 4) this.#openCell(tag);
      else this.#openRow(tag);
    } else if (depth === 3) this.#openItem(tag);
    else if (depth === 2) this.#openSection(tag);
  }

  close(tag: XmlTag): void {
    if (!this.#inData) return;
    const { depth } = tag;
    if (depth >= 5) this.#closeContent(tag);
    else if (depth === 4) this.#closeCell();
    else if (depth === 3) this.#closeRow();
    else this.#inData = false;
  }

  text(piece: string): void {
    if (this.#sink === 'value') this.#text = this.#text === '' ? piece : this.#text + piece;
    else if (this.#sink === 'formula' && this.#formula !== undefined) this.#formula += piece;
  }

  /** Puts rows and cells in order where the file did not. */
  finish(): void {
    if (this.#rowsInOrder) return;
    this.rows.sort((a, b) => a.number - b.number);
    const merged: MutableRow[] = [];
    for (const row of this.rows) {
      const last = merged[merged.length - 1];
      if (last?.number === row.number) last.cells = inOrder([...last.cells, ...row.cells]);
      else merged.push(row);
    }
    this.rows.splice(0, this.rows.length, ...[]);
    for (const row of merged) this.rows.push(row);
  }

  #openSection(tag: XmlTag): void {
    this.#section = tag.name;
    this.#inData = tag.name === 'sheetData';
    if (tag.name === 'sheetFormatPr') this.columns.setDefault(tag);
  }

  #openItem(tag: XmlTag): void {
    if (this.#section === 'cols' && tag.name === 'col') this.columns.add(tag);
    else if (this.#section === 'mergeCells' && tag.name === 'mergeCell') this.#addMerge(tag);
    else if (this.#section === 'hyperlinks' && tag.name === 'hyperlink') this.#addLink(tag);
    else if (this.#section === 'tableParts' && tag.name === 'tablePart') {
      this.#context.budget.countExtra();
      this.tableRelationshipIds.push(tag.attribute('id') ?? '');
    }
  }

  #addMerge(tag: XmlTag): void {
    const area = parseArea(tag.attribute('ref') ?? '');
    if (!area) return;
    this.#context.budget.countExtra();
    this.merges.push(area);
  }

  #addLink(tag: XmlTag): void {
    const area = parseArea(tag.attribute('ref') ?? '');
    if (!area) return;
    this.#context.budget.countExtra();
    this.links.push({ area, relationshipId: tag.attribute('id'), location: tag.attribute('location') });
  }

  #openRow(tag: XmlTag): void {
    const written = tag.attribute('r');
    const number = written === undefined ? this.#rowNumber + 1 : Number(written);
    if (!(number >= 1 && number <= LAST_ROW)) this.#refuse();
    if (number <= this.#rowNumber) this.#rowsInOrder = false;
    this.#rowNumber = number;
    this.#rowHidden = isOn(tag.attribute('hidden')) || Number(tag.attribute('ht') ?? 1) === 0;
    this.#column = 0;
    this.#cells = [];
    this.#cellsInOrder = true;
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    this.#context.budget.countCells(this.#cells.length);
    const cells = this.#cellsInOrder ? this.#cells.slice() : inOrder(this.#cells);
    this.rows.push({ number: this.#rowNumber, hidden: this.#rowHidden, cells });
  }

  #openCell(tag: XmlTag): void {
    const reference = tag.attribute('r');
    const column = reference === undefined ? this.#column + 1 : columnOf(reference);
    if (!(column >= 1 && column <= LAST_COLUMN)) this.#refuse();
    if (column <= this.#column) this.#cellsInOrder = false;
    this.#column = column;
    this.#type = tag.attribute('t') ?? 'n';
    this.#style = Number(tag.attribute('s') ?? 0);
    this.#text = '';
    this.#formula = undefined;
  }

  #openContent({ name, depth }: XmlTag): void {
    if (name === 'v') this.#sink = this.#type === 'inlineStr' ? 'none' : 'value';
    else if (name === 'f' && depth === 5) {
      this.#formula = '';
      this.#sink = 'formula';
    } else if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 't' && !this.#inPhonetic) this.#sink = 'value';
  }

  #closeContent({ name }: XmlTag): void {
    this.#sink = 'none';
    if (name === 'rPh') this.#inPhonetic = false;
  }

  #closeCell(): void {
    const cell = buildCell(this.#rawCell(), this.#context);
    if (!cell) return;
    if (this.#formula !== undefined) {
      cell.formula = true;
      const link = linkOfFormula(this.#formula);
      if (link !== undefined) cell.link = link;
    }
    this.#cells.push(cell);
  }

  #rawCell(): RawCell {
    return { column: this.#column, type: this.#type, style: this.#style, text: this.#text };
  }

  #refuse(): never {
    throw new ProductError('xml.damaged', { part: this.#context.part });
  }
}

/** `AB12` → 28; 0 when it starts with no letter. */
function columnOf(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index += 1) {
    const letter = reference.charCodeAt(index) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column;
}

/** Ascending by column; of several cells in one place the last one counts. */
function inOrder(cells: readonly MutableCell[]): MutableCell[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}
