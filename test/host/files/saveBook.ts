import type { Book } from '../model/Book';
import type { Cell } from '../model/Cell';
import type { Sheet } from '../model/Sheet';
import type { BookContent, CellContent, SheetContent } from './BookContent';

/** What a workbook holds now; `loadBook` opens it again. */
export function saveBook(book: Book): BookContent {
  return {
    fileName: book.fileName,
    dates1904: book.dates1904,
    ...(book.isStructureProtected && { isStructureProtected: true as const }),
    defaultFont: book.defaultFont,
    sheets: book.sheets.map(saveSheet),
    names: book.names.map(({ sheet, ...name }) => ({ ...name, ...(sheet && { sheet: sheet.name }) })),
    properties: { ...book.properties },
    active: book.sheets.indexOf(book.active),
  };
}

function saveSheet(sheet: Sheet): SheetContent {
  const looks = new Looks();
  const cells = [...sheet.cells()].map(({ row, column, cell }): CellContent => {
    const { value, formula, isError, link } = cell;
    const more = {
      ...(formula !== undefined && { formula }),
      ...(isError && { isError }),
      ...(link && { link }),
    };
    const base = [row, column, value, looks.indexOf(cell)] as const;
    return Object.keys(more).length > 0 ? [...base, more] : base;
  });
  const { name, visibility, defaultColumnWidth, standardHeight, merges, validations } = sheet;
  const { frozen, protection, page, tabColor, showGridlines, filter } = sheet;
  return {
    name,
    visibility,
    cells,
    columnLooks: [...sheet.columnLooks].map(([column, look]) => [column, looks.indexOf(look)] as const),
    looks: looks.all,
    rows: [...sheet.rows],
    columns: [...sheet.columns],
    defaultColumnWidth,
    standardHeight,
    merges,
    validations,
    tables: sheet.tables.map(({ id: _id, filter: _filter, ...table }) => table),
    formats: sheet.formats.map(({ id: _id, ...format }) => format),
    ...(filter && { filter: { area: filter.area, criteria: [...filter.criteria] } }),
    ...(frozen && { frozen }),
    ...(protection && { protection }),
    page,
    tabColor,
    showGridlines,
  };
}

/** Formats and styles, each once. */
class Looks {
  readonly all: Pick<Cell, 'format' | 'style'>[] = [];
  readonly #known = new Map<string, number>();

  indexOf({ format, style }: Pick<Cell, 'format' | 'style'>): number {
    if (format === undefined && !style) return -1;
    const key = JSON.stringify([format, style]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.all.length);
    this.all.push({ ...(format !== undefined && { format }), ...(style && { style }) });
    return this.all.length - 1;
  }
}
