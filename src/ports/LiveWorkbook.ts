import type { WorkbookDescription } from '../domain/newWorkbook/WorkbookDescription';
import type { Area, Cell, CellPlace, Snapshot } from '../domain/snapshot/Snapshot';
import type { Workbook } from './Workbook';

/** A workbook that is open before the user, who goes on working in it. */
export interface LiveWorkbook extends Workbook {
  /** As the user knows it; may change when the user saves under another name. */
  readonly fileName: string;
  /**
   * Some rows of some sheets again, as `read` would give them: rows that hold nothing are absent.
   * @throws ProductError `workbook.sheetGone` when a sheet is no longer there
   */
  readRows(rows: readonly RowSpan[]): Promise<readonly ReadRows[]>;
  /** Selects a cell and brings it into view. */
  show(place: CellPlace): Promise<void>;
  /**
   * Writes cells, all or none.
   * @returns the edits that take it back, to be written in the order given
   * @throws ProductError `edit.stale` (fact `places`) when a cell no longer holds what was expected; `edit.formula`
   * (fact `places`) when one holds a formula, which an edit would destroy beyond taking back; `edit.protected`
   */
  write(edits: readonly CellEdit[]): Promise<readonly CellEdit[]>;
  /** Tells of changes by the user and by co-authors, not of our own. @returns what ends it */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** Adds the sheets of a description behind those there are; their names must be free. */
  addSheets(description: WorkbookDescription): Promise<void>;
  /** What we keep with the workbook, in cells of our hidden sheet (`domain/memo/memoSheet`): by key, JSON. Empty when there is none. */
  readMemo(): Promise<ReadonlyMap<string, unknown>>;
  /** Writes some keys; the others stay. `undefined` removes one. */
  writeMemo(entries: ReadonlyMap<string, unknown>): Promise<void>;
}

/** Rows `first` to `last` of a sheet, 1-based, both inclusive. */
export interface RowSpan {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

export interface ReadRows extends RowSpan {
  readonly rows: Snapshot['sheets'][number]['rows'];
}

export interface CellEdit extends CellPlace {
  /** What the cell held when the edit was thought of; undefined: nothing. */
  readonly expected: Cell['value'] | undefined;
  /** `null` clears it. Dates are serials of the 1900 system, with a `format`. Texts stay texts whatever they look like. */
  readonly value: Cell['value'] | null;
  /** Number format code; absent: the cell keeps its own. */
  readonly format?: string;
}

/** `structure`: rows, columns or sheets came, went or were renamed: everything has to be read again. */
export type WorkbookChange =
  | { readonly kind: 'cells'; readonly sheet: string; readonly area: Area; readonly remote: boolean }
  | { readonly kind: 'structure'; readonly remote: boolean };
