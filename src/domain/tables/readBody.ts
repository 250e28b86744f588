import type { Cell, Row } from '../snapshot/Snapshot';
import { isFilled } from './cellWords';
import type { Header } from './findHeaders';
import { inheritMerged, type BodyRow } from './inheritMerged';
import type { Judgement } from './judgeTable';
import type { MergeIndex } from './MergeIndex';
import {
  isColumnNumbering,
  isNoteText,
  isSampleWord,
  isSequenceNumber,
  isSideLabel,
  isTotalWord,
} from './rowKinds';

/** The records under a header. */
export interface Body {
  readonly records: readonly Row[];
  /** Row number of the last record, or of the last row that continues it; that of the header when there is none. */
  readonly bottom: number;
  /** Position after the last row that belongs to the table, notes and totals between records included. */
  readonly end: number;
}

/** More blank rows than this end a table whatever follows. */
const WIDEST_GAP = 10;

/** Where a body may lie: positions in the rows, `to` excluded. */
export interface BodyRange {
  readonly from: number;
  readonly to: number;
  /** Row number of the last header row. */
  readonly headerBottom: number;
  /** A native table ends where it says: gaps do not matter. */
  readonly fixed: boolean;
}

/**
 * Reads the records of a table. Left out are blank rows, rows that hold nothing but their prepared number,
 * 合计/小计, notes, dividers (一、重点工作 across the table), the header repeated on the next page, the row that
 * numbers the columns and sample rows (例).
 *
 * A value merged over several rows belongs to each of them when they are records of their own (类别 over three
 * items). Rows in which the subject, the owner and the deadline are all covered only continue the record above
 * (several measures of one item).
 */
export function readBody(
  rows: readonly Row[],
  header: Header,
  judgement: Judgement,
  range: BodyRange,
  merges: MergeIndex,
): Body {
  const columns = columnsOf(header, judgement);
  const records: Row[] = [];
  let bottom = range.headerBottom;
  let end = range.from;
  let last = range.headerBottom;
  let afterNote = false;
  let position = range.from - 1;
  const first = rows[range.from]?.number ?? 0;
  for (const body of inheritMerged(rowsIn(rows, range), first, merges)) {
    position++;
    const gap = body.row.number - last - 1;
    last = body.row.number;
    if (header.repeats.has(position)) continue;
    const kind = kindOf(body, columns, merges, { afterNote, first: records.length === 0 });
    if (kind === 'blank') continue;
    if (gap > 0 && !range.fixed && !(gap <= WIDEST_GAP && continues(rows, position, range.to, columns)))
      break;
    afterNote = kind === 'note';
    if (kind === 'record') records.push(body.row);
    if (kind === 'record' || kind === 'continuation') {
      bottom = body.row.number;
      end = position + 1;
    }
  }
  return { records, bottom, end };
}

function* rowsIn(rows: readonly Row[], { from, to }: BodyRange): Generator<Row> {
  for (let position = from; position < to; position++) yield rows[position] as Row;
}

interface BodyColumns {
  readonly left: number;
  readonly right: number;
  /** What a column of the table is to its records, by column. */
  readonly use: ReadonlyMap<number, 'sequence' | 'subject' | 'evidence' | 'other'>;
  readonly recognised: number;
  /** Columns whose values are words: a number there is no record of this table. */
  readonly words: ReadonlySet<number>;
}

function columnsOf({ left, right }: Header, { definition, matches }: Judgement): BodyColumns {
  const [subjects = [], ...rest] = definition.evidence;
  const others = rest.flat();
  const use = new Map<number, 'sequence' | 'subject' | 'evidence' | 'other'>();
  const words = new Set<number>();
  for (const { heading, column } of matches) {
    const isSubject = subjects.includes(column.field);
    const isEvidence = others.includes(column.field) || column.role === 'owner' || column.role === 'deadline';
    const kind = isSubject ? 'subject' : isEvidence ? 'evidence' : 'other';
    use.set(heading.column, column.role === 'sequence' ? 'sequence' : kind);
    if (isSubject && (column.type === 'text' || column.type === 'longText' || column.type === 'person')) {
      words.add(heading.column);
    }
  }
  return { left, right, use, recognised: matches.length, words };
}

