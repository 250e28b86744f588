import type { Cell } from '../../../domain/snapshot/Snapshot';
import type { BookEdits } from '../edit/BookEdits';
import { readRowCells } from '../edit/readRows';
import { RowText } from '../edit/RowText';
import type { SheetIndex } from '../edit/indexSheet';
import type { SheetText } from '../edit/SheetText';
import type { SheetContext } from '../read/SheetContext';
import { fittedHeight } from './fittedHeight';
import { readLooks } from './readLooks';
import { readTheme } from './readTheme';
import type { CellLook, MergedCell, SheetPage, SheetTab, ShownCell, ShownRow } from './SheetPage';
import { shownText } from './shownText';

/** A narrow character of the usual font, in pixels. */
const CHARACTER = 7;

/** As many as a sheet has. */
const MOST_COLUMNS = 16_384;

type LookAt = (style: string | undefined) => CellLook | undefined;

/** Rows of a workbook as a grid shows them, read when they come into view. */
export class SheetPages {
  #looks: readonly CellLook[] | undefined;

  constructor(private readonly book: BookEdits) {}

  async tab(name: string): Promise<SheetTab> {
    const { visibility } = this.book.entry(name);
    const sheet = await this.book.sheet(name);
    const { index } = sheet;
    const columns = Math.min(sheet.lastColumn, MOST_COLUMNS);
    return {
      name,
      visibility,
      rows: sheet.lastRow,
      columns,
      heights: heightsOf(index),
      defaultHeight: index.defaultHeight,
      widths: widthsOf(index, columns),
      defaultWidth: Math.round(index.columns.defaultWidth * CHARACTER),
      frozen: index.frozen,
    };
  }

  /** Rows `first` to `last`, those with nothing to show left out. */
  async page(name: string, first: number, last: number): Promise<SheetPage> {
    const sheet = await this.book.sheet(name);
    const { index } = sheet;
    const cellsOf = await this.#shower(name, sheet);
    const widths = widthsOf(index, Math.min(sheet.lastColumn, MOST_COLUMNS));
    const widthOf = (column: number): number =>
      widths[column - 1] ?? Math.round(index.columns.defaultWidth * CHARACTER);
    const rows: ShownRow[] = [];
    for (let number = first; number <= last; number += 1) {
      const cells = cellsOf(number);
      const fitted = index.heights.has(number) ? undefined : fittedHeight(cells, widthOf);
      if (cells.length > 0) rows.push({ number, cells, ...(fitted && { fitted }) });
    }
    const touching = index.merges.filter(({ top, bottom }) => top <= last && bottom >= first);
    const merges = touching.map((area): MergedCell => {
      const cell = cellsOf(area.top).find(({ column }) => column === area.left);
      return { area, ...(cell && { cell }) };
    });
    return { rows, merges };
  }

  async #shower(name: string, sheet: SheetText): Promise<(number: number) => readonly ShownCell[]> {
    const context = await this.book.context(name);
    const looks = await this.#readLooks();
    const styles = await this.book.styles();
    const lookAt: LookAt = (style) => looks[Number(styles?.basisOf(style) ?? 0)];
    const columns = Math.min(sheet.lastColumn, MOST_COLUMNS);
    const known = new Map<number, readonly ShownCell[]>();
    return (number) => {
      const xml = sheet.row(number);
      const cells = known.get(number) ?? (xml ? showCells(xml, number, context, lookAt, columns) : []);
      known.set(number, cells);
      return cells;
    };
  }

  async #readLooks(): Promise<readonly CellLook[]> {
    if (this.#looks) return this.#looks;
    const styles = await this.book.styles();
    const { source } = this.book;
    this.#looks = styles ? readLooks(styles.root, await readTheme(source, this.book.book.part)) : [];
    return this.#looks;
  }
}

/** Pixels from row 1 on, as far as rows have heights of their own. */
function heightsOf({ heights, defaultHeight }: SheetIndex): Float32Array {
  let last = 0;
  for (const number of heights.keys()) last = Math.max(last, number);
  const all = new Float32Array(last).fill(defaultHeight);
  for (const [number, height] of heights) all[number - 1] = height;
  return all;
}

function widthsOf({ columns }: SheetIndex, last: number): number[] {
  const own = columns.widths(last);
  const hidden = columns.hiddenColumns(last);
  return Array.from({ length: last }, (_, index) =>
    hidden.has(index + 1) ? 0 : Math.round((own.get(index + 1) ?? columns.defaultWidth) * CHARACTER),
  );
}

/** Cells of a row that hold something or look like something. */
function showCells(
  xml: string,
  number: number,
  context: SheetContext,
  lookAt: LookAt,
  lastColumn: number,
): ShownCell[] {
  const values = new Map(readRowCells(xml, context).map((cell) => [cell.column, cell]));
  const shown: ShownCell[] = [];
  for (const { column, style } of new RowText(xml, number, context.part).cells) {
    if (column > lastColumn) break;
    const cell = values.get(column);
    const look = lookOf(cell, lookAt(style));
    if (!cell && !look?.fill && !look?.border) continue;
    shown.push({ column, text: cell ? shownText(cell) : '', ...(look && { look }) });
  }
  return shown;
}

/** Where nothing else is said, numbers stand on the right, and truth and errors in the middle. */
function lookOf(cell: Cell | undefined, look: CellLook | undefined): CellLook | undefined {
  if (!cell || look?.horizontal || cell.kind === 'text') return look;
  const horizontal = cell.kind === 'number' || cell.kind === 'date' ? 'right' : 'center';
  return { ...look, horizontal };
}
