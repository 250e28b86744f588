import { scanXml } from '../../opc/scanXml';
import type { XmlHandlers, XmlTag } from '../../opc/XmlTag';
import { KnownFormatting } from './KnownFormatting';
import { WholeElement } from './WholeElement';
import type { XmlElement, XmlNode } from './XmlNode';

const WORD_NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Words that only help comparing and co-authoring; a quarter of a row's size, and wrong once a row is repeated. */
const VOLATILE = / (?:w14:(?:paraId|textId)|[A-Za-z]+:rsid\w*)="[^"]*"/g;
const REVISION_MARKS = / [A-Za-z]+:rsid\w*="[^"]*"/g;

/** Left out of the tree: proofing marks, and the table style hints that are stale once rows move. */
const DROPPED = new Set(['w:proofErr', 'w:cnfStyle', 'w:lastRenderedPageBreak']);

/** Far more than Word writes, far less than the stack holds. */
const MAX_DEPTH = 500;

interface ElementName {
  readonly name: string;
  readonly close: string;
  readonly isFormatting: boolean;
}

/** Makes a tree of what is scanned. */
export class TreeBuilder implements XmlHandlers {
  prolog = '';
  /** Of WordprocessingML: `w:`. */
  prefix: string;
  private readonly top: XmlElement = {
    kind: 'element',
    name: '',
    open: '',
    close: '',
    parent: undefined,
    children: [],
  };
  private at = this.top;
  private consumed = 0;
  /** By their names as written: a part has a million elements and a dozen names. */
  private readonly names = new Map<string, ElementName>();
  private readonly formatting: KnownFormatting | undefined;
  /** Where the formatting begins that is being read, outermost first. */
  private readonly starts: number[] = [];

  /**
   * @param tooNested Throws.
   * @param prefix Set for a piece of a part, which does not tell itself and of which nothing is taken in one piece.
   */
  constructor(
    private readonly source: string,
    private readonly keepMarks: boolean,
    private readonly tooNested: () => never,
    prefix?: string,
  ) {
    this.prefix = prefix ?? 'w:';
    this.formatting = prefix === undefined ? new KnownFormatting((source) => this.piece(source)) : undefined;
  }

  get root(): XmlElement | undefined {
    return this.top.children.find((child) => child.kind === 'element');
  }

  known(tag: XmlTag): number | undefined {
    const { formatting } = this;
    const { name, isFormatting } = this.nameOf(tag);
    if (!formatting || !isFormatting) return undefined;
    const found = formatting.at(this.source, tag, name, MAX_DEPTH);
    if (!found) return undefined;
    this.keepText(tag.start);
    this.at.children.push(new WholeElement(found, this.at));
    this.consumed = tag.start + found.source.length;
    return this.consumed;
  }

  open(tag: XmlTag): void {
    if (tag.depth > MAX_DEPTH) this.tooNested();
    if (tag.depth === 1 && this.formatting) {
      this.prolog = this.source.slice(0, tag.start);
      this.prefix = wordPrefixOf(tag.attributes());
      this.names.clear();
    }
    this.keepText(tag.start);
    this.consumed = tag.end;
    const { name, close, isFormatting } = this.nameOf(tag);
    if (isFormatting) this.starts.push(tag.start);
    const { at } = this;
    const element: XmlElement = {
      kind: 'element',
      name,
      open: this.startTag(tag),
      close,
      parent: at,
      children: [],
    };
    if (!DROPPED.has(name)) at.children.push(element);
    this.at = element;
  }

  close(tag: XmlTag): void {
    this.keepText(tag.start);
    this.consumed = tag.end;
    const { at } = this;
    this.at = at.parent ?? this.top;
    const { isFormatting } = this.nameOf(tag);
    const start = isFormatting ? this.starts.pop() : undefined;
    if (start !== undefined) this.formatting?.take(at, this.source.slice(start, tag.end));
  }

  private keepText(until: number): void {
    const { at, consumed } = this;
    if (until > consumed && at !== this.top)
      at.children.push({ kind: 'text', raw: this.source.slice(consumed, until) });
  }

  private nameOf(tag: XmlTag): ElementName {
    const written = tag.qualifiedName;
    let found = this.names.get(written);
    if (!found) {
      const name = written === `${this.prefix}${tag.name}` ? `w:${tag.name}` : written;
      found = { name, close: `</${written}>`, isFormatting: KnownFormatting.isFormatting(name) };
      this.names.set(written, found);
    }
    return found;
  }

  /** Never self-closing. */
  private startTag({ start, end, selfClosing }: XmlTag): string {
    let source = this.source.slice(start, end);
    if (source.includes('rsid') || source.includes('w14:'))
      source = source.replace(this.keepMarks ? REVISION_MARKS : VOLATILE, '');
    return selfClosing ? `${source.slice(0, -2).trimEnd()}>` : source;
  }

  /** The children of an element that stands alone. */
  private piece(source: string): XmlNode[] {
    const builder = new TreeBuilder(source, this.keepMarks, this.tooNested, this.prefix);
    scanXml(source, builder, this.prefix);
    return builder.root?.children ?? [];
  }
}

function wordPrefixOf(attributes: readonly { qualifiedName: string; value: string }[]): string {
  const declared = attributes.find(({ value }) => WORD_NAMESPACES.has(value))?.qualifiedName ?? 'xmlns:w';
  return declared === 'xmlns' ? '' : `${declared.slice('xmlns:'.length)}:`;
}
