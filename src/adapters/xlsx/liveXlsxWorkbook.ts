import { isMemoSheet } from '../../domain/memo/memoSheet';
import type { MarkPlan } from '../../domain/marks/MarkPlan';
import type { Area, Cell, CellPlace, Snapshot } from '../../domain/snapshot/Snapshot';
import type { WallMinute } from '../../domain/time/WallMinute';
import type { WorkbookDescription } from '../../domain/newWorkbook/WorkbookDescription';
import { ProductError } from '../../base/ProductError';
import type { CellEdit, LiveWorkbook, ReadRows, RowSpan, WorkbookChange } from '../../ports/LiveWorkbook';
import type { WorkbookPictures } from '../../ports/WorkbookPictures';
import type { WorkbookRichTexts } from '../../ports/WorkbookRichTexts';
import { naming } from './naming';
import { readBook } from './draw/BookXml';
import { drawMarks } from './draw/drawMarks';
import { eraseSafely } from './draw/eraseSafely';
import { findOwnMarks } from './draw/ownMarks';
import { PackageEdits } from './draw/PackageEdits';
import { refuseSealed, refuseUnsafe } from './draw/refuseUnsafe';
import { addDescribedSheets } from './edit/addDescribedSheets';
import { BookEdits } from './edit/BookEdits';
import { CellMemory } from './edit/CellMemory';
import { CellWriter } from './edit/CellWriter';
import { readRowCells } from './edit/readRows';
import { RowText } from './edit/RowText';
import { addMemoSheet, findMemo, readMemo, writeMemo } from './edit/memo';
import { watchRecalculation } from './edit/watchRecalculation';
import { readingLimits } from './read/ReadingBudget';
import { readPictures } from './read/readPictures';
import { refuseForeign } from './read/refuseForeign';
import { readRichTexts } from './read/richText/readRichTexts';
import { readSheets } from './read/readXlsx';
import { SheetPages } from './view/SheetPages';
import type { SheetPage, SheetTab } from './view/SheetPage';

/** A workbook before the user whose file is held in memory: what the user sees of it is drawn by a grid of ours. */
export interface LiveXlsxWorkbook extends LiveWorkbook, WorkbookPictures, WorkbookRichTexts {
  /** The file as it is now; parts nothing was done to are the very bytes that were opened. */
  save(): Promise<Uint8Array>;
  /** As `write`, by the user: whoever watches is told. */
  type(edits: readonly CellEdit[]): Promise<readonly CellEdit[]>;
  /** Names of the sheets to be shown, ours too, in the order of their tabs. */
  sheetNames(): Promise<readonly string[]>;
  tab(sheet: string): Promise<SheetTab>;
  /** Rows `first` to `last` as they are shown, our marks as of a moment. */
  page(sheet: string, first: number, last: number, now: WallMinute): Promise<SheetPage>;
  /** What a cell holds, and its number format, which it has even when it is empty. */
  cellAt(place: CellPlace): Promise<{ readonly cell?: Cell; readonly format?: string }>;
  /** Whether some cells are worked out from others: nobody does that here. */
  hasFormulas(): Promise<boolean>;
  /** For the one who draws the sheets. */
  onScreen(screen: Screen): void;
}

export interface Screen {
  show(place: CellPlace): void;
  /** Something else is to be seen now: cells, marks, sheets. */
  refresh(): void;
}

/**
 * Opens the bytes of an .xlsx or .xlsm file. Everything that keeps the file from being used, here or later, is a
 * ProductError (`workbook.*`, `package.*`, `xml.*`, `edit.*`) with the fact `file`.
 */
export async function liveXlsxWorkbook(bytes: Uint8Array, fileName: string): Promise<LiveXlsxWorkbook> {
  return naming(fileName, async () => {
    refuseForeign(bytes);
    const workbook = new XlsxInMemory(await BookEdits.open(bytes), fileName);
    return workbook;
  });
}

