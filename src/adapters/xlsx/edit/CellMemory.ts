import type { Cell } from '../../../domain/snapshot/Snapshot';

/** How a cell stood in the file before the first change to it. */
interface Original {
  /** As written; undefined: not there. */
  readonly xml: string | undefined;
  readonly value: Cell['value'] | undefined;
  readonly format: string | undefined;
}

interface RowMemory {
  /** As written; undefined: not there. */
  readonly xml: string | undefined;
  readonly cells: Map<number, Original>;
  /** Columns that differ from how they stood. */
  readonly changed: Set<number>;
}

/**
 * Remembers how rows and cells were written, so that what is taken back is the very text again: rich text, shared
 * strings, spelling of numbers.
 */
export class CellMemory {
  readonly #rows = new Map<string, RowMemory>();

  /** The cell's old text, when it is to hold and show what it did. */
  recall(sheet: string, row: number, column: number): Original | undefined {
    return this.#rows.get(`${row} ${sheet}`)?.cells.get(column);
  }

  /** To be called before a cell is changed. */
  remember(sheet: string, row: number, column: number, rowXml: string | undefined, cell: Original): void {
    const key = `${row} ${sheet}`;
    const memory = this.#rows.get(key) ?? { xml: rowXml, cells: new Map(), changed: new Set() };
    this.#rows.set(key, memory);
    if (!memory.cells.has(column)) memory.cells.set(column, cell);
  }

  /** Notes whether a cell differs from how it stood. @returns the row as it was written, once nothing in it differs */
  note(
    sheet: string,
    row: number,
    column: number,
    differs: boolean,
  ): { readonly whole: string | undefined } | undefined {
    const memory = this.#rows.get(`${row} ${sheet}`);
    if (!memory) return undefined;
    if (differs) memory.changed.add(column);
    else memory.changed.delete(column);
    return memory.changed.size === 0 ? { whole: memory.xml } : undefined;
  }
}
