import { cellText } from '../snapshot/cellText';
import type { Cell, Row } from '../snapshot/Snapshot';
import type { ColumnRole } from '../tables/TableDefinition';
import { cellAt, fieldCell, type RecognisedColumn, type TableReading } from '../tables/TableReading';

const NONE: readonly RecognisedColumn[] = [];

/** A cell to point at, with what a finding quotes of it. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  readonly value: string;
}

/** One record, read the way rules need it: blanks and error values count as empty. */
export class RecordView<Field extends string = string> {
  constructor(
    readonly table: CheckedTable<Field>,
    readonly row: Row,
    /** Position among the records of the table. */
    readonly index: number,
  ) {}

  /** Undefined when the column is absent or the cell is empty. */
  cell(field: Field): Cell | undefined {
    const column = this.table.column(field);
    return column && this.cellIn(column);
  }

  cellIn(column: RecognisedColumn): Cell | undefined {
    return this.table.cellAt(this.row, column);
  }

  /** As the user sees it, without blanks around; '' when absent, blank or an error value. */
  text(field: Field): string {
    const column = this.table.column(field);
    return column ? this.textIn(column) : '';
  }

  textIn(column: RecognisedColumn): string {
    const cell = this.cellIn(column);
    return cell ? this.table.textOf(cell) : '';
  }

  /** The first text under the columns of a role. */
  textInRole(role: ColumnRole): string {
    for (const column of this.table.allInRole(role)) {
      const text = this.textIn(column);
      if (text !== '') return text;
    }
    return '';
  }

  spot(field: Field): Spot {
    const column = this.table.column(field);
    if (!column) throw new Error(`no column ${field} in table ${this.table.reading.name}`);
    return this.spotIn(column);
  }

  /** Where a finding about the cell stands; for a value merged over several rows, at the merge. */
  spotIn(column: RecognisedColumn): Spot {
    const cell = this.cellIn(column);
    return {
      row: column.row ?? cell?.inheritedFrom ?? this.row.number,
      column: column.column,
      heading: column.heading,
      value: cell?.kind === 'error' ? cellText(cell) : this.textIn(column),
    };
  }

  /** The same, in the record's own row even if the value is merged from above. */
  ownSpotIn(column: RecognisedColumn): Spot {
    return { ...this.spotIn(column), row: column.row ?? this.row.number };
  }
}

/** A cell of a record. */
export class CellView {
  readonly cell: Cell | undefined;

  constructor(
    readonly record: RecordView,
    readonly column: RecognisedColumn,
  ) {
    this.cell = record.cellIn(column);
  }

  /** Blank, or an error value. */
  get isEmpty(): boolean {
    const { cell } = this;
    if (!cell || cell.kind === 'error') return true;
    return cell.kind === 'text' && (cell.value as string).trim() === '';
  }

  /** As the user sees it, without blanks around. */
  get text(): string {
    return this.record.textIn(this.column);
  }
}

/** A recognised table prepared for the rules, metrics and follow-up: every lookup they share, found once. */
export class CheckedTable<Field extends string = string> {
  readonly kind: string;
  readonly records: readonly RecordView<Field>[];
  private readonly dateTexts = new Map<number, string>();
  private readonly roles = new Map<ColumnRole, RecognisedColumn[]>();
  private readonly answers = new Map<object, unknown[]>();

  constructor(readonly reading: TableReading) {
    this.kind = reading.definition.kind;
    for (const { field, role } of reading.definition.columns) {
      const column = reading.columns.get(field);
      if (column && role) this.roles.set(role, [...(this.roles.get(role) ?? []), column]);
    }
    this.records = reading.records.map((row, index) => new RecordView<Field>(this, row, index));
  }

  column(field: Field): RecognisedColumn | undefined {
    return this.reading.columns.get(field);
  }

  has(...fields: readonly Field[]): boolean {
    return fields.every((field) => this.reading.columns.has(field));
  }

  /** The columns that play a role, in the order of the definition: a lead unit and a responsible person. */
  allInRole(role: ColumnRole): readonly RecognisedColumn[] {
    return this.roles.get(role) ?? NONE;
  }

  inRole(role: ColumnRole): RecognisedColumn | undefined {
    return this.roles.get(role)?.[0];
  }

  cellAt(row: Row, column: RecognisedColumn): Cell | undefined {
    if (column.row !== undefined) return fieldCell(this.reading, row, column.definition.field);
    return cellAt(row, column.column);
  }

  /** Dates repeat from row to row, and writing one out costs more than looking it up. */
  textOf(cell: Cell): string {
    const { kind, value } = cell;
    if (kind === 'text') return (value as string).trim();
    if (kind === 'error') return '';
    if (kind === 'number' && !cell.format && Number.isSafeInteger(value)) return String(value);
    if (kind !== 'date') return cellText(cell).trim();
    const known = this.dateTexts.get(value as number);
    if (known !== undefined) return known;
    const text = cellText(cell);
    this.dateTexts.set(value as number, text);
    return text;
  }

  /** What was worked out of each record; see `perRecord`. */
  recall(question: object): unknown[] {
    const known = this.answers.get(question) ?? [];
    this.answers.set(question, known);
    return known;
  }

  /**
   * Takes over what was worked out of the same records before.
   * @param origins by record its position in that table, negative for a record that is new
   */
  inherit(before: CheckedTable, origins: Int32Array): void {
    for (const [question, old] of before.answers) {
      this.answers.set(
        question,
        Array.from(origins, (origin) => (origin < 0 ? undefined : old[origin])),
      );
    }
  }

  /** The heading of a column: where a finding about the whole column stands. */
  headingSpot(column: RecognisedColumn): Spot {
    const row = column.row ?? this.reading.headerRows.at(-1) ?? this.reading.area.top;
    return { row, column: column.column, heading: column.heading, value: column.heading };
  }
}

/** Prepares the tables that were recognised surely enough to be judged. */
export function prepareTables(tables: readonly TableReading[]): CheckedTable[] {
  return tables.filter(isJudged).map((table) => new CheckedTable(table));
}

/** Recognised surely enough. */
export function isJudged({ confidence }: TableReading): boolean {
  return confidence !== 'low';
}
