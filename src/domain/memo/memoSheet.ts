import type { Row, Sheet } from '../snapshot/Snapshot';

/**
 * What we keep with a workbook, in cells of a sheet of our own that nobody sees. It is apart from the sheets of our marks
 * and survives their erasing. Cells are merged one by one when several people work at once, and every program keeps them.
 *
 *     A1  duban-memo 1      B1  a sentence for whoever shows the sheet
 *     A2  settings          B2  |1234 (characters of the JSON)   C2  |{"language":…   D2  |…
 *
 * A key has a row of its own and keeps it; an empty key is a free row. All cells are texts; the bar in front keeps any
 * program from taking them for numbers or formulas.
 */
export const memoSheet = {
  /** Wanted name; told by the signature, whatever it is called. */
  name: 'Duban记录',
  visibility: 'veryHidden',
  signature: 'duban-memo 1',
  note: '督办随工作簿保存的设置，自动生成，请勿修改。Kept by Duban with this workbook; do not edit.',
  /** First row that may hold a key. */
  firstRow: 2,
} as const;

/** Cells hold up to 32,767 characters. */
const LONGEST_PIECE = 30_000;

const BAR = '|';

/** Texts of the first row, from column A. */
export const memoHead: readonly string[] = [memoSheet.signature, memoSheet.note];

/** The signature stands in A1. */
export function isMemoSheet({ rows }: Pick<Sheet, 'rows'>): boolean {
  const [first] = rows;
  const [cell] = first?.cells ?? [];
  return first?.number === 1 && cell?.column === 1 && cell.value === memoSheet.signature;
}

/** Texts of a key's row, from column A. @param value anything that JSON can hold */
export function buildMemoRow(key: string, value: unknown): readonly string[] {
  const json = JSON.stringify(value);
  return [key, `${BAR}${json.length}`, ...piecesOf(json).map((piece) => BAR + piece)];
}

/** A piece never ends in half a character. */
function piecesOf(json: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < json.length;) {
    let end = Math.min(json.length, start + LONGEST_PIECE);
    if (end < json.length && /[\ud800-\udbff]/.test(json.charAt(end - 1))) end -= 1;
    pieces.push(json.slice(start, end));
    start = end;
  }
  return pieces;
}

export interface MemoEntry {
  readonly row: number;
  readonly value: unknown;
  /** Cells the row has, from column A: those behind a shorter value have to be cleared. */
  readonly width: number;
}

/** By key. What somebody damaged, or is just writing, is as if it were not there. */
export function readMemoRows(rows: readonly Row[]): ReadonlyMap<string, MemoEntry> {
  const entries = new Map<string, MemoEntry>();
  for (const { number, cells } of rows) {
    const [first] = cells;
    if (number < memoSheet.firstRow || first?.column !== 1) continue;
    const value = valueOf(cells.slice(1).map((cell) => String(cell.value)));
    const width = cells.at(-1)?.column ?? 1;
    if (value !== undefined) entries.set(String(first.value), { row: number, value, width });
  }
  return entries;
}

/** The row for a key that has none: the first below all that hold anything. */
export function freeMemoRow(rows: readonly Row[]): number {
  return Math.max(memoSheet.firstRow, (rows.at(-1)?.number ?? 0) + 1);
}

function valueOf([length, ...pieces]: readonly string[]): unknown {
  const json = pieces.map((piece) => piece.slice(BAR.length)).join('');
  if (length !== `${BAR}${json.length}`) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    // Somebody typed into our cells.
    return undefined;
  }
}
