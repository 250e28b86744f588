import { ProductError } from '../../../base/ProductError';
import { parseArea } from '../../../domain/snapshot/address';
import type { Area } from '../../../domain/snapshot/Snapshot';
import { uncalculatedKey } from '../../../domain/snapshot/uncalculatedKey';
import type { XmlHandlers, XmlTag } from '../../../opc/XmlTag';
import { CellScan } from './CellScan';
import { ColumnLayout } from './ColumnLayout';
import { columnOf } from './columnOf';
import { isOn } from './isOn';
import { FormatScan } from './FormatScan';
import type { MutableRow } from './MutableRow';
import { RowCollector } from './RowCollector';
import type { SheetContext } from './SheetContext';

/** A link as the sheet part writes it: below the cells, for an area. */
export interface RawLink {
  readonly area: Area;
  readonly relationshipId: string | undefined;
  readonly location: string | undefined;
}

/** Positions kept of formulas without a result. */
const MOST_UNCALCULATED = 100_000;

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Where conditional formats stand; those of the extended kind in `extLst`. */
const FORMAT_SECTIONS = new Set(['conditionalFormatting', 'extLst']);

const SHEET_ROOTS = new Set(['worksheet', 'chartsheet', 'dialogsheet', 'macrosheet']);

/**
 * Collects a worksheet part while it streams by. Levels: 1 worksheet, 2 sheetData, 3 row, 4 c and what is in it.
 * Rows and cells may lack their `r` and may come in any order; only those with a value are kept.
 */
export class SheetScan implements XmlHandlers {
  readonly merges: Area[] = [];
  readonly links: RawLink[] = [];
  readonly tableRelationshipIds: string[] = [];
  readonly columns = new ColumnLayout();
  readonly formats: FormatScan;
  readonly uncalculatedCells = new Set<number>();

  readonly #context: SheetContext;
  readonly #cell: CellScan;
  readonly #rows: RowCollector;
  /** Name of the open element of level 2. */
  #section = '';
  #inData = false;
  #row = 0;
  #column = 0;

  constructor(context: SheetContext) {
    this.#context = context;
    this.#cell = new CellScan(context);
    this.formats = new FormatScan(context.budget);
    this.#rows = new RowCollector(context.budget);
  }

  get uncalculatedFormulas(): number {
    return this.#cell.uncalculated;
  }

  /** All rows that hold a value, ascending; to be called once, at the end. */
  finishRows(): MutableRow[] {
    return this.#rows.finish();
  }

  open(tag: XmlTag): void {
    const { depth, name } = tag;
    if (this.#inData) {
      if (depth >= 5) this.#cell.open(tag);
      else if (depth === 4 && name === 'c') this.#openCell(tag);
      else if (depth === 3 && name === 'row') this.#openRow(tag);
      return;
    }
    if (depth === 2) this.#openSection(tag);
    else if (depth === 3) this.#openItem(tag);
    else if (depth === 1 && !SHEET_ROOTS.has(name)) this.#refuse();
    if (FORMAT_SECTIONS.has(this.#section)) this.formats.open(tag);
  }

  close(tag: XmlTag): void {
    if (!this.#inData) {
      if (FORMAT_SECTIONS.has(this.#section)) this.formats.close(tag);
      return;
    }
    const { depth, name } = tag;
    if (depth >= 5) this.#cell.close(tag);
    else if (depth === 4 && name === 'c') this.#closeCell();
    else if (depth === 3) this.#rows.endRow();
    else if (depth === 2) this.#inData = false;
  }

  text(piece: string): void {
    if (this.#inData) this.#cell.text(piece);
    else if (FORMAT_SECTIONS.has(this.#section)) this.formats.text(piece);
  }

  #closeCell(): void {
    const before = this.#cell.uncalculated;
    this.#rows.addCell(this.#cell.finish());
    if (this.#cell.uncalculated > before && this.uncalculatedCells.size < MOST_UNCALCULATED)
      this.uncalculatedCells.add(uncalculatedKey(this.#row, this.#column));
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
      this.#context.budget.countExtras(1);
      this.tableRelationshipIds.push(tag.attribute('id') ?? '');
    }
  }

  #addMerge(tag: XmlTag): void {
    const area = parseArea(tag.attribute('ref') ?? '');
    if (!area) return;
    this.#context.budget.countExtras(1);
    this.merges.push(area);
  }

  #addLink(tag: XmlTag): void {
    const area = parseArea(tag.attribute('ref') ?? '');
    if (!area) return;
    this.#context.budget.countExtras(1);
    this.links.push({ area, relationshipId: tag.attribute('id'), location: tag.attribute('location') });
  }

  #openRow(tag: XmlTag): void {
    const written = tag.attribute('r');
    this.#row = written === undefined ? this.#row + 1 : Number(written);
    if (!Number.isInteger(this.#row) || this.#row < 1 || this.#row > LAST_ROW) this.#refuse();
    this.#column = 0;
    const hidden = isOn(tag.attribute('hidden')) || Number(tag.attribute('ht') ?? 1) === 0;
    this.#rows.startRow(this.#row, hidden);
  }

  #openCell(tag: XmlTag): void {
    const reference = tag.attribute('r');
    this.#column = reference === undefined ? this.#column + 1 : columnOf(reference);
    if (this.#column < 1 || this.#column > LAST_COLUMN) this.#refuse();
    this.#cell.start(tag, this.#column);
  }

  #refuse(): never {
    throw new ProductError('xml.damaged', { part: this.#context.part });
  }
}
