import { HostError } from '../protocol/HostError';
import { type Actor, type BookEvent, eventTypes, WORKBOOK_TARGET } from './BookEvents';
import type { CellValue } from './Cell';
import type { DefinedName } from './DefinedName';
import type { RangeRef } from './RangeRef';
import { Sheet } from './Sheet';
import { checkSheetName } from './sheetNames';
import type { Table } from './SheetParts';

/** Works out a formula; undefined when it cannot. */
export type Calculate = (formula: string, sheet: Sheet, row: number, column: number) => CellValue | undefined;

/** A workbook as Excel holds it in memory. */
export class Book {
  fileName = 'workbook.xlsx';
  url = 'https://contoso.sharepoint.com/sites/office/workbook.xlsx';
  dates1904 = false;
  /** Completes dates that are typed without their year. */
  year = 2024;
  defaultFont = { name: 'Calibri', size: 11 };
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  /** Rich settings (`workbook.settings`) and those of the common API are one bag; values are JSON text. */
  readonly settings = new Map<string, string>();
  readonly customXmlParts = new Map<string, string>();
  readonly properties: Record<string, unknown> = { title: '', author: '', subject: '', creationDate: '' };
  calculationMode = 'Automatic';
  enableEvents = true;
  isStructureProtected = false;
  /** False while the user is in another workbook. */
  hasFocus = true;
  /** Whether the add-in starts with the workbook, in the library's words. */
  startState = 'Inactive';
  readonly tracked = new Set<RangeRef>();
  calculate: Calculate = () => undefined;
  active!: Sheet;
  selection: RangeRef | undefined;
  actor: Actor = 'user';
  readonly #events: BookEvent[] = [];
  #ids = 0;

  /** @param name made free when it is left out */
  addSheet(name = this.#freeSheetName()): Sheet {
    this.refuseWhenProtected();
    checkSheetName(
      name,
      this.sheets.map((sheet) => sheet.name),
    );
    const sheet = new Sheet(this.newId(), name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.emit(eventTypes.sheetAdded, [WORKBOOK_TARGET], { worksheetId: sheet.id });
    return sheet;
  }

  sheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ id, name }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
  }

  getSheet(nameOrId: string): Sheet {
    const sheet = this.sheet(nameOrId);
    if (!sheet) throw new HostError('ItemNotFound');
    return sheet;
  }

  get visibleSheets(): readonly Sheet[] {
    return this.sheets.filter(({ visibility }) => visibility === 'Visible');
  }

  get tables(): readonly Table[] {
    return this.sheets.flatMap(({ tables }) => tables);
  }

  refuseWhenProtected(): void {
    if (this.isStructureProtected) throw new HostError('AccessDenied');
  }

  /** Does something as somebody else. */
  as<Result>(actor: Actor, work: () => Result): Result {
    const before = this.actor;
    this.actor = actor;
    try {
      return work();
    } finally {
      this.actor = before;
    }
  }

  emit(type: number, targets: readonly string[], message: Readonly<Record<string, unknown>>): void {
    if (this.enableEvents) this.#events.push({ type, targets, message, actor: this.actor });
  }

  /** What happened since this was asked last. */
  takeEvents(): readonly BookEvent[] {
    return this.#events.splice(0);
  }

  newId(): string {
    this.#ids += 1;
    return `{${this.#ids.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
  }

  #freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.sheet(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}
