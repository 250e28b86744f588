import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { cellsOf, contains, LAST_COLUMN } from './areas';
import { BLANK, type Cell, isBare, isBlank } from './Cell';
import type {
  AutoFilter,
  ConditionalFormat,
  Line,
  PageLayout,
  Protection,
  Table,
  Validation,
  Visibility,
} from './SheetParts';

/** One worksheet. Rows and columns count from 1. */
export class Sheet {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  /** Points. */
  standardHeight = 15;
  /** Characters. */
  standardWidth = 8.43;
  /** Points. */
  defaultColumnWidth = 48;
  readonly rows = new Map<number, Line>();
  readonly columns = new Map<number, Line>();
  /** Format and style of the blank cells of whole columns. */
  readonly columnLooks = new Map<number, Pick<Cell, 'format' | 'style'>>();
  merges: Area[] = [];
  tables: Table[] = [];
  /** In order of priority. */
  formats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  filter: AutoFilter | undefined;
  /** From the top left cell on. */
  frozen: { readonly rows: number; readonly columns: number } | undefined;
  protection: Protection | undefined;
  page: PageLayout = newPageLayout();
  #cells = new Map<number, Cell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell {
    return this.#cells.get(keyOf(row, column)) ?? this.#blank(column);
  }

  put(row: number, column: number, cell: Cell): void {
    if (isBare(cell) && !this.columnLooks.has(column)) this.#cells.delete(keyOf(row, column));
    else this.#cells.set(keyOf(row, column), cell);
  }

  #blank(column: number): Cell {
    const look = this.columnLooks.get(column);
    return look ? { ...BLANK, ...look } : BLANK;
  }

  /** The cells that are kept, in no order. */
  *cells(area?: Area): Iterable<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    if (area && cellsOf(area) < this.#cells.size) {
      for (let row = area.top; row <= area.bottom; row += 1)
        for (let column = area.left; column <= area.right; column += 1) {
          const cell = this.#cells.get(keyOf(row, column));
          if (cell) yield { row, column, cell };
        }
      return;
    }
    for (const [key, cell] of this.#cells) {
      const [row, column] = [Math.floor(key / LAST_COLUMN) + 1, (key % LAST_COLUMN) + 1];
      if (!area || contains(area, row, column)) yield { row, column, cell };
    }
  }

  /** Gives every cell its new place; those without one are gone. */
  moveCells(place: (row: number, column: number) => readonly [number, number] | undefined): void {
    const moved = new Map<number, Cell>();
    for (const { row, column, cell } of this.cells()) {
      const to = place(row, column);
      if (to) moved.set(keyOf(...to), cell);
    }
    this.#cells = moved;
  }

  /** The smallest area that holds all that is in use; undefined when nothing is. Plain numbers: sheets are large. */
  usedArea(valuesOnly: boolean, area?: Area): Area | undefined {
    if (area && cellsOf(area) < this.#cells.size) return boundsOf(this.cells(area), valuesOnly);
    let top = Infinity;
    let left = Infinity;
    let bottom = 0;
    let right = 0;
    for (const [key, cell] of this.#cells) {
      if (valuesOnly && isBlank(cell)) continue;
      const row = Math.floor(key / LAST_COLUMN) + 1;
      const column = (key % LAST_COLUMN) + 1;
      if (area && !contains(area, row, column)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom === 0 ? undefined : { top, left, bottom, right };
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((merge) => contains(merge, row, column));
  }

  /** Whether a cell is covered by a merge whose value lives elsewhere. */
  isCovered(row: number, column: number): boolean {
    const merge = this.merges.length > 0 ? this.mergeAt(row, column) : undefined;
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  }

  isHiddenByFilter(row: number): boolean {
    return this.rows.get(row)?.filtered === true;
  }
}

function boundsOf(
  cells: Iterable<{ readonly row: number; readonly column: number; readonly cell: Cell }>,
  valuesOnly: boolean,
): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column, cell } of cells) {
    if (valuesOnly && isBlank(cell)) continue;
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  return bottom === 0 ? undefined : { top, left, bottom, right };
}

function keyOf(row: number, column: number): number {
  return (row - 1) * LAST_COLUMN + column - 1;
}

const INCH = 72;

function newPageLayout(): PageLayout {
  const [wide, high, edge] = [0.7 * INCH, 0.75 * INCH, 0.3 * INCH];
  return {
    orientation: 'Portrait',
    paperSize: null,
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    margins: { left: wide, right: wide, top: high, bottom: high, header: edge, footer: edge },
    printAreas: [],
    headersFooters: {},
  };
}
