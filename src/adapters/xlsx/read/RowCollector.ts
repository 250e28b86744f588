import type { MutableCell } from './MutableCell';
import type { MutableRow } from './MutableRow';
import type { ReadingBudget } from './ReadingBudget';

/** Gathers rows; puts them and their cells in order where the file did not. */
export class RowCollector {
  readonly #budget: ReadingBudget;
  readonly #rows: MutableRow[] = [];
  #ordered = true;
  #number = 0;
  #hidden = false;
  #cells: MutableCell[] = [];

  constructor(budget: ReadingBudget) {
    this.#budget = budget;
  }

  startRow(number: number, hidden: boolean): void {
    if (number <= this.#number) this.#ordered = false;
    this.#number = number;
    this.#hidden = hidden;
  }

  addCell(cell: MutableCell | undefined): void {
    if (!cell) return;
    this.#budget.countCells(1);
    if (cell.column <= (this.#cells[this.#cells.length - 1]?.column ?? 0)) this.#ordered = false;
    this.#cells.push(cell);
  }

  endRow(): void {
    if (this.#cells.length === 0) return;
    // The copy is exactly as long as it needs to be; an array that grew is not.
    this.#rows.push({ number: this.#number, hidden: this.#hidden, cells: this.#cells.slice() });
    this.#cells = [];
  }

  finish(): MutableRow[] {
    if (this.#ordered) return this.#rows;
    const byNumber = new Map<number, MutableRow>();
    for (const row of this.#rows) {
      const known = byNumber.get(row.number);
      if (!known) byNumber.set(row.number, row);
      else for (const cell of row.cells) known.cells.push(cell);
    }
    const rows = [...byNumber.values()].sort((a, b) => a.number - b.number);
    for (const row of rows) row.cells = inOrder(row.cells);
    return rows;
  }
}

/** Ascending by column; of several cells in one place the last one counts. */
function inOrder(cells: readonly MutableCell[]): MutableCell[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}
