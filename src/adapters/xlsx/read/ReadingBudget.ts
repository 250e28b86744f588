import { ProductError } from '../../../base/ProductError';

/** What one workbook may hold at most; far beyond any office's, and within the memory of an ordinary machine. */
export interface ReadingLimits {
  /** Cells that hold a value, all sheets together. */
  readonly cells: number;
  /** Characters of all texts together. */
  readonly characters: number;
  /** Merged areas, links, tables and columns together. */
  readonly extras: number;
}

export const readingLimits: ReadingLimits = {
  cells: 5_000_000,
  characters: 200_000_000,
  extras: 4_000_000,
};

/** Counts what is read and stops at the limit. @throws ProductError `workbook.tooManyCells`, `workbook.tooMuchText`, `workbook.tooManyExtras` */
export class ReadingBudget {
  #cells = 0;
  #characters = 0;
  #extras = 0;

  constructor(readonly limits: ReadingLimits) {}

  countCells(count: number): void {
    this.#cells += count;
    if (this.#cells > this.limits.cells) {
      throw new ProductError('workbook.tooManyCells', { limit: this.limits.cells });
    }
  }

  countText(characters: number): void {
    this.#characters += characters;
    if (this.#characters > this.limits.characters) {
      throw new ProductError('workbook.tooMuchText', { limit: this.limits.characters });
    }
  }

  countExtras(count: number): void {
    this.#extras += count;
    if (this.#extras > this.limits.extras) {
      throw new ProductError('workbook.tooManyExtras', { limit: this.limits.extras });
    }
  }
}
