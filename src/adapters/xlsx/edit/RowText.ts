import { ProductError } from '../../../base/ProductError';
import { cellAddress } from '../../../domain/snapshot/address';
import { scanXml } from '../../../opc/scanXml';
import { spliceText, type Splice } from '../../../opc/spliceText';
import type { XmlAttribute, XmlTag } from '../../../opc/XmlTag';
import { columnOf } from '../read/columnOf';
import { isOn } from '../read/isOn';

/** A cell of a row, with its place in the row's text. */
export interface CellSpan {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** Index of the cell's style as written; undefined: none. */
  readonly style: string | undefined;
  readonly type: string;
  readonly hasFormula: boolean;
  readonly attributes: readonly XmlAttribute[];
}

/** One `row` element, parsed for patching. */
export class RowText {
  readonly cells: readonly CellSpan[];
  /** Index of the style that the row gives its cells as long as nobody writes them; undefined: none. */
  readonly style: string | undefined;
  readonly #text: string;
  readonly #name: string;
  readonly #selfClosing: boolean;
  readonly #startTagEnd: number;
  readonly #contentEnd: number;
  readonly #spans: XmlAttribute | undefined;

  /** @throws ProductError `edit.irregular` when the cells are out of order */
  constructor(
    text: string,
    private readonly number: number,
    part: string,
  ) {
    this.#text = text;
    const cells: { -readonly [Key in keyof CellSpan]: CellSpan[Key] }[] = [];
    let [name, selfClosing, startTagEnd, contentEnd] = ['', false, 0, text.length];
    let spans: XmlAttribute | undefined;
    let style: string | undefined;
    const open = (tag: XmlTag): void => {
      const last = cells.at(-1);
      if (tag.depth === 1) {
        ({ qualifiedName: name, selfClosing, end: startTagEnd } = tag);
        spans = tag.attributes().find(({ qualifiedName }) => qualifiedName === 'spans');
        style = isOn(tag.attribute('customFormat')) ? tag.attribute('s') : undefined;
      } else if (tag.depth === 2 && tag.name === 'c') {
        const reference = tag.attribute('r');
        const column = reference === undefined ? (last?.column ?? 0) + 1 : columnOf(reference);
        if (column <= (last?.column ?? 0)) throw new ProductError('edit.irregular', {});
        const [own, type] = [tag.attribute('s'), tag.attribute('t') ?? 'n'];
        const attributes = tag.attributes();
        const { start, end } = tag;
        cells.push({ column, start, end, style: own, type, hasFormula: false, attributes });
      } else if (tag.depth === 3 && tag.name === 'f' && last) last.hasFormula = true;
    };
    const close = (tag: XmlTag): void => {
      const last = cells.at(-1);
      if (tag.depth === 2 && tag.name === 'c' && last) last.end = tag.end;
      else if (tag.depth === 1) contentEnd = tag.start;
    };
    scanXml(text, { open, close }, part);
    this.cells = cells;
    this.style = style;
    this.#name = name;
    this.#selfClosing = selfClosing;
    this.#startTagEnd = startTagEnd;
    this.#contentEnd = contentEnd;
    this.#spans = spans;
  }

  cell(column: number): CellSpan | undefined {
    return this.cells.find((cell) => cell.column === column);
  }

  /** The cell as it is written. */
  cellText(column: number): string | undefined {
    const cell = this.cell(column);
    return cell && this.#text.slice(cell.start, cell.end);
  }

  /** The row's text with a cell replaced, added or, without `xml`, removed. */
  withCell(column: number, xml: string | undefined): string {
    const known = this.cell(column);
    if (known) return spliceText(this.#text, this.#replace(known, xml ?? ''));
    if (xml === undefined) return this.#text;
    const next = this.cells.find((cell) => cell.column > column);
    const splices = this.#widen(column);
    if (this.#selfClosing) {
      const slash = this.#text.lastIndexOf('/', this.#startTagEnd);
      splices.push({ start: slash, end: this.#startTagEnd, text: `>${xml}</${this.#name}>` });
    } else {
      const at = next?.start ?? this.#contentEnd;
      splices.push({ start: at, end: at, text: xml });
    }
    return spliceText(this.#text, splices);
  }

  /** When a cell goes, one behind it that tells its place by order alone has to be told it. */
  #replace(known: CellSpan, xml: string): Splice[] {
    const splice = { start: known.start, end: known.end, text: xml };
    const next = this.cells[this.cells.indexOf(known) + 1];
    const isPlaced = next?.attributes.some(({ qualifiedName }) => qualifiedName === 'r') ?? true;
    if (xml !== '' || !next || isPlaced) return [splice];
    const at = next.start + (/^<[^\s/>]+/.exec(this.#text.slice(next.start))?.[0].length ?? 0);
    return [splice, { start: at, end: at, text: ` r="${cellAddress(this.number, next.column)}"` }];
  }

  /** `spans` is a promise about where cells are. */
  #widen(column: number): Splice[] {
    const [, first, last] = /^(\d+):(\d+)$/.exec(this.#spans?.value.trim() ?? '') ?? [];
    if (!this.#spans || first === undefined || last === undefined) return [];
    if (column >= Number(first) && column <= Number(last)) return [];
    const text = `${Math.min(Number(first), column)}:${Math.max(Number(last), column)}`;
    return [{ start: this.#spans.valueStart, end: this.#spans.valueEnd, text }];
  }
}
