import { spliceText } from '../../../opc/spliceText';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../../../opc/XmlElement';
import { prefixOf } from '../draw/BookXml';
import { StyleCollections } from '../draw/StyleCollections';
import { StyleXml } from '../draw/StyleXml';
import { builtInFormats } from '../read/builtInFormats';
import { cellFormatOf, GENERAL, type CellFormat } from '../read/cellFormat';
import { isOn } from '../read/isOn';

/** Built-in codes that mean the same in every language. */
const STEADY = new Set([1, 2, 3, 4, 9, 10, 11, 12, 13, 20, 21, 45, 46, 47, 48, 49]);

/** The styles of cells, with those that our edits need added at the end. */
export class CellStyles {
  readonly root: XmlElement;
  readonly #text: string;
  readonly #xml: StyleXml;
  #collections: StyleCollections;
  readonly #own = new Map<number, string>();
  readonly #xfs: readonly XmlElement[];
  readonly #formats: readonly CellFormat[];
  /** Raw text of styles added, by index. */
  #added = new Map<
    number,
    { readonly xml: string; readonly format: CellFormat; readonly locked: boolean; readonly basis: string }
  >();

  /** @throws ProductError `xml.damaged` */
  constructor(text: string, part: string) {
    this.#text = text;
    this.root = parseXml(text, part);
    this.#xml = new StyleXml(prefixOf(this.root));
    this.#collections = new StyleCollections(text, this.root, this.#xml);
    this.#xfs = childrenOf(childOf(this.root, 'cellXfs'), 'xf');
    for (const element of childrenOf(childOf(this.root, 'numFmts'), 'numFmt')) {
      this.#own.set(Number(attributeOf(element, 'numFmtId')), attributeOf(element, 'formatCode') ?? '');
    }
    // One object a format, however many styles use it.
    const known = new Map<number, CellFormat>();
    this.#formats = this.#xfs.map((xf) => {
      const id = Number(attributeOf(xf, 'numFmtId') ?? 0);
      const format = known.get(id) ?? cellFormatOf(id, this.#own);
      known.set(id, format);
      return format;
    });
  }

  get isChanged(): boolean {
    return this.#added.size > 0;
  }

  /** Takes everything back that was added; no cell may use it any more. */
  reset(): void {
    this.#added = new Map();
    this.#collections = new StyleCollections(this.#text, this.root, this.#xml);
  }

  text(): string {
    return this.isChanged ? spliceText(this.#text, this.#collections.splices()) : this.#text;
  }

  stream(onPiece: (text: string) => void): void {
    onPiece(this.text());
  }

  /** By the index of the style. */
  get formats(): readonly CellFormat[] {
    if (this.#added.size === 0) return this.#formats;
    const all = [...this.#formats];
    for (const [index, { format }] of this.#added) all[index] = format;
    return all;
  }

  formatOf(style: string | undefined): CellFormat {
    const index = Number(style ?? 0);
    return this.#formats[index] ?? this.#added.get(index)?.format ?? GENERAL;
  }

  /** Whether a protected sheet protects cells of the style. */
  isLocked(style: string | undefined): boolean {
    const index = Number(style ?? 0);
    const xf = this.#xfs[index];
    if (!xf) return this.#added.get(index)?.locked ?? true;
    const protection = childOf(xf, 'protection');
    const locked = protection && attributeOf(protection, 'locked');
    return locked === undefined || isOn(locked);
  }

  /** The style of the file that a style was made from; itself when it is the file's. */
  basisOf(style: string | undefined): string {
    return this.#added.get(Number(style ?? 0))?.basis ?? style ?? '0';
  }

  /** Index of the style that differs from another one in its number format only. */
  withFormat(style: string | undefined, code: string): string {
    if ((this.formatOf(style).code ?? 'General') === code) return style ?? '0';
    const id = this.#formatId(code);
    const xml = this.#rawOf(Number(style ?? 0))
      .replace(/\s(?:numFmtId|applyNumberFormat|quotePrefix)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
      .replace(/^<([^\s/>]+)/, `<$1 numFmtId="${id}" applyNumberFormat="1"`);
    const known = this.#xfs.findIndex((xf) => this.#text.slice(xf.start, xf.end) === xml);
    if (known >= 0) return String(known);
    if (this.#xfs.length === 0) this.#collections.add('cellXfs', this.#xml.tag('xf', PLAIN));
    const index = this.#collections.add('cellXfs', xml);
    const format = cellFormatOf(id, new Map([[id, code]]));
    this.#added.set(index, { xml, format, locked: this.isLocked(style), basis: this.basisOf(style) });
    return String(index);
  }

  #rawOf(index: number): string {
    const xf = this.#xfs[index];
    if (xf) return this.#text.slice(xf.start, xf.end);
    return this.#added.get(index)?.xml ?? this.#xml.tag('xf', PLAIN);
  }

  #formatId(code: string): number {
    if (code === 'General') return 0;
    const own = [...this.#own].find(([, known]) => known === code);
    const builtIn = Object.entries(builtInFormats).find(
      ([id, known]) => known === code && STEADY.has(Number(id)),
    );
    return own?.[0] ?? (builtIn ? Number(builtIn[0]) : this.#collections.listedFormatId(code));
  }
}

const PLAIN = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
