import type { Cell } from '../../../domain/snapshot/Snapshot';
import type { WallMinute } from '../../../domain/time/WallMinute';
import type { BookEdits } from '../edit/BookEdits';
import { readRowCells } from '../edit/readRows';
import { RowText, type CellSpan } from '../edit/RowText';
import type { SheetIndex } from '../edit/indexSheet';
import type { SheetText } from '../edit/SheetText';
import { readThemeColours } from '../read/readThemeColours';
import { fittedHeight } from './fittedHeight';
import { readLooks } from './readLooks';
import type { CellLook, MergedCell, SheetPage, SheetTab, ShownCell, ShownRow } from './SheetPage';
import { ShownMarks, type ShownMark } from './ShownMarks';
import { shownText } from './shownText';

/** A narrow character of the usual font, in pixels. */
const CHARACTER = 7;

/** As many as a sheet has. */
const MOST_COLUMNS = 16_384;

type LookAt = (style: string | undefined) => CellLook | undefined;

/** Rows of a workbook as a grid shows them, read when they come into view. */
export class SheetPages {
  #looks: readonly CellLook[] | undefined;
  #theme: readonly string[] | undefined;
  #marks: ShownMarks | undefined;

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

  /**
   * Rows `first` to `last`, those with nothing to show left out.
   * @param now moment for which our marks are shown
   */
  async page(name: string, first: number, last: number, now: WallMinute): Promise<SheetPage> {
    const sheet = await this.book.sheet(name);
    const { index } = sheet;
    const cellsOf = await this.#shower(name, sheet, now);
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

  async #shower(
    name: string,
    sheet: SheetText,
    now: WallMinute,
  ): Promise<(number: number) => readonly ShownCell[]> {
    const context = await this.book.context(name);
    const looks = await this.#readLooks();
    const styles = await this.book.styles();
    const lookAt: LookAt = (style) => looks[Number(styles?.basisOf(style) ?? 0)];
    const columns = Math.min(sheet.lastColumn, MOST_COLUMNS);
    const values = remembering((number) => readRowCells(sheet.row(number), context));
    this.#marks ??= await ShownMarks.read(this.book, await this.#readTheme());
    const marks = await this.#marks.on(name, now);
    return remembering((number) => {
      const xml = sheet.row(number);
      if (xml === undefined) return [];
      const spans = new RowText(xml, number, sheet.part).cells.filter(({ column }) => column <= columns);
      return showCells(spans, values(number), lookAt, marks && ((column) => marks(number, column, values)));
    });
  }

  async #readLooks(): Promise<readonly CellLook[]> {
    if (this.#looks) return this.#looks;
    const styles = await this.book.styles();
    this.#looks = styles ? readLooks(styles.root, await this.#readTheme()) : [];
    return this.#looks;
  }

  async #readTheme(): Promise<readonly string[]> {
    this.#theme ??= await readThemeColours(this.book.source, this.book.book.part);
    return this.#theme;
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
  spans: readonly CellSpan[],
  values: readonly Cell[],
  lookAt: LookAt,
  markAt: ((column: number) => ShownMark | undefined) | undefined,
): ShownCell[] {
  const shown: ShownCell[] = [];
  for (const { column, style } of spans) {
    const cell = values.find((one) => one.column === column);
    const mark = markAt?.(column);
    const own = lookOf(cell, lookAt(style));
    const look = mark ? { ...own, ...mark.look } : own;
    if (!cell && !look?.fill && !look?.border) continue;
    const text = cell ? shownText(cell, mark?.numberFormat ?? cell.format) : '';
    shown.push({ column, text, ...(look && { look }) });
  }
  return shown;
}

function remembering<Found>(find: (number: number) => Found): (number: number) => Found {
  const known = new Map<number, Found>();
  return (number) => {
    const found = known.has(number) ? (known.get(number) as Found) : find(number);
    known.set(number, found);
    return found;
  };
}

/** Where nothing else is said, numbers stand on the right, and truth and errors in the middle. */
function lookOf(cell: Cell | undefined, look: CellLook | undefined): CellLook | undefined {
  if (!cell || look?.horizontal || cell.kind === 'text') return look;
  const horizontal = cell.kind === 'number' || cell.kind === 'date' ? 'right' : 'center';
  return { ...look, horizontal };
}
