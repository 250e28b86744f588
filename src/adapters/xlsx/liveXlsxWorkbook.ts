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
import type { PackageEdits } from './draw/PackageEdits';
import { refuseUnsafe } from './draw/refuseUnsafe';
import { addDescribedSheets } from './edit/addDescribedSheets';
import { BookEdits } from './edit/BookEdits';
import { HeldBook } from './edit/HeldBook';
import { addMemoSheet, findMemo, readMemo, writeMemo } from './edit/memo';
import { readingLimits } from './read/ReadingBudget';
import { readPictures } from './read/readPictures';
import { refuseForeign } from './read/refuseForeign';
import { readRichTexts } from './read/richText/readRichTexts';
import { readSheets } from './read/readXlsx';
import { BookView } from './view/BookView';
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
    return new XlsxInMemory(await BookEdits.open(bytes), fileName);
  });
}

class XlsxInMemory implements LiveXlsxWorkbook {
  readonly #watchers = new Set<(change: WorkbookChange) => void>();
  readonly #held: HeldBook;
  readonly #view: BookView;
  #screen: Screen | undefined;

  constructor(
    edits: BookEdits,
    readonly fileName: string,
  ) {
    this.#held = new HeldBook(edits, fileName, () => this.#screen?.refresh());
    this.#view = new BookView(this.#held);
  }

  read(): Promise<Snapshot> {
    return this.#held.queue(() => this.#read());
  }

  readPictures(): ReturnType<WorkbookPictures['readPictures']> {
    return this.#held.queue(async () => readPictures(this.#held.edits.source, await this.#read()));
  }

  readRichTexts(): ReturnType<WorkbookRichTexts['readRichTexts']> {
    return this.#held.queue(async () => readRichTexts(this.#held.edits.source, await this.#read()));
  }

  readRows(spans: readonly RowSpan[]): Promise<readonly ReadRows[]> {
    return this.#held.queue(async () => {
      const results: ReadRows[] = [];
      for (const span of spans) results.push(await this.#held.edits.readSpan(span));
      return results;
    });
  }

  async show(place: CellPlace): Promise<void> {
    const { visibility } = this.#held.edits.entry(place.sheet);
    if (visibility !== 'visible') throw new ProductError('workbook.sheetHidden', { sheet: place.sheet });
    this.#screen?.show(place);
  }

  write(edits: readonly CellEdit[]): Promise<readonly CellEdit[]> {
    return this.#held.queue(() => this.#held.write(edits));
  }

  type(edits: readonly CellEdit[]): Promise<readonly CellEdit[]> {
    return this.#held.queue(async () => {
      const inverse = await this.#held.write(edits);
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
    return this.#held.queue(() => this.#held.change((edits, part) => drawMarks(edits, part, plan)));
  }

  erase(): Promise<boolean> {
    return this.#held.queue(() => this.#held.change(eraseSafely));
  }

  save(): Promise<Uint8Array> {
    return this.#held.queue(() => this.#held.save());
  }

  sheetNames(): Promise<readonly string[]> {
    return this.#view.sheetNames();
  }

  tab(sheet: string): Promise<SheetTab> {
    return this.#view.tab(sheet);
  }

  page(sheet: string, first: number, last: number, now: WallMinute): Promise<SheetPage> {
    return this.#view.page(sheet, first, last, now);
  }

  cellAt(place: CellPlace): Promise<{ readonly cell?: Cell; readonly format?: string }> {
    return this.#view.cellAt(place);
  }

  hasFormulas(): Promise<boolean> {
    return this.#view.hasFormulas();
  }

  onScreen(screen: Screen): void {
    this.#screen = screen;
  }

  addSheets(description: WorkbookDescription): Promise<void> {
    return this.#held.queue(() =>
      this.#held.change((edits, part) => addDescribedSheets(edits, part, description)),
    );
  }

  readMemo(): Promise<ReadonlyMap<string, unknown>> {
    return this.#held.queue(() => readMemo(this.#held.edits));
  }

  writeMemo(entries: ReadonlyMap<string, unknown>): Promise<void> {
    const held = this.#held;
    return held.queue(async () => {
      await held.refuseSealed();
      const isNew = (await findMemo(held.edits)) === undefined;
      if (isNew && [...entries.values()].every((value) => value === undefined)) return;
      if (isNew) await held.change(addMemoSafely);
      const sheet = await findMemo(held.edits);
      if (sheet !== undefined) await writeMemo(held.edits, sheet, entries);
    });
  }

  async #read(): Promise<Snapshot> {
    const { source, book } = this.#held.edits;
    const own = await this.#held.ownSheets();
    const sheets = await readSheets(source, readingLimits);
    return {
      fileName: this.fileName,
      ...(book.dateSystem === 1904 && { dates1904: true as const }),
      sheets: sheets.filter((sheet) => !own.has(sheet.name) && !isMemoSheet(sheet)),
    };
  }
}

async function addMemoSafely(edits: PackageEdits, part: string): Promise<void> {
  await refuseUnsafe(edits, await readBook(edits, part));
  await addMemoSheet(edits, part);
}
