import type { Cell, CellPlace } from '../../../domain/snapshot/Snapshot';
import type { WallMinute } from '../../../domain/time/WallMinute';
import type { BookEdits } from '../edit/BookEdits';
import type { HeldBook } from '../edit/HeldBook';
import { readRowCells } from '../edit/readRows';
import { RowText } from '../edit/RowText';
import { styleAt } from '../edit/styleAt';
import { SheetPages } from './SheetPages';
import type { SheetPage, SheetTab } from './SheetPage';

/** What a grid shows of a file in memory. */
export class BookView {
  #pages: { readonly edits: BookEdits; readonly pages: SheetPages } | undefined;

  constructor(private readonly held: HeldBook) {}

  sheetNames(): Promise<readonly string[]> {
    return this.held.queue(async () =>
      this.held.edits.book.sheets
        .filter(({ visibility }) => visibility === 'visible')
        .map(({ name }) => name),
    );
  }

  tab(sheet: string): Promise<SheetTab> {
    return this.held.queue(() => this.#current().tab(sheet));
  }

  page(sheet: string, first: number, last: number, now: WallMinute): Promise<SheetPage> {
    return this.held.queue(() => this.#current().page(sheet, first, last, now));
  }

  cellAt({ sheet, row, column }: CellPlace): Promise<{ readonly cell?: Cell; readonly format?: string }> {
    return this.held.queue(async () => {
      const { edits } = this.held;
      const text = await edits.sheet(sheet);
      const xml = text.row(row);
      const cell = readRowCells(xml, await edits.context(sheet)).find((one) => one.column === column);
      const parsed = xml === undefined ? undefined : new RowText(xml, row, text.part);
      const format = (await edits.styles())?.formatOf(styleAt(parsed, column, text.index)).code;
      return { ...(cell && { cell }), ...(format !== undefined && { format }) };
    });
  }

  hasFormulas(): Promise<boolean> {
    return this.held.queue(() => this.held.edits.hasFormulas());
  }

  #current(): SheetPages {
    const { edits } = this.held;
    if (this.#pages?.edits !== edits) this.#pages = { edits, pages: new SheetPages(edits) };
    return this.#pages.pages;
  }
}
