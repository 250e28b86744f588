import type { Cell, Row, Sheet, Snapshot } from '../../../domain/snapshot/Snapshot';

/** A snapshot on its way from one thread to another. */
export interface PackedSnapshot extends Omit<Snapshot, 'sheets'> {
  readonly sheets: readonly PackedSheet[];
}

interface PackedSheet extends Omit<Sheet, 'rows'> {
  readonly rows: PackedRows;
}

/** Rows of cells in a few long lists: copying hundreds of thousands of small objects takes many times as long. */
interface PackedRows {
  readonly numbers: Uint32Array;
  readonly hidden: Uint8Array;
  /** Of cells, by row. */
  readonly counts: Uint16Array;
  /** From here on by cell, row after row. */
  readonly columns: Uint16Array;
  /** Position in `KINDS`, and whether it is a formula's. */
  readonly kinds: Uint8Array;
  readonly values: Cell['value'][];
  /** Position in `codes`, counted from 1; 0: General. */
  readonly formats: Uint32Array;
  readonly codes: readonly string[];
  /** By position of the cell: what few cells have. */
  readonly links: ReadonlyMap<number, string>;
}

const KINDS: readonly Cell['kind'][] = ['text', 'number', 'date', 'boolean', 'error'];
const FORMULA = 8;

/** @returns the snapshot with the memory that goes over with it */
export function packSnapshot(snapshot: Snapshot): [PackedSnapshot, ArrayBuffer[]] {
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, rows: packRows(sheet.rows) }));
  const buffers = sheets.flatMap(({ rows: { numbers, hidden, counts, columns, kinds, formats } }) =>
    [numbers, hidden, counts, columns, kinds, formats].map(({ buffer }) => buffer as ArrayBuffer),
  );
  return [{ ...snapshot, sheets }, buffers];
}

export function unpackSnapshot(packed: PackedSnapshot): Snapshot {
  return { ...packed, sheets: packed.sheets.map((sheet) => ({ ...sheet, rows: unpackRows(sheet.rows) })) };
}

function packRows(rows: readonly Row[]): PackedRows {
  const length = rows.reduce((sum, { cells }) => sum + cells.length, 0);
  const packed = {
    numbers: Uint32Array.from(rows, ({ number }) => number),
    hidden: Uint8Array.from(rows, ({ hidden }) => Number(hidden)),
    counts: Uint16Array.from(rows, ({ cells }) => cells.length),
    columns: new Uint16Array(length),
    kinds: new Uint8Array(length),
    values: new Array<Cell['value']>(length),
    formats: new Uint32Array(length),
    codes: [] as string[],
    links: new Map<number, string>(),
  };
  const codes = new Map<string, number>();
  let at = 0;
  for (const { cells } of rows) {
    for (const { column, kind, value, format, link, formula } of cells) {
      packed.columns[at] = column;
      packed.kinds[at] = KINDS.indexOf(kind) + (formula ? FORMULA : 0);
      packed.values[at] = value;
      if (format !== undefined) {
        const code = codes.get(format) ?? packed.codes.push(format);
        codes.set(format, code);
        packed.formats[at] = code;
      }
      if (link !== undefined) packed.links.set(at, link);
      at += 1;
    }
  }
  return packed;
}

type WritableCell = { -readonly [Key in keyof Cell]: Cell[Key] };

function unpackRows(packed: PackedRows): Row[] {
  const { numbers, hidden, counts, columns, kinds, values, formats, codes, links } = packed;
  const rows = new Array<Row>(numbers.length);
  let at = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const cells = new Array<Cell>(counts[index] ?? 0);
    for (let position = 0; position < cells.length; position += 1, at += 1) {
      const sort = kinds[at] ?? 0;
      const cell: WritableCell = {
        column: columns[at] ?? 0,
        kind: KINDS[sort & (FORMULA - 1)] ?? 'text',
        value: values[at] ?? '',
      };
      const code = formats[at];
      if (code) cell.format = codes[code - 1] ?? '';
      const link = links.size > 0 ? links.get(at) : undefined;
      if (link !== undefined) cell.link = link;
      if (sort & FORMULA) cell.formula = true;
      cells[position] = cell;
    }
    rows[index] = { number: numbers[index] ?? 0, hidden: hidden[index] === 1, cells };
  }
  return rows;
}
