import { areaAddress, parseArea } from '../../../domain/snapshot/address';
import type { Area } from '../../../domain/snapshot/Snapshot';
import { spliceText, type Splice } from '../../../opc/spliceText';
import { indexSheet, type SheetIndex } from './indexSheet';

/** Characters handed on at once when a sheet is streamed. */
const PIECE = 1 << 16;

/**
 * A worksheet part whose rows can be replaced one by one. Whatever is not replaced stays as it is written, and a row
 * that gets its old text again leaves no trace.
 */
export class SheetText {
  readonly index: SheetIndex;
  readonly #text: string;
  /** By row number; `null`: the row is gone. */
  readonly #changes = new Map<number, string | null>();
  /** Cells that were written to, as far as they reach. */
  #reach: Area | undefined;

  /** @throws ProductError `xml.damaged`, `xml.doctype` */
  constructor(
    text: string,
    readonly part: string,
  ) {
    this.#text = text;
    this.index = indexSheet(text, part);
  }

  get isChanged(): boolean {
    return this.#changes.size > 0;
  }

  /** The row as it is now; undefined when the sheet does not write it. */
  row(number: number): string | undefined {
    const change = this.#changes.get(number);
    return change === undefined ? this.original(number) : (change ?? undefined);
  }

  /** The row as the part has it. */
  original(number: number): string | undefined {
    const at = this.index.find(number);
    return at < 0 ? undefined : this.#text.slice(this.index.starts[at], this.index.ends[at]);
  }

  /** @param xml undefined removes the row */
  setRow(number: number, xml: string | undefined): void {
    if (this.original(number) === xml) this.#changes.delete(number);
    else this.#changes.set(number, xml ?? null);
  }

  /** Tells that a cell is written to, so that the sheet's extent can follow. */
  reach(row: number, column: number): void {
    const { top = row, left = column, bottom = row, right = column } = this.#reach ?? {};
    this.#reach = {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    };
  }

  /** Numbers of all rows there are now, ascending. */
  rowNumbers(): number[] {
    const numbers = this.index.numbers.filter((number) => this.#changes.get(number) !== null);
    const added = [...this.#changes].flatMap(([number, xml]) =>
      xml !== null && this.index.find(number) < 0 ? [number] : [],
    );
    return added.length > 0 ? [...numbers, ...added].sort((a, b) => a - b) : numbers;
  }

  /** The last row that is written or covered by a merge. */
  get lastRow(): number {
    return this.index.merges.reduce(
      (last, { bottom }) => Math.max(last, bottom),
      this.rowNumbers().at(-1) ?? 0,
    );
  }

  /** The last column that holds something, or did. */
  get lastColumn(): number {
    const { merges, lastColumn } = this.index;
    const own = Math.max(lastColumn, this.#reach?.right ?? 0);
    return merges.reduce((last, { right }) => Math.max(last, right), own);
  }

  /** The whole part as it is now. */
  text(): string {
    return this.isChanged ? spliceText(this.#text, this.#splices()) : this.#text;
  }

  /** The part as it is now, in pieces; with `rows`, without all other rows. */
  stream(onPiece: (text: string) => void, rows?: ReadonlySet<number>): void {
    if (!rows) {
      const text = this.text();
      for (let at = 0; at < text.length; at += PIECE) onPiece(text.slice(at, at + PIECE));
      return;
    }
    const { dataStart, dataEnd, emptyData } = this.index;
    onPiece(emptyData ? `${this.#text.slice(0, emptyData.slash)}>` : this.#text.slice(0, dataStart));
    for (const number of [...rows].sort((a, b) => a - b)) {
      const xml = this.row(number);
      if (xml !== undefined) onPiece(xml);
    }
    onPiece(emptyData ? `</${emptyData.name}>${this.#text.slice(emptyData.end)}` : this.#text.slice(dataEnd));
  }

  #splices(): Splice[] {
    const { index } = this;
    const splices: Splice[] = [];
    const added: [number, string][] = [];
    for (const [number, xml] of this.#changes) {
      const at = index.find(number);
      if (at >= 0) splices.push({ start: index.starts[at] ?? 0, end: index.ends[at] ?? 0, text: xml ?? '' });
      else if (xml !== null) added.push([number, xml]);
    }
    added.sort(([a], [b]) => a - b);
    const inserted = new Map<number, string>();
    for (const [number, xml] of added) {
      const start = index.starts[index.firstFrom(number)] ?? index.dataEnd;
      inserted.set(start, (inserted.get(start) ?? '') + xml);
    }
    for (const [start, text] of inserted) splices.push(this.#insertion(start, text));
    const extent = this.#extent();
    return extent ? [...splices, extent] : splices;
  }

  #insertion(start: number, text: string): Splice {
    const { emptyData } = this.index;
    if (!emptyData) return { start, end: start, text };
    // `<sheetData/>` → `<sheetData>…</sheetData>`
    return { start: emptyData.slash, end: emptyData.end, text: `>${text}</${emptyData.name}>` };
  }

  #extent(): Splice | undefined {
    const { dimension } = this.index;
    const known = dimension && parseArea(dimension.value);
    const reach = this.#reach;
    if (!known || !reach) return undefined;
    const whole = {
      top: Math.min(known.top, reach.top),
      left: Math.min(known.left, reach.left),
      bottom: Math.max(known.bottom, reach.bottom),
      right: Math.max(known.right, reach.right),
    };
    const text = areaAddress(whole);
    const isWider = text !== areaAddress(known);
    return isWider ? { start: dimension.valueStart, end: dimension.valueEnd, text } : undefined;
  }
}