type RowKind = 'record' | 'continuation' | 'note' | 'aside' | 'blank';

function kindOf(
  { row, inherited }: BodyRow,
  columns: BodyColumns,
  merges: MergeIndex,
  state: { readonly afterNote: boolean; readonly first: boolean },
): RowKind {
  const own = ownCells(row, columns, inherited);
  const [lead, second] = own;
  if (!lead) return inherited.size > 0 ? 'continuation' : 'blank';
  if (isTotalRow(lead, second)) return 'aside';
  if (lead.kind === 'text' && own.length <= 4) {
    const text = String(lead.value);
    if (isNoteText(text) && own.length <= 2) return 'note';
    if (isSideLabel(text) || (own.length > 1 && isSampleWord(text))) return 'aside';
  }
  if (own.length === 1 && inherited.size === 0) return loneCell(lead, row, columns, merges, state.afterNote);
  if (isSample(lead) || (state.first && isColumnNumbering(own))) return 'aside';
  return recordOrNot(own, columns, inherited);
}

function ownCells(row: Row, { left, right }: BodyColumns, inherited: ReadonlySet<number>): Cell[] {
  const own: Cell[] = [];
  for (const cell of row.cells) {
    if (cell.column < left) continue;
    if (cell.column > right) break;
    if (!inherited.has(cell.column) && isFilled(cell)) own.push(cell);
  }
  return own;
}

function isTotalRow(lead: Cell, second: Cell | undefined): boolean {
  if (lead.kind === 'text' && isTotalWord(lead.value as string)) return true;
  return second?.kind === 'text' && isTotalWord(second.value as string);
}

function isSample({ kind, value }: Cell): boolean {
  return kind === 'text' && isSampleWord(value as string);
}

/** A row with one cell: a record just begun, a prepared number, a divider or a further note. */
function loneCell(
  cell: Cell,
  row: Row,
  { use, left, right }: BodyColumns,
  merges: MergeIndex,
  afterNote: boolean,
): RowKind {
  const kind = use.get(cell.column);
  if (afterNote && cell.kind === 'text') return 'note';
  const wide = (merges.at(row.number, cell.column)?.right ?? cell.column) > cell.column;
  if (wide && right > left) return 'aside';
  if (kind === 'sequence') return cell.kind === 'text' && !isSequenceNumber(cell) ? 'aside' : 'blank';
  if (kind === 'subject' || kind === 'evidence')
    return cell.formula && kind === 'evidence' ? 'blank' : 'record';
  return 'aside';
}

function recordOrNot(own: readonly Cell[], { use }: BodyColumns, inherited: ReadonlySet<number>): RowKind {
  let typed = 0;
  for (const { column, formula } of own) {
    const kind = use.get(column);
    if (kind === 'subject' || (kind === 'evidence' && !formula)) return 'record';
    if (kind === 'other' && !formula) typed++;
  }
  if (inherited.size > 0) return 'continuation';
  return typed > 1 ? 'record' : 'blank';
}

/** Whether the rows after a gap go on with the table: filled like its records, in this row and the next. */
function continues(rows: readonly Row[], position: number, to: number, columns: BodyColumns): boolean {
  const row = rows[position] as Row;
  if (!fits(row, columns)) return false;
  const next = position + 1 < to ? rows[position + 1] : undefined;
  if (next?.number !== row.number + 1) return true;
  const [lead] = ownCells(next, columns, new Set());
  return !lead || fits(next, columns) || isTotalRow(lead, undefined);
}

function fits(row: Row, columns: BodyColumns): boolean {
  let known = 0;
  let telling = 0;
  for (const cell of ownCells(row, columns, new Set())) {
    const kind = columns.use.get(cell.column);
    if (!kind) continue;
    if (kind === 'sequence' && !isSequenceNumber(cell)) return false;
    if (columns.words.has(cell.column) && cell.kind !== 'text') return false;
    known++;
    if (kind === 'subject' || kind === 'evidence') telling++;
  }
  return telling > 0 && known >= Math.max(2, Math.ceil(columns.recognised / 3));
}
