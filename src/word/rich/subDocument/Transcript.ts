import { bookmarkInCode, idsInTag, type IdInTag } from '../../skeleton/ids';
import { escapeXml } from '../../xml/escapeXml';
import { attributeOf, childNamed, type XmlElement, type XmlNode } from '../../xml/XmlNode';
import type { DocumentParts, NoteKind } from '../DocumentParts';
import type { Importer } from './Importer';
import { Prefixes } from './Prefixes';
import type { CarriedPart, Story, SubDocumentContent } from './SubDocument';

/** What one insertion remembers, whichever story it stands in. */
export interface Insertion {
  readonly document: DocumentParts;
  readonly content: SubDocumentContent;
  readonly importer: Importer;
  /** New lists by number. */
  readonly lists: Map<string, number>;
  /** New ids and names by space and old one. */
  readonly ids: Map<string, string>;
  readonly keepSections: boolean;
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NOTES: Readonly<Record<string, NoteKind>> = {
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'endnote',
};

/** Writes a story of a sub-document as it stands in another: with styles, lists, ids and relationships of that. */
export class Transcript {
  private readonly prefixes: Prefixes;
  private readonly defaults: Readonly<Record<string, string | undefined>>;

  /** @param part the story goes into */
  constructor(
    private readonly story: Story,
    private readonly part: string,
    private readonly into: Insertion,
  ) {
    this.prefixes = new Prefixes(story.tree.root);
    const { importer } = into;
    this.defaults = { 'w:p': importer.defaultStyle('paragraph'), 'w:tbl': importer.defaultStyle('table') };
  }

  /** An element that stands by itself, with the namespaces it needs. */
  block(element: XmlElement): string {
    const written = this.element(element);
    return written.replace(
      /^<[^\s/>]+/,
      (start) => `${start}${this.prefixes.declarations(written, this.into.document.prefix)}`,
    );
  }

  private element(element: XmlElement): string {
    const { name, children } = element;
    if (this.prefixes.ignored.has(name.slice(0, Math.max(name.indexOf(':'), 0)))) return '';
    if (name === 'w:sectPr' && !this.into.keepSections) return '';
    const kind = NOTES[name];
    if (kind) return this.note(element, kind);
    const open = this.openTag(element);
    if (open === undefined) return '';
    const inside = this.inside(element);
    const tag = /^<([^\s/>]+)/.exec(open)?.[1] ?? '';
    return inside === '' && children.length === 0 ? `${open.slice(0, -1)}/>` : `${open}${inside}</${tag}>`;
  }

  private inside(element: XmlElement): string {
    const { name, children } = element;
    const style = this.defaults[name];
    const [properties, reference] = name === 'w:p' ? ['pPr', 'pStyle'] : ['tblPr', 'tblStyle'];
    const own = style === undefined ? undefined : childNamed(element, `w:${properties}`);
    const isStyled = style === undefined || (own && childNamed(own, `w:${reference}`) !== undefined);
    if (isStyled) return children.map((child) => this.node(child, element)).join('');
    const { prefix: w } = this.into.document;
    const named = `<${w}${reference} ${w}val="${escapeXml(style)}"/>`;
    const rest = children
      .filter((child) => child !== own)
      .map((child) => this.node(child, element))
      .join('');
    const more = own?.children.map((child) => this.node(child, own)).join('') ?? '';
    return `<${w}${properties}>${named}${more}</${w}${properties}>${rest}`;
  }

  private node(node: XmlNode, parent: XmlElement): string {
    if (node.kind === 'element') return this.element(node);
    if (node.kind !== 'text') return '';
    return parent.name === 'w:instrText' ? this.code(node.raw) : node.raw;
  }

  /** A field that refers to a bookmark follows its new name. */
  private code(code: string): string {
    const found = bookmarkInCode(code);
    return found ? `${found.before}${this.name(found.name)}${found.after}` : code;
  }

  private name(name: string): string {
    return this.renewed('bookmarkName', name, () => this.into.document.newName('bookmarkName', name));
  }

