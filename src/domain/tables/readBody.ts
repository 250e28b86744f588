import type { Cell, Row } from '../snapshot/Snapshot';
import { columnsOf, glanceAt, ownCells, signatureOf, type BodyColumns } from './bodyColumns';
import type { Header } from './Header';
import { inheritMerged, type BodyRow } from './inheritMerged';
import { repeatsHeader } from './repeatsHeader';
import type { Judgement } from './judgeTable';
import type { MergeIndex } from './MergeIndex';
import { isColumnNumbering, isNoteText, isSampleWord, isSequenceNumber, isTotalWord } from './rowKinds';
import type { RowMemory } from './RowMemory';
import { isSignatureRow } from './signatures';

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
  memory: RowMemory,
): Body {
  const columns = columnsOf(header, judgement);
  // Under merges a row is what the rows above make of it.
  const known = merges.isEmpty ? memory.recall(`kind ${signatureOf(columns)}`) : undefined;
  const records: Row[] = [];
  let bottom = range.headerBottom;
  let end = range.from;
  let last = range.headerBottom;
  let afterNote = false;
  const headerRows = rows.slice(header.position, header.position + header.depth);
  let position = range.from - 1;
  const first = rows[range.from]?.number ?? 0;
  for (const body of inheritMerged(rowsIn(rows, range), first, merges)) {
    position++;
    const gap = body.row.number - last - 1;
    last = body.row.number;
    if (repeatsHeader(body.row, headerRows)) continue;
    const state: RowState = { afterNote, first: records.length === 0 };
    const plain: boolean = !state.afterNote && !state.first;
    const kind: RowKind = (plain && KINDS[known?.[position] ?? 0]) || kindOf(body, columns, merges, state);
    if (plain && known) known[position] = KINDS.indexOf(kind);
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

type RowKind = 'record' | 'continuation' | 'note' | 'aside' | 'blank';

interface RowState {
  readonly afterNote: boolean;
  /** No record yet. */
  readonly first: boolean;
}

/** As they are remembered; 0 is not known. */
const KINDS: readonly (RowKind | undefined)[] = [
  undefined,
  'record',
  'continuation',
  'note',
  'aside',
  'blank',
];

function kindOf(
  { row, inherited }: BodyRow,
  columns: BodyColumns,
  merges: MergeIndex,
  state: RowState,
): RowKind {
  const { lead, second, count, telling, others } = glanceAt(row, columns, inherited);
  if (!lead) return inherited.size > 0 ? 'continuation' : 'blank';
  const aside = asideKind(lead, second, count, row, columns);
  if (aside) return aside;
  if (count === 1 && inherited.size === 0) return loneCell(lead, row, columns, merges, state.afterNote);
  if (state.first && isColumnNumbering(ownCells(row, columns))) return 'aside';
  if (telling) return 'record';
  if (inherited.size > 0) return 'continuation';
  return others > 1 ? 'record' : 'blank';
}

/** Totals, notes, labels and samples, by their first words. */
function asideKind(
  lead: Cell,
  second: Cell | undefined,
  count: number,
  row: Row,
  columns: BodyColumns,
): RowKind | undefined {
  const text = lead.kind === 'text' ? String(lead.value) : undefined;
  if (text !== undefined && isTotalWord(text)) return 'aside';
  if (second?.kind === 'text' && isTotalWord(String(second.value))) return 'aside';
  if (text === undefined) return undefined;
  if (count <= 2 && isNoteText(text)) return 'note';
  if (isSignatureRow(ownCells(row, columns))) return 'aside';
  return isSampleWord(text) ? 'aside' : undefined;
}

/** A row with one cell: a record just begun, a prepared number, a divider or a further note. */
function loneCell(
  cell: Cell,
  row: Row,
  { use, left, right }: BodyColumns,
  merges: MergeIndex,
  afterNote: boolean,
): RowKind {
  const kind = use[cell.column - left];
  if (afterNote && cell.kind === 'text') return 'note';
  const wide = (merges.at(row.number, cell.column)?.right ?? cell.column) > cell.column;
  if (wide && right > left) return 'aside';
  if (kind === 'sequence') return cell.kind === 'text' && !isSequenceNumber(cell) ? 'aside' : 'blank';
  if (kind === 'evidence') return cell.formula ? 'blank' : 'record';
  return kind === 'subject' && !isSectionTitle(cell) ? 'record' : 'aside';
}

/** 「二、民生保障类」 alone in its row names a group of records. */
function isSectionTitle({ value }: Cell): boolean {
  return (
    typeof value === 'string' &&
    /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[部章节类])/.test(
      value,
    )
  );
}

/** Whether the rows after a gap go on with the table: filled like its records, in this row and the next. */
function continues(rows: readonly Row[], position: number, to: number, columns: BodyColumns): boolean {
  const row = rows[position] as Row;
  if (!fits(row, columns)) return false;
  const next = position + 1 < to ? rows[position + 1] : undefined;
  if (next?.number !== row.number + 1) return true;
  const [lead, second] = ownCells(next, columns);
  return !lead || fits(next, columns) || asideKind(lead, second, 3, next, columns) !== undefined;
}

function fits(row: Row, columns: BodyColumns): boolean {
  let known = 0;
  let telling = 0;
  for (const cell of ownCells(row, columns)) {
    const kind = columns.use[cell.column - columns.left];
    if (!kind) continue;
    if (kind === 'sequence' && !isSequenceNumber(cell)) return false;
    if (columns.words.has(cell.column) && cell.kind !== 'text') return false;
    known++;
    if (kind === 'subject' || kind === 'evidence') telling++;
  }
  return telling > 0 && known >= Math.max(2, Math.ceil(columns.recognised / 3));
}
