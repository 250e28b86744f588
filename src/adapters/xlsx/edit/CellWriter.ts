import { ProductError } from '../../../base/ProductError';
import { cellAddress } from '../../../domain/snapshot/address';
import { ownSerial } from '../../../domain/snapshot/dateSerial';
import type { Cell, NativeTable } from '../../../domain/snapshot/Snapshot';
import { readRelationships } from '../../../opc/relationships';
import type { CellEdit } from '../../../ports/LiveWorkbook';
import { readNativeTable } from '../read/readNativeTable';
import type { SheetContext } from '../read/SheetContext';
import type { BookEdits } from './BookEdits';
import type { CellMemory } from './CellMemory';
import type { CellStyles } from './CellStyles';
import { cellXml } from './cellXml';
import { readRowCells } from './readRows';
import { refuseCell, type CellRefusal } from './refuseCell';
import { RowText, type CellSpan } from './RowText';
import type { SheetText } from './SheetText';
import { styleAt } from './styleAt';

interface OpenSheet {
  readonly name: string;
  readonly text: SheetText;
  readonly context: SheetContext;
  readonly tables: readonly NativeTable[];
  /** Rows as they will be. */
  readonly rows: Map<number, string | undefined>;
}

/** More places than a sentence should name. */
const MOST_PLACES = 5;

/** Prepares edits of cells; nothing of the workbook changes before `commit`. */
export class CellWriter {
  readonly #sheets = new Map<string, OpenSheet>();
  /** Places by the code of what is wrong with them. */
  readonly #refused = new Map<CellRefusal | 'edit.stale', string[]>();
  readonly #steps: (() => void)[] = [];

  constructor(
    private readonly book: BookEdits,
    private readonly memory: CellMemory,
    private readonly styles: CellStyles | undefined,
  ) {}

  /** @returns the edit that takes it back. @throws ProductError `workbook.sheetGone` */
  async add(edit: CellEdit): Promise<CellEdit> {
    const sheet = await this.#open(edit.sheet);
    const { row, column } = edit;
    const rowXml = sheet.rows.has(row) ? sheet.rows.get(row) : sheet.text.row(row);
    const before = cellIn(rowXml, column, this.#context(sheet));
    if (before?.value !== edit.expected) this.#refuse('edit.stale', edit);
    const parsed = new RowText(rowXml ?? emptyRow(sheet.text.index.prefix, row), row, sheet.text.part);
    const known = parsed.cell(column);
    const style = styleAt(parsed, column, sheet.text.index);
    const isLocked = this.styles?.isLocked(style) ?? true;
    const refusal = refuseCell(edit, known, sheet.text, sheet.tables, isLocked);
    if (refusal) this.#refuse(refusal, edit);
    const was = this.styles?.formatOf(style).code;
    const original = { xml: parsed.cellText(column), value: before?.value, format: was };
    const first = this.memory.recall(edit.sheet, row, column);
    const value = edit.value === '' ? null : edit.value;
    // A cell for texts would make a text of a number, too.
    const isNoText = was === '@' && value !== null && typeof value !== 'string';
    const wanted = edit.format ?? (isNoText ? 'General' : undefined);
    const format = wanted === undefined ? was : codeOf(wanted);
    const isBack = first !== undefined && (first.value ?? null) === value && first.format === format;
    const xml = isBack ? first.xml : this.#cellXml({ ...edit, value }, wanted, { known, style }, sheet);
    const next = parsed.withCell(column, xml);
    sheet.rows.set(row, next);
    const after = cellIn(next, column, this.#context(sheet));
    this.#steps.push(() => {
      this.memory.remember(edit.sheet, row, column, rowXml, original);
      const done = this.memory.note(edit.sheet, row, column, !isBack);
      if (xml !== undefined) sheet.text.reach(row, column);
      sheet.text.setRow(row, done ? done.whole : (next ?? undefined));
    });
    return {
      sheet: edit.sheet,
      row,
      column,
      expected: after?.value,
      value: before?.value ?? null,
      ...(wanted !== undefined && { format: was ?? 'General' }),
    };
  }

  /** @throws ProductError `edit.stale`, and as `refuseCell` says; first what is out of date */
  commit(): void {
    for (const code of ['edit.stale', 'edit.formula', ...this.#refused.keys()] as const) {
      const places = this.#refused.get(code);
      if (!places) continue;
      const named = places.slice(0, MOST_PLACES).join('、');
      const [sheet = ''] = (places[0] ?? '').split(/!(?=[A-Z]+\d+$)/);
      throw new ProductError(code, { sheet, places: places.length > MOST_PLACES ? `${named} …` : named });
    }
    for (const step of this.#steps) step();
  }

  #refuse(code: CellRefusal | 'edit.stale', { sheet, row, column }: CellEdit): void {
    const places = this.#refused.get(code) ?? [];
    this.#refused.set(code, [...places, `${sheet}!${cellAddress(row, column)}`]);
  }

  #cellXml(
    edit: CellEdit,
    format: string | undefined,
    { known, style: was }: { readonly known: CellSpan | undefined; readonly style: string | undefined },
    { text }: OpenSheet,
  ): string | undefined {
    const { row, column, value } = edit;
    // Every program writes styles; without them a format has nowhere to go.
    if (format !== undefined && !this.styles) this.#refuse('edit.irregular', edit);
    // Nobody has written it, and nobody does now.
    if (!known && value === null && format === undefined) return undefined;
    const style = format === undefined ? was : this.styles?.withFormat(was, codeOf(format) ?? 'General');
    const shows = this.styles?.formatOf(style).shows ?? 'number';
    const isDate = typeof value === 'number' && shows !== 'number';
    const counted = isDate ? ownSerial(value, shows, this.book.book.dateSystem === 1904) : value;
    return cellXml({ row, column, value: counted, style }, known, text.index.prefix);
  }

  async #open(name: string): Promise<OpenSheet> {
    const known = this.#sheets.get(name);
    if (known) return known;
    const text = await this.book.sheet(name);
    const opened = {
      name,
      text,
      context: await this.book.context(name),
      tables: await this.#readTables(text),
      rows: new Map(),
    };
    this.#sheets.set(name, opened);
    return opened;
  }

  /** The formats grow with the styles. */
  #context({ context }: OpenSheet): SheetContext {
    return { ...context, formats: this.styles?.formats ?? [] };
  }

  async #readTables({ part, index }: SheetText): Promise<readonly NativeTable[]> {
    if (index.tableRelationshipIds.length === 0) return [];
    const relationships = await readRelationships(this.book.source, part);
    const tables: NativeTable[] = [];
    for (const id of new Set(index.tableRelationshipIds)) {
      const found = relationships.get(id);
      const table = found && !found.external && (await readNativeTable(this.book.source, found.target));
      if (table) tables.push(table);
    }
    return tables;
  }
}

function cellIn(row: string | undefined, column: number, context: SheetContext): Cell | undefined {
  return readRowCells(row, context).find((cell) => cell.column === column);
}

function emptyRow(prefix: string, row: number): string {
  return `<${prefix}row r="${row}"/>`;
}

const codeOf = (format: string): string | undefined => (/^general$/i.test(format) ? undefined : format);
