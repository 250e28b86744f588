import type { Finding } from '../checks/Finding';
import type { WorkbookCheck } from '../checks/WorkbookCheck';
import type { Sheet } from '../snapshot/Snapshot';
import { cellAt, type TableReading } from '../tables/TableReading';
import type { MarkedSeverity, PlacedFinding } from './findingMarks';
import { findRow } from './findRow';
import { MarkedTable } from './MarkedTable';
import { RULE_OF_LAMPS } from './MarkKind';

/** So many cells are marked, errors first; the list has the rest. Each costs up to four keys that lookups walk through. */
const MAX_MARKED = 20_000;
/** Cells outside lists have a rule each. */
const MAX_LOOSE = 300;

/** Errors and warnings sorted by where they can be marked: in the records of a list, or elsewhere. */
export class PlacedFindings {
  readonly tables: readonly MarkedTable[];
  /** Outside the records of lists. */
  readonly loose: PlacedFinding[] = [];
  /** Cells with an error or a warning. */
  readonly cells: number;
  private sorted = 0;
  private readonly byTable = new Map<MarkedTable, PlacedFinding[]>();
  private readonly records = new Map<string, MarkedTable[]>();
  private readonly sheets = new Map<string, Sheet>();

  constructor(check: WorkbookCheck) {
    for (const sheet of check.snapshot.sheets) this.sheets.set(sheet.name, sheet);
    this.tables = check.recognition.tables.map((reading, index) => new MarkedTable(reading, index + 1));
    for (const table of this.tables) {
      if (!table.isForm) this.index(table);
    }
    const placed = new Map<string, PlacedFinding>();
    for (const finding of check.findings) {
      if (finding.severity === 'info' || finding.rule === RULE_OF_LAMPS) continue;
      const one = this.place(finding, finding.severity);
      const key = `${one.row} ${one.column} ${finding.sheet}`;
      const known = placed.get(key);
      if (!known || (known.severity === 'warning' && one.severity === 'error')) placed.set(key, one);
    }
    this.cells = placed.size;
    for (const severity of ['error', 'warning'] as const) {
      for (const one of placed.values()) if (one.severity === severity) this.sort(one);
    }
  }

  of(table: MarkedTable): readonly PlacedFinding[] {
    return this.byTable.get(table) ?? [];
  }

  /** The nearest text to the left in the row: on a form, the question that an empty answer belongs to. */
  labelBeside({ finding, row, column }: PlacedFinding): number | undefined {
    const cells = findRow(this.sheets.get(finding.sheet)?.rows ?? [], row)?.cells ?? [];
    return cells.filter((cell) => cell.column < column && cell.kind === 'text').at(-1)?.column;
  }

  /** Lists may stand side by side, so a row may belong to several. */
  private index(table: MarkedTable): void {
    for (const row of table.recordRows) {
      const key = recordKey(table.reading, row);
      const known = this.records.get(key);
      if (known) known.push(table);
      else this.records.set(key, [table]);
    }
  }

  private place(finding: Finding, severity: MarkedSeverity): PlacedFinding {
    const { row, column } = this.tableAt(finding)?.master(finding.row, finding.column) ?? finding;
    const cells = findRow(this.sheets.get(finding.sheet)?.rows ?? [], row);
    return { finding, severity, row, column, cell: cells && cellAt(cells, column) };
  }

  private tableAt({ sheet, row, column }: Finding): MarkedTable | undefined {
    const tables = this.records.get(`${row} ${sheet}`) ?? [];
    return tables.find(({ reading: { area } }) => column >= area.left && column <= area.right);
  }

  private sort(placed: PlacedFinding): void {
    const table = this.tableAt({ ...placed.finding, row: placed.row, column: placed.column });
    const list = table ? this.byTable.get(table) : this.loose;
    if (!table && this.loose.length >= MAX_LOOSE) return;
    if (this.sorted >= MAX_MARKED) return;
    this.sorted += 1;
    if (list) list.push(placed);
    else if (table) this.byTable.set(table, [placed]);
  }
}

function recordKey({ sheet }: TableReading, row: number): string {
  return `${row} ${sheet.name}`;
}
