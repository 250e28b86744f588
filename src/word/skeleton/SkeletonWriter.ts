import type { TemplateTag } from '../tags/TemplateTag';
import { isElement, type XmlActNode, type XmlElement, type XmlNode, type XmlTagNode } from '../xml/XmlNode';
import { endsWithCertainParagraph, headLength, isTableWithoutCertainRow } from './certainRows';
import type { DocumentChunk } from './DocumentSink';
import { HOLD_END, HOLD_START } from './holdActs';
import { emptyLooks } from './emptyLooks';
import type { IdWriter } from './IdWriter';
import { NOTE_END, NoteStart } from './noteActs';
import { PLAIN_END, PLAIN_START } from './siteActs';
import type { Skeleton } from './Skeleton';

/** Must hold a paragraph, at its end. */
const NEED_PARAGRAPH = new Set([
  'w:tc',
  'w:hdr',
  'w:ftr',
  'w:txbxContent',
  'w:footnote',
  'w:endnote',
  'w:comment',
]);

/** Writes a tree down as tags and chunks. */
export class SkeletonWriter {
  private readonly written: (TemplateTag | number)[] = [];
  private pending = '';
  /** Blocks around. */
  private depth = 0;
  private readonly chunks: DocumentChunk[] = [];
  private readonly tags: TemplateTag[] = [];
  private readonly encoder = new TextEncoder();

  constructor(
    private readonly prefix: string,
    private readonly plain: boolean,
    private readonly ids: IdWriter | undefined,
  ) {}

  write(xml: string): void {
    this.pending += xml;
  }

  element(element: XmlElement): void {
    if (element.whole !== undefined) return this.write(element.whole);
    const { children } = element;
    const from = element.chart ? undefined : element.from;
    if (from) this.act(new NoteStart(from.part));
    if (isTableWithoutCertainRow(element)) this.heldTable(element);
    else if (children.length === 0) this.startTag(element, true);
    else {
      this.startTag(element, holdsNote(element));
      this.children(element);
      if (NEED_PARAGRAPH.has(element.name) && !endsWithCertainParagraph(children)) this.guard(children);
      if (!holdsNote(element)) this.write(element.close);
    }
    if (from) this.act(NOTE_END);
  }

  finish(): Skeleton {
    this.flush();
    return { pieces: this.written, chunks: this.chunks, tags: this.tags };
  }

  private children(element: XmlElement): void {
    const { children } = element;
    for (const child of children) {
      if (child.kind === 'element') this.element(child);
      else if (child.kind === 'text') this.characters(element, child.raw);
      else this.special(child);
    }
  }

  private characters({ name }: XmlElement, raw: string): void {
    if (name === 'w:instrText') this.pieces(this.ids?.inCode(raw) ?? [raw]);
    else this.write(raw);
  }

  private startTag(element: XmlElement, closed: boolean): void {
    const { start, open } = element;
    if (!start) return this.tagPiece(element, lastPiece(element, open, closed));
    for (const [index, piece] of start.entries()) {
      if (piece.kind !== 'text') this.special(piece);
      else {
        const isLast = index === start.length - 1;
        const raw = isLast ? lastPiece(element, piece.raw, closed) : piece.raw;
        this.tagPiece(element, raw);
      }
    }
  }

  private tagPiece(element: XmlElement, raw: string): void {
    if (this.ids) this.pieces(this.ids.inTag(element, raw));
    else this.write(raw);
  }

  private pieces(pieces: readonly (string | XmlActNode['act'])[]): void {
    for (const piece of pieces) {
      if (typeof piece === 'string') this.write(piece);
      else this.act(piece);
    }
  }

  private special(node: XmlTagNode | XmlActNode): void {
    if (node.kind === 'act') {
      this.ids?.passAct(node.act);
      this.act(node.act);
    } else if (node.plain && !this.plain && node.tag.kind === 'value') {
      this.act(PLAIN_START.act);
      this.tag(node.tag);
      this.act(PLAIN_END.act);
    } else this.tag(node.tag);
  }

  private act(act: XmlActNode['act']): void {
    this.flush();
    this.add({ kind: 'act', act });
  }

  private tag(tag: TemplateTag): void {
    this.flush();
    this.written.push(tag);
    this.tags.push(tag);
    if (tag.kind === 'open') this.depth += 1;
    if (tag.kind === 'close') this.depth -= 1;
    this.ids?.passTag(tag.kind);
  }

  /** Its beginning is written only with its first row: the grid may have to be worked out before that. */
  private heldTable(table: XmlElement): void {
    const head = headLength(table);
    const beginning = { ...table, children: table.children.slice(0, head) };
    const isStatic = this.depth === 0 && isWritten(beginning);
    this.flush();
    if (!isStatic) this.act(HOLD_START);
    this.startTag(table, false);
    this.children(beginning);
    if (isStatic) this.flush('heldStart');
    else this.act(HOLD_END);
    this.children({ ...table, children: table.children.slice(head) });
    this.flush();
    this.write(table.close);
    this.flush('heldEnd');
  }

  private guard(children: readonly XmlNode[]): void {
    this.flush();
    const looks = emptyLooks(children);
    this.write(looks === '' ? `<${this.prefix}p/>` : `<${this.prefix}p>${looks}</${this.prefix}p>`);
    this.flush('paragraphGuard');
  }

  private flush(kind: 'bytes' | 'paragraphGuard' | 'heldStart' | 'heldEnd' = 'bytes'): void {
    if (this.pending === '') return;
    const bytes = this.encoder.encode(this.pending);
    const endsWithParagraph =
      this.pending.endsWith(`</${this.prefix}p>`) ||
      (this.pending.endsWith('/>') && /<(?:\w+:)?p(?:\s[^<]*)?\/>$/.test(this.pending.slice(-400)));
    this.pending = '';
    this.add(kind === 'bytes' ? { kind, bytes, endsWithParagraph } : { kind, bytes });
  }

  private add(chunk: DocumentChunk): void {
    this.written.push(this.chunks.length);
    this.chunks.push(chunk);
  }
}

/** The end of a start tag. Blanks beside a value would be lost otherwise. */
function lastPiece({ name, children }: XmlElement, raw: string, closed: boolean): string {
  const preserves = name === 'w:t' && children.some(isTag) && !raw.includes('xml:space');
  if (!closed && !preserves) return raw;
  return `${raw.slice(0, -1)}${preserves ? ' xml:space="preserve"' : ''}${closed ? '/>' : '>'}`;
}

const isTag = (node: XmlNode): boolean => node.kind === 'tag';

/** No tags, nothing to be worked out. */
const isWritten = (element: XmlElement): boolean =>
  element.start === undefined &&
  element.children.every((child) => child.kind === 'text' || (child.kind === 'element' && isWritten(child)));

const holdsNote = ({ children: [only] }: XmlElement): boolean => isElement(only) && only.from !== undefined;