class XlsxInMemory implements LiveXlsxWorkbook {
  readonly #memory = new CellMemory();
  readonly #watchers = new Set<(change: WorkbookChange) => void>();
  #book: BookEdits;
  #pages: SheetPages;
  #own: ReadonlySet<string> | undefined;
  #screen: Screen | undefined;
  /** One thing after the other. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    book: BookEdits,
    readonly fileName: string,
  ) {
    this.#book = book;
    this.#pages = new SheetPages(book);
  }

  read(): Promise<Snapshot> {
    return this.#queue(() => this.#read());
  }

  readPictures(): ReturnType<WorkbookPictures['readPictures']> {
    return this.#queue(async () => readPictures(this.#book.source, await this.#read()));
  }

  readRichTexts(): ReturnType<WorkbookRichTexts['readRichTexts']> {
    return this.#queue(async () => readRichTexts(this.#book.source, await this.#read()));
  }

  readRows(spans: readonly RowSpan[]): Promise<readonly ReadRows[]> {
    return this.#queue(async () => {
      const results: ReadRows[] = [];
      for (const span of spans) results.push(await this.#book.readSpan(span));
      return results;
    });
  }

  async show(place: CellPlace): Promise<void> {
    const { visibility } = this.#book.entry(place.sheet);
    if (visibility !== 'visible') throw new ProductError('workbook.sheetHidden', { sheet: place.sheet });
    this.#screen?.show(place);
  }

  write(edits: readonly CellEdit[]): Promise<readonly CellEdit[]> {
    return this.#queue(() => this.#write(edits));
  }

  type(edits: readonly CellEdit[]): Promise<readonly CellEdit[]> {
    return this.#queue(async () => {
      const inverse = await this.#write(edits);
      for (const { sheet, row, column } of edits) {
        const area: Area = { top: row, left: column, bottom: row, right: column };
        for (const tell of this.#watchers) tell({ kind: 'cells', sheet, area, remote: false });
      }
      return inverse;
    });
  }

  async watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    this.#watchers.add(listener);
    return async () => {
      this.#watchers.delete(listener);
    };
  }

  draw(plan: MarkPlan): Promise<void> {
    return this.#queue(() => this.#change((edits, part) => drawMarks(edits, part, plan)));
  }

  erase(): Promise<boolean> {
    return this.#queue(() => this.#change(eraseSafely));
  }

  save(): Promise<Uint8Array> {
    return this.#queue(async () => {
      const edits = this.#book.packageEdits();
      return edits.isChanged ? edits.save() : this.#book.bytes;
    });
  }

  sheetNames(): Promise<readonly string[]> {
    return this.#queue(async () =>
      this.#book.book.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name),
    );
  }

  tab(sheet: string): Promise<SheetTab> {
    return this.#queue(() => this.#pages.tab(sheet));
  }

  page(sheet: string, first: number, last: number, now: WallMinute): Promise<SheetPage> {
    return this.#queue(() => this.#pages.page(sheet, first, last, now));
  }

  cellAt({ sheet, row, column }: CellPlace): Promise<{ readonly cell?: Cell; readonly format?: string }> {
    return this.#queue(async () => {
      const text = await this.#book.sheet(sheet);
      const xml = text.row(row);
      const cell = readRowCells(xml, await this.#book.context(sheet)).find((one) => one.column === column);
      const style = xml === undefined ? undefined : new RowText(xml, row, text.part).cell(column)?.style;
      const format = (await this.#book.styles())?.formatOf(style).code;
      return { ...(cell && { cell }), ...(format !== undefined && { format }) };
    });
  }

  hasFormulas(): Promise<boolean> {
    return this.#queue(() => this.#book.hasFormulas());
  }

  onScreen(screen: Screen): void {
    this.#screen = screen;
  }

  addSheets(description: WorkbookDescription): Promise<void> {
    return this.#queue(() => this.#change((edits, part) => addDescribedSheets(edits, part, description)));
  }

  readMemo(): Promise<ReadonlyMap<string, unknown>> {
    return this.#queue(() => readMemo(this.#book));
  }

  writeMemo(entries: ReadonlyMap<string, unknown>): Promise<void> {
    return this.#queue(async () => {
      await this.#refuseSealed();
      const isNew = (await findMemo(this.#book)) === undefined;
      if (isNew && [...entries.values()].every((value) => value === undefined)) return;
      if (isNew) await this.#change(addMemoSafely);
      const sheet = await findMemo(this.#book);
      if (sheet !== undefined) await writeMemo(this.#book, sheet, entries);
    });
  }

  async #read(): Promise<Snapshot> {
    const { source, book } = this.#book;
    const own = await this.#ownSheets();
    const sheets = await readSheets(source, readingLimits);
    return {
      fileName: this.fileName,
      ...(book.dateSystem === 1904 && { dates1904: true as const }),
      sheets: sheets.filter((sheet) => !own.has(sheet.name) && !isMemoSheet(sheet)),
    };
  }

  async #write(edits: readonly CellEdit[]): Promise<readonly CellEdit[]> {
    await this.#refuseSealed();
    const styles = await this.#book.styles();
    const writer = new CellWriter(this.#book, this.#memory, styles);
    const inverse: CellEdit[] = [];
    try {
      await watchRecalculation(this.#book);
      for (const edit of edits) inverse.unshift(await writer.add(edit));
      writer.commit();
    } finally {
      if (!this.#book.isChanged) styles?.reset();
    }
    this.#screen?.refresh();
    return inverse;
  }

  /** Signed and shared workbooks are not to be changed. */
  async #refuseSealed(): Promise<void> {
    const edits = new PackageEdits(this.#book.source);
    await refuseSealed(edits, await readBook(edits, this.#book.book.part));
  }

  async #change<Result>(work: (edits: PackageEdits, part: string) => Promise<Result>): Promise<Result> {
    const edits = this.#book.packageEdits();
    const result = await work(edits, this.#book.book.part);
    if (edits.isChanged) {
      this.#book = await BookEdits.open(await edits.save());
      this.#pages = new SheetPages(this.#book);
      this.#own = undefined;
      this.#screen?.refresh();
    }
    return result;
  }

  async #ownSheets(): Promise<ReadonlySet<string>> {
    if (this.#own) return this.#own;
    const edits = new PackageEdits(this.#book.source);
    const marks = await findOwnMarks(edits, await readBook(edits, this.#book.book.part));
    this.#own = new Set(marks.sheets.map(({ name }) => name));
    return this.#own;
  }

  #queue<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.#last.then(
      () => naming(this.fileName, work),
      () => naming(this.fileName, work),
    );
    this.#last = next;
    return next;
  }
}

async function addMemoSafely(edits: PackageEdits, part: string): Promise<void> {
  await refuseUnsafe(edits, await readBook(edits, part));
  await addMemoSheet(edits, part);
}
