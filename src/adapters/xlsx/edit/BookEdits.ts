import { ProductError } from '../../../base/ProductError';
import type { OpcPackage } from '../../../opc/OpcPackage';
import { openPackage } from '../../../opc/openPackage';
import { partKey } from '../../../opc/partNames';
import { PackageEdits } from '../draw/PackageEdits';
import { ReadingBudget, readingLimits } from '../read/ReadingBudget';
import { readSheet } from '../read/readSheet';
import { readSharedStrings } from '../read/readSharedStrings';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from '../read/readWorkbookPart';
import type { SheetContext } from '../read/SheetContext';
import type { ReadRows, RowSpan } from '../../../ports/LiveWorkbook';
import { CellStyles } from './CellStyles';
import { EditedPackage, type PartOverlay } from './EditedPackage';
import { SheetText } from './SheetText';

/** A workbook's bytes, opened, with changes to cells that are not written into the bytes yet. */
export class BookEdits {
  readonly #sheets = new Map<string, SheetText>();
  readonly #overlays = new Map<string, PartOverlay>();
  #styles: CellStyles | undefined;
  #formulas: boolean | undefined;
  #strings: readonly string[] | undefined;

  private constructor(
    readonly bytes: Uint8Array,
    private readonly base: OpcPackage,
    readonly book: WorkbookPart,
  ) {}

  /** @throws ProductError `package.*`, `xml.*`, `workbook.*` */
  static async open(bytes: Uint8Array): Promise<BookEdits> {
    const base = await openPackage(bytes);
    return new BookEdits(bytes, base, await readWorkbookPart(base));
  }

  /** The package as it is now. */
  get source(): EditedPackage {
    return new EditedPackage(this.base, this.#overlays);
  }

  get isChanged(): boolean {
    return [...this.#sheets.values()].some(({ isChanged }) => isChanged);
  }

  /** @throws ProductError `workbook.sheetGone` (fact `sheet`) */
  entry(sheet: string): SheetEntry {
    const found = this.book.sheets.find(({ name }) => name === sheet);
    if (!found) throw new ProductError('workbook.sheetGone', { sheet });
    return found;
  }

  async sheet(name: string): Promise<SheetText> {
    const { part } = this.entry(name);
    const known = this.#sheets.get(partKey(part));
    if (known) return known;
    const text = new SheetText(await this.base.readText(part), part);
    this.#sheets.set(partKey(part), text);
    this.#overlays.set(partKey(part), text);
    return text;
  }

  /** Undefined when the workbook has no styles at all. */
  async styles(): Promise<CellStyles | undefined> {
    const part = this.book.stylesPart;
    if (this.#styles || part === undefined || !this.base.has(part)) return this.#styles;
    const styles = new CellStyles(await this.base.readText(part), part);
    this.#styles = styles;
    this.#overlays.set(partKey(part), styles);
    return styles;
  }

  /** Gives a part another text, for as long as it has one. */
  lay(part: string, overlay: PartOverlay): void {
    this.#overlays.set(partKey(part), overlay);
  }

  isLaid(part: string): boolean {
    return this.#overlays.has(partKey(part));
  }

  /** Whether there is anything to work out. */
  async hasFormulas(): Promise<boolean> {
    this.#formulas ??= await this.#findFormulas();
    return this.#formulas;
  }

  async context(sheet: string): Promise<SheetContext> {
    const { name, part } = this.entry(sheet);
    const { sharedStringsPart, dateSystem } = this.book;
    const budget = new ReadingBudget(readingLimits);
    this.#strings ??= await readSharedStrings(this.base, sharedStringsPart, budget);
    const formats = (await this.styles())?.formats ?? [];
    return { name, part, sharedStrings: this.#strings, formats, dateSystem, budget };
  }

  /** Rows of a sheet as reading it whole gives them. @throws ProductError `workbook.sheetGone` */
  async readSpan({ sheet: name, first, last }: RowSpan): Promise<ReadRows> {
    const sheet = await this.sheet(name);
    const within = sheet.rowNumbers().filter((number) => number >= first && number <= last);
    const rows = new Set(within);
    const part: PartOverlay = {
      isChanged: true,
      text: () => sheet.text(),
      stream: (onPiece) => sheet.stream(onPiece, rows),
    };
    const source = new EditedPackage(this.base, new Map([...this.#overlays, [partKey(sheet.part), part]]));
    const read = await readSheet(source, this.entry(name), await this.context(name));
    return { sheet: name, first, last, rows: read.rows };
  }

  async #findFormulas(): Promise<boolean> {
    const sign = /<(?:[\w.-]+:)?f[\s>/]/;
    for (const { part } of this.book.sheets) {
      let [found, end] = [false, ''];
      await this.base.streamText(part, (piece) => {
        found ||= sign.test(end + piece);
        end = piece.slice(-20);
      });
      if (found) return true;
    }
    return false;
  }

  /** The package with all changes written, ready for others. */
  packageEdits(): PackageEdits {
    const edits = new PackageEdits(this.source);
    for (const [part, overlay] of this.#overlays) if (overlay.isChanged) edits.write(part, overlay.text());
    return edits;
  }
}
