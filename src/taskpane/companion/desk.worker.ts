import { expose, transfer } from 'comlink';
import { extensionOfWorkbook } from '../../adapters/xlsx/extensionOfWorkbook';
import { liveXlsxWorkbook, type LiveXlsxWorkbook } from '../../adapters/xlsx/liveXlsxWorkbook';
import type { CellPlace } from '../../domain/snapshot/Snapshot';
import type { CellEdit } from '../../ports/LiveWorkbook';
import { failureOf } from '../core/failureOf';
import type { NewKindView, NewSheetsWish } from '../core/views/NewWorkbookView';
import { wallClock } from '../core/wallClock';
import { offerWorkbook } from '../core/worker/offerWorkbook';
import type { PaneLanguage } from '../frame/PaneLanguage';
import { loadPaneWords } from '../texts/loadPaneWords';
import type { Desk, OpenedWorkbook, Outcome, SavedWorkbook } from './Desk';
import { readTyped } from './readTyped';
import { shownForEdit } from './shownForEdit';

/** Filled in by the build. */
declare const __DUBAN_VERSION__: string;

class XlsxDesk implements Desk {
  #opened = 0;
  #workbook: LiveXlsxWorkbook | undefined;
  #language: PaneLanguage = 'zh-CN';
  /** What takes back what the user typed, newest last; and what brings it again. */
  #undo: (readonly CellEdit[])[] = [];
  #redo: (readonly CellEdit[])[] = [];
  #show: (place: CellPlace) => void = () => undefined;
  #refresh: () => void = () => undefined;

  open(bytes: Uint8Array, fileName: string, language: PaneLanguage): Promise<Outcome<OpenedWorkbook>> {
    this.#language = language;
    return this.#outcome(() => this.#take(bytes, fileName, false));
  }

  async newKinds(language: PaneLanguage): Promise<readonly NewKindView[]> {
    const { newKinds } = await import('../core/newSheets/newKinds');
    return newKinds(await loadPaneWords(language));
  }

  async create(wish: NewSheetsWish, language: PaneLanguage): Promise<Outcome<OpenedWorkbook>> {
    this.#language = language;
    const { newWorkbook } = await import('./newWorkbook');
    const words = await loadPaneWords(language);
    return this.#outcome(async () => {
      const { fileName, bytes } = await newWorkbook(wish, words);
      return this.#take(bytes, fileName, true);
    });
  }

  speak(language: PaneLanguage): void {
    this.#language = language;
  }

  sheets(): Promise<readonly string[]> {
    return this.#open.sheetNames();
  }

  tab(sheet: string): ReturnType<Desk['tab']> {
    return this.#open.tab(sheet);
  }

  page(sheet: string, first: number, last: number): ReturnType<Desk['page']> {
    return this.#open.page(sheet, first, last, wallClock());
  }

  hasFormulas(): Promise<boolean> {
    return this.#open.hasFormulas();
  }

  async typed(place: CellPlace): Promise<string> {
    return shownForEdit((await this.#open.cellAt(place)).cell);
  }

  type(place: CellPlace, text: string): Promise<Outcome<true>> {
    return this.#outcome<true>(async () => {
      const { cell, format } = await this.#open.cellAt(place);
      if (text === shownForEdit(cell)) return true;
      const inverse = await this.#open.type([
        { ...place, expected: cell?.value, ...readTyped(text, format) },
      ]);
      this.#undo.push(inverse);
      this.#redo = [];
      return true;
    });
  }

  undo(): Promise<Outcome<CellPlace | undefined>> {
    return this.#outcome(() => this.#move(this.#undo, this.#redo));
  }

  redo(): Promise<Outcome<CellPlace | undefined>> {
    return this.#outcome(() => this.#move(this.#redo, this.#undo));
  }

  save(): Promise<Outcome<SavedWorkbook>> {
    return this.#outcome(async () => {
      const bytes = (await this.#open.save()).slice();
      return transfer({ bytes, extension: await extensionOfWorkbook(bytes) }, [bytes.buffer]);
    });
  }

  connect(): MessagePort {
    const { port1, port2 } = new MessageChannel();
    offerWorkbook(this.#open, port2);
    return transfer(port1, [port1]);
  }

  watchScreen(show: (place: CellPlace) => void, refresh: () => void): void {
    this.#show = show;
    this.#refresh = refresh;
  }

  get #open(): LiveXlsxWorkbook {
    if (!this.#workbook) throw new Error('no workbook is open');
    return this.#workbook;
  }

  async #take(bytes: Uint8Array, fileName: string, isNew: boolean): Promise<OpenedWorkbook> {
    const workbook = await liveXlsxWorkbook(bytes, fileName);
    workbook.onScreen({ show: (place) => this.#show(place), refresh: () => this.#refresh() });
    const sheets = await workbook.sheetNames();
    const [first] = sheets;
    // What cannot be read is refused before it takes the place of another.
    if (first !== undefined) await workbook.tab(first);
    this.#workbook = workbook;
    this.#undo = [];
    this.#redo = [];
    this.#opened += 1;
    return { opened: this.#opened, fileName, isNew, sheets };
  }

  async #move(from: (readonly CellEdit[])[], to: (readonly CellEdit[])[]): Promise<CellPlace | undefined> {
    const edits = from.pop();
    if (!edits) return undefined;
    to.push(await this.#open.type(edits));
    const [first] = edits;
    return first && { sheet: first.sheet, row: first.row, column: first.column };
  }

  async #outcome<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
    try {
      return { value: await work() };
    } catch (error) {
      return { failure: failureOf(error, await loadPaneWords(this.#language), __DUBAN_VERSION__) };
    }
  }
}

expose(new XlsxDesk());
