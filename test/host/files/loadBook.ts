import { Book, type Calculate } from '../model/Book';
import { simpleResults } from '../model/simpleResults';
import type { Sheet } from '../model/Sheet';
import type { BookContent, SheetContent } from './BookContent';

/** 2024-07-12 12:00, the moment all formulas see. */
const NOON = 45_485.5;

/** Opens a workbook. @param calculate works out formulas that are written; those of the file keep their results */
export function loadBook(content: BookContent, calculate?: Calculate): Book {
  const book = new Book();
  book.fileName = content.fileName;
  book.url = `https://contoso.sharepoint.com/sites/office/${content.fileName}`;
  book.dates1904 = content.dates1904;
  book.defaultFont = content.defaultFont;
  book.calculate = calculate ?? simpleResults(book, NOON);
  for (const sheet of content.sheets) fillSheet(book, book.addSheet(sheet.name), sheet);
  for (const { sheet, ...name } of content.names) {
    const place = sheet === undefined ? undefined : book.sheet(sheet);
    book.names.push({ ...name, ...(place && { sheet: place }) });
  }
  Object.assign(book.properties, content.properties);
  book.isStructureProtected = content.isStructureProtected === true;
  book.active = book.sheets[content.active] ?? book.active;
  book.takeEvents();
  return book;
}

function fillSheet(book: Book, sheet: Sheet, content: SheetContent): void {
  const { looks } = content;
  for (const [column, look] of content.columnLooks) sheet.columnLooks.set(column, looks[look] ?? {});
  for (const [row, column, value, look, more] of content.cells)
    sheet.put(row, column, { value, ...looks[look], ...more });
  for (const [row, line] of content.rows) sheet.rows.set(row, line);
  for (const [column, line] of content.columns) sheet.columns.set(column, line);
  const { visibility, defaultColumnWidth, standardHeight, tabColor, showGridlines } = content;
  sheet.standardWidth = charactersOf(defaultColumnWidth);
  Object.assign(sheet, { visibility, defaultColumnWidth, standardHeight, tabColor, showGridlines });
  sheet.merges = [...content.merges];
  sheet.validations = [...content.validations];
  sheet.page = structuredClone(content.page);
  sheet.frozen = content.frozen;
  sheet.protection = content.protection;
  sheet.formats = content.formats.map((format) => ({ ...structuredClone(format), id: book.newId() }));
  sheet.tables = content.tables.map((table) => ({
    ...structuredClone(table),
    id: book.newId(),
    filter: { area: table.area, criteria: new Map() },
  }));
  if (content.filter)
    sheet.filter = { area: content.filter.area, criteria: new Map(content.filter.criteria) };
}

/** Characters without the room beside them, as Excel shows them: 48 points are 8.43. */
function charactersOf(points: number): number {
  return Math.round(((points / 0.75 - 5) / 7) * 100) / 100;
}
