import type { PartTree } from '../xml/parsePart';
import { isElement, type XmlElement, type XmlNode } from '../xml/XmlNode';
import type { Chunk } from './Chunk';

/** A part as Handlebars text: its tags, with everything between them as numbered chunks. */
export interface Skeleton {
  /**
   * Each tag ends with a line feed inside its braces, so that line n of any parser or run-time error is tag n.
   * Chunk n stands as `\u0001n\u0001`: nothing in the XML can be taken for Handlebars.
   */
  readonly text: string;
  readonly chunks: readonly Chunk[];
}

export function buildSkeleton({ prolog, root, prefix }: PartTree): Skeleton {
  const writer = new SkeletonWriter(prefix);
  writer.write(prolog);
  writer.element(root);
  return writer.finish();
}

/** The chunks named in a piece of skeleton text. */
export function chunksIn(content: string, chunks: readonly Chunk[]): Chunk[] {
  return content
    .split('\u0001')
    .filter((_, index) => index % 2 === 1)
    .flatMap((number) => chunks[Number(number)] ?? []);
}

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

class SkeletonWriter {
  private text = '';
  private pending = '';
  private readonly chunks: Chunk[] = [];
  private readonly encoder = new TextEncoder();

  constructor(private readonly prefix: string) {}

  write(xml: string): void {
    this.pending += xml;
  }

  element(element: XmlElement): void {
    const children = element.children;
    if (children.length === 0) return this.write(`${element.open.slice(0, -1)}/>`);
    if (
      element.name === 'w:tbl' &&
      !children.some((child) => isElement(child, 'w:tr') && isCertain(child, children))
    ) {
      return this.heldTable(element);
    }
    this.write(element.name === 'w:t' && children.some(isTag) ? this.preserving(element.open) : element.open);
    this.children(element);
    if (NEED_PARAGRAPH.has(element.name) && !endsWithCertainParagraph(children)) this.guard();
    this.write(element.close);
  }

  finish(): Skeleton {
    this.flush();
    return { text: this.text, chunks: this.chunks };
  }

  private children(element: XmlElement): void {
    element.children.forEach((child, index) => {
      if (child.kind === 'element') this.element(child);
      else if (child.kind === 'text') this.write(trimmedBeside(child.raw, element.children, index));
      else this.tag(child.tag.source);
    });
  }

  private tag(source: string): void {
    this.flush();
    this.text += source.replace(/~?\}+$/, (end) => `\n${end}`);
  }

  private heldTable(table: XmlElement): void {
    const firstRow = table.children.findIndex((child) => child.kind === 'tag' || isElement(child, 'w:tr'));
    const head = firstRow < 0 ? table.children.length : firstRow;
    this.flush();
    this.write(table.open);
    const frame = { ...table, children: table.children.slice(0, head) };
    this.children(frame);
    this.flush('heldStart');
    this.children({ ...table, children: table.children.slice(head) });
    this.flush();
    this.write(table.close);
    this.flush('heldEnd');
  }

  private guard(): void {
    this.flush();
    this.write(`<${this.prefix}p/>`);
    this.flush('paragraphGuard');
  }

  private flush(kind: Chunk['kind'] = 'bytes'): void {
    if (this.pending === '') return;
    const bytes = this.encoder.encode(this.pending);
    const endsWithParagraph =
      this.pending.endsWith(`</${this.prefix}p>`) ||
      /<(?:\w+:)?p(?:\s[^<]*)?\/>$/.test(this.pending.slice(-400));
    this.text += `\u0001${this.chunks.length}\u0001`;
    this.chunks.push(kind === 'bytes' ? { kind, bytes, endsWithParagraph } : { kind, bytes });
    this.pending = '';
  }

  private preserving(open: string): string {
    return open.includes('xml:space') ? open : `${open.slice(0, -1)} xml:space="preserve">`;
  }
}

const isTag = (node: XmlNode): boolean => node.kind === 'tag';

/** Whether a child is written whatever the data: no block is open where it stands. */
function isCertain(child: XmlNode, siblings: readonly XmlNode[]): boolean {
  let open = 0;
  for (const node of siblings) {
    if (node === child) return open === 0;
    if (node.kind === 'tag' && node.tag.kind === 'open') open += 1;
    if (node.kind === 'tag' && node.tag.kind === 'close') open -= 1;
  }
  return false;
}

function endsWithCertainParagraph(children: readonly XmlNode[]): boolean {
  const last = children.at(-1);
  return last !== undefined && isElement(last, 'w:p') && isCertain(last, children);
}

/** `{{~` and `~}}` take the blanks beside them away. */
function trimmedBeside(raw: string, siblings: readonly XmlNode[], index: number): string {
  const before = siblings[index - 1];
  const after = siblings[index + 1];
  let text = raw;
  if (before?.kind === 'tag' && /~\}+$/.test(before.tag.source)) text = text.trimStart();
  if (after?.kind === 'tag' && /^\{+~/.test(after.tag.source)) text = text.trimEnd();
  return text;
}
