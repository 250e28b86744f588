import type { ExcelHost } from '../ExcelHost';
import { dumpBook } from '../files/dumpBook';
import type { Faults } from '../faults/Faults';
import { parseRange, renderArea, wholeSheet } from '../model/areas';
import type { Actor } from '../model/BookEvents';
import type { Book } from '../model/Book';
import { clearCells } from '../model/clearCells';
import { displayText } from '../model/displayText';
import { hideFiltered } from '../model/filterRows';
import { selectionOf, selectRange } from '../model/selectRange';
import { deleteSheet, renameSheet, setVisibility } from '../model/sheetOperations';
import type { Visibility } from '../model/SheetParts';
import { shiftCells } from '../model/shiftCells';
import { coerceEntry } from '../model/coerceEntry';
import { emitChange, writeCells } from '../model/writeCells';
import type { RequestRecord } from '../protocol/RequestRecord';

type Person = Exclude<Actor, 'addin'>;

/** What a test may do beside the add-in, and what it may look at; everything is plain values. */
export class HostControls {
  constructor(private readonly host: ExcelHost) {}

  /** Types into cells. @param values an array of the area's shape, or one value for all */
  write(sheet: string, address: string, values: unknown, person: Person = 'user'): void {
    this.host.act(person, (book) => writeCells(book, book.getSheet(sheet), areaIn(address), values));
  }

  /** Chooses from a drop-down list: the cell changes and, as on the web, no event tells of it. */
  pickFromList(sheet: string, address: string, value: string): void {
    const { top, left } = areaIn(address);
    const place = this.host.book.getSheet(sheet);
    place.put(top, left, coerceEntry(place.cell(top, left), value, this.host.book));
  }

  clear(sheet: string, address: string, person: Person = 'user'): void {
    this.host.act(person, (book) => clearCells(book, book.getSheet(sheet), areaIn(address), 'Contents'));
  }

  insertRows(sheet: string, first: number, count = 1, person: Person = 'user'): void {
    const area = { ...wholeSheet, top: first, bottom: first + count - 1 };
    this.host.act(person, (book) => shiftCells(book, book.getSheet(sheet), area, 'Down'));
  }

  deleteRows(sheet: string, first: number, count = 1, person: Person = 'user'): void {
    const area = { ...wholeSheet, top: first, bottom: first + count - 1 };
    this.host.act(person, (book) => shiftCells(book, book.getSheet(sheet), area, 'Up'));
  }

  addSheet(name: string, person: Person = 'user'): void {
    this.host.act(person, (book) => book.addSheet(name));
  }

  deleteSheet(name: string, person: Person = 'user'): void {
    this.host.act(person, (book) => deleteSheet(book, book.getSheet(name)));
  }

  renameSheet(name: string, wanted: string, person: Person = 'user'): void {
    this.host.act(person, (book) => renameSheet(book, book.getSheet(name), wanted));
  }

  setVisibility(name: string, visibility: Visibility): void {
    this.host.act('user', (book) => setVisibility(book, book.getSheet(name), visibility));
  }

  select(sheet: string, address: string): void {
    this.host.act('user', (book) => selectRange(book, book.getSheet(sheet), areaIn(address)));
  }

  /** `Data!B2` */
  get selection(): string {
    const { sheet, area } = selectionOf(this.host.book);
    return `${sheet.name}!${renderArea(area)}`;
  }

  /** The user goes to another workbook, or comes back. */
  setFocus(hasFocus: boolean): void {
    this.host.book.hasFocus = hasFocus;
  }

  protect(sheet: string, options: Readonly<Record<string, unknown>> = {}): void {
    this.host.book.getSheet(sheet).protection = { options };
  }

  unprotect(sheet: string): void {
    this.host.book.getSheet(sheet).protection = undefined;
  }

  protectStructure(isProtected: boolean): void {
    this.host.book.isStructureProtected = isProtected;
  }

  /** Shows only rows whose cell in a column (from 0) has one of the values. @param area with the headings */
  filterSheet(sheet: string, area: string, column: number, values: readonly string[]): void {
    const place = this.host.book.getSheet(sheet);
    place.filter = { area: areaIn(area), criteria: new Map([[column, { filterOn: 'Values', values }]]) };
    hideFiltered(place, place.filter);
  }

  /** As `filterSheet`, in a table. */
  filterTable(name: string, column: number, values: readonly string[]): void {
    const { sheet, table } = tableIn(this.host.book, name);
    table.filter.criteria.set(column, { filterOn: 'Values', values });
    hideFiltered(sheet, table.filter, table.showTotals ? 1 : 0);
  }

  /** Values as kept; `text` is what the cells show. */
  read(sheet: string, address: string) {
    const { book } = this.host;
    const place = book.getSheet(sheet);
    const { top, left, bottom, right } = areaIn(address);
    const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_value, column) => place.cell(top + row, left + column)),
    );
    return {
      values: rows.map((row) => row.map(({ value }) => value)),
      formulas: rows.map((row) => row.map(({ formula, value }) => formula ?? value)),
      formats: rows.map((row) => row.map(({ format }) => format ?? 'General')),
      text: rows.map((row) => row.map((cell) => displayText(cell, book.dates1904))),
    };
  }

  get sheetNames(): readonly string[] {
    return this.host.book.sheets.map(({ name }) => name);
  }

  /** The whole workbook as lines, one a fact, for comparing. */
  dump(): string {
    return dumpBook(this.host.book);
  }

  get requests(): readonly RequestRecord[] {
    return this.host.requests;
  }

  /** Round trips since `forgetRequests`, without the library's own, and their bytes. */
  get traffic() {
    const counted = this.host.requests.filter(({ isHousekeeping }) => !isHousekeeping);
    const sum = (of: (record: RequestRecord) => number) =>
      counted.reduce((total, record) => total + of(record), 0);
    return {
      requests: counted.length,
      requestBytes: sum(({ requestBytes }) => requestBytes),
      responseBytes: sum(({ responseBytes }) => responseBytes),
    };
  }

  forgetRequests(): void {
    this.host.requests.length = 0;
  }

  setFaults(faults: Faults): void {
    this.host.faults = { ...faults };
  }

  endCellEdit(): void {
    this.host.endCellEdit();
  }

  /** Tells of a change that happened without one, such as a recalculation elsewhere. */
  announceChange(sheet: string, address: string, person: Person): void {
    this.host.act(person, (book) => emitChange(book, book.getSheet(sheet), areaIn(address), undefined));
  }

  /** How many references the add-in holds, and for how many events it listens. */
  get held() {
    const { referenceCount, registrationCount } = this.host.session;
    return { references: referenceCount, registrations: registrationCount };
  }
}

function areaIn(address: string) {
  const area = parseRange(address);
  if (!area) throw new Error(`${address} is no range`);
  return area;
}

function tableIn(book: Book, name: string) {
  for (const sheet of book.sheets)
    for (const table of sheet.tables) if (table.name === name) return { sheet, table };
  throw new Error(`there is no table ${name}`);
}
