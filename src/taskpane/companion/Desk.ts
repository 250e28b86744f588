import type { SheetPage, SheetTab } from '../../adapters/xlsx/view/SheetPage';
import type { CellPlace } from '../../domain/snapshot/Snapshot';
import type { FailureView } from '../core/views/FailureView';
import type { NewKindView, NewSheetsWish } from '../core/views/NewWorkbookView';
import type { PaneLanguage } from '../frame/PaneLanguage';

/**
 * The workbook behind the page, in a worker of its own: it outlives the worker that checks, which may be ended at any
 * moment. Whatever goes wrong comes as a value.
 */
export interface Desk {
  open(bytes: Uint8Array, fileName: string, language: PaneLanguage): Promise<Outcome<OpenedWorkbook>>;
  /** What can be made from nothing. Rejects, as `create` does, when the code for it cannot be loaded. */
  newKinds(language: PaneLanguage): Promise<readonly NewKindView[]>;
  /** Makes a new workbook and opens it. */
  create(wish: NewSheetsWish, language: PaneLanguage): Promise<Outcome<OpenedWorkbook>>;
  /** The language of what goes wrong from now on. */
  speak(language: PaneLanguage): void;
  /** Sheets to be shown, in the order of their tabs. */
  sheets(): Promise<readonly string[]>;
  tab(sheet: string): Promise<SheetTab>;
  /** Rows `first` to `last`. */
  page(sheet: string, first: number, last: number): Promise<SheetPage>;
  /** What is in a cell, to be edited. */
  typed(place: CellPlace): Promise<string>;
  /** Puts what the user typed into a cell. */
  type(place: CellPlace, text: string): Promise<Outcome<true>>;
  /** Takes the user's last typing back, or brings it again. @returns where */
  undo(): Promise<Outcome<CellPlace | undefined>>;
  redo(): Promise<Outcome<CellPlace | undefined>>;
  /** Whether some cells are worked out from others: nobody does that here. */
  hasFormulas(): Promise<boolean>;
  /** The file as it is now. */
  save(): Promise<Outcome<SavedWorkbook>>;
  /** A way to the workbook for another worker. */
  connect(): MessagePort;
  /** Tells the one who draws the sheets. */
  watchScreen(show: (place: CellPlace) => void, refresh: () => void): void;
}

export type Outcome<Value> = { readonly value: Value } | { readonly failure: FailureView };

export interface OpenedWorkbook {
  /** Counts the workbooks opened: one may have the name of another. */
  readonly opened: number;
  readonly fileName: string;
  /** Made here: there is no file of it anywhere yet. */
  readonly isNew: boolean;
  readonly sheets: readonly string[];
}

export interface SavedWorkbook {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How its name has to end: `.xlsx`, `.xlsm`. */
  readonly extension: string;
}