  private openTag(element: XmlElement): string | undefined {
    let { open } = element;
    if (element.name.startsWith('w:')) {
      const property = this.into.importer.propertyTag(element, this.into.lists);
      if (property === undefined) return undefined;
      open = property;
    }
    open = this.withNewIds({ ...element, open });
    open = this.withRelationships(element, open);
    if (element.name === 'w:fldSimple')
      open = open.replace(
        /(\binstr\s*=\s*")([^"]*)/,
        (_, before: string, code: string) => `${before}${this.code(code)}`,
      );
    if (this.prefixes.ignored.size > 0)
      open = open.replace(/\s(\w+):\w+\s*=\s*(?:"[^"]*"|'[^']*')/g, (written, prefix: string) =>
        this.prefixes.ignored.has(prefix) ? '' : written,
      );
    if (element.name.startsWith('v:') || element.name.startsWith('o:'))
      open = open.replace(/\s(?:src|href|o:href|o:althref|o:relid|\w+:href)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    // Its picture is all that is left of a program.
    if (element.name === 'w:object') open = open.replace(/^<(\w+:|)object\b[^>]*/, '<$1pict');
    else if (!/^wp?14:/.test(element.name))
      open = open.replace(/\swp?14:(?:\w*Id)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    return this.inPrefix(open, element.name);
  }

  private withNewIds(element: XmlElement): string {
    const { open } = element;
    let written = '';
    let at = 0;
    for (const id of idsInTag(element, open)) {
      const fresh = this.idFor(id);
      if (fresh === undefined) continue;
      written += `${open.slice(at, id.start)}${fresh}`;
      at = id.end;
    }
    return written + open.slice(at);
  }

  private idFor({ space, value }: IdInTag): string | undefined {
    const { document } = this.into;
    switch (space) {
      case 'numbering':
      case 'footnote':
      case 'endnote':
      case 'comment':
        return undefined;
      case 'drawing':
        return String(document.newId(space));
      case 'bookmarkName':
        return this.name(value);
      case 'shape':
        return this.renewed(space, value, () => document.newName(space, value));
      default:
        return this.renewed(space, value, () => String(document.newId(space)));
    }
  }

  private renewed(space: string, old: string, make: () => string): string {
    const key = `${space} ${old}`;
    const known = this.into.ids.get(key);
    if (known !== undefined) return known;
    const fresh = make();
    this.into.ids.set(key, fresh);
    return fresh;
  }

  /** What does not come along is not referred to. */
  private withRelationships({ name }: XmlElement, open: string): string {
    const r = this.prefixes.relationships;
    return open.replace(
      new RegExp(`\\s${r}:(\\w+)\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g'),
      (_, attribute: string, double, single) => {
        const id = String(double ?? single ?? '');
        const here = this.relationship(id, name);
        return here === undefined ? '' : ` ${r}:${attribute}="${here}"`;
      },
    );
  }

  private relationship(id: string, element: string): string | undefined {
    const { document } = this.into;
    const { links, parts } = this.story.targets;
    const address = links.get(id);
    if (address !== undefined && /^w:hyperlink$|^a:hlink/.test(element))
      return document.relate('hyperlink', address, { external: true, from: this.part });
    const carried = parts.get(id);
    return carried && document.relate(carried.type, this.carry(carried.part), { from: this.part });
  }

  /** Pictures are shared; charts and diagrams are each their own. */
  private carry(part: CarriedPart): string {
    const { document, ids } = this.into;
    const hint = part.name.replace(/\d*(?=\.[^./]*$)/, '');
    const isOwn = part.relationships.size > 0 || /xml$/.test(part.contentType);
    const add = (): string => document.addPart(hint, part.contentType, this.bytesOf(part), isOwn);
    if (!isOwn) return document.once(part, add);
    const key = `part ${part.name}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const name = add();
    ids.set(key, name);
    for (const [id, { type, part: target }] of part.relationships)
      document.relate(type, this.carry(target), { from: name, id });
    return name;
  }

  /** A diagram's data name the relationship of its drawing, which stands beside its own. */
  private bytesOf({ contentType, bytes }: CarriedPart): Uint8Array {
    if (!/diagramData\+xml$/.test(contentType)) return bytes;
    const text = new TextDecoder().decode(bytes);
    const renamed = text.replace(
      /(<\w+:dataModelExt\b[^>]*?\srelId=")([^"]*)/,
      (_, before: string, id: string) => `${before}${this.relationship(id, '') ?? ''}`,
    );
    return new TextEncoder().encode(renamed);
  }

  private note(reference: XmlElement, kind: NoteKind): string {
    const { content, document } = this.into;
    const notes = content.notes[kind];
    const note = notes?.byId.get(attributeOf(reference, '\\w+:id') ?? '');
    if (!notes || !note) return '';
    const id = document.note(kind, (fresh, part) => {
      const own = new Transcript(notes.story, part, this.into);
      const written = own.block({
        ...note,
        open: note.open.replace(/(:id\s*=\s*)["'][^"']*["']/, `$1"${fresh}"`),
      });
      return written.replace(/^<[^\s/>]+/, (start) =>
        /\sxmlns:w="/.test(written.slice(0, written.indexOf('>'))) ? start : `${start} xmlns:w="${WORD}"`,
      );
    });
    if (id === undefined) return '';
    const open = reference.open.replace(/(:id\s*=\s*)["'][^"']*["']/, `$1"${id}"`);
    return `${this.inPrefix(open, reference.name).slice(0, -1)}/>`;
  }

  /** Both documents nearly always call WordprocessingML `w:`. */
  private inPrefix(open: string, name: string): string {
    const [from, to] = [this.story.tree.prefix, this.into.document.prefix];
    if (from === to) return open;
    const start = name.startsWith('w:') ? open.replace(`<${from}`, `<${to}`) : open;
    return from === ''
      ? start
      : start.replace(new RegExp(`(\\s)${from}(?=\\w+\\s*=\\s*["'])`, 'g'), `$1${to}`);
  }
}
