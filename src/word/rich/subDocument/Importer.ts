import { decodeEntities, escapeXml } from '../../xml/escapeXml';
import { childNamed, isElement, type XmlElement, type XmlNode } from '../../xml/XmlNode';
import type { DocumentParts } from '../DocumentParts';
import { foldDefaults } from './foldDefaults';
import { ListBook } from './ListBook';
import { StyleBook, valueOf, type BookStyle } from './StyleBook';
import type { SubDocumentContent } from './SubDocument';

/** Styles that name each other; people stop at five. */
const DEEPEST = 100;
const STYLE_REFERENCES = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle']);
/** Of a style: written from what was decided about it, or no use here. */
const HEAD = new Set(['w:name', 'w:aliases', 'w:basedOn', 'w:next', 'w:link', 'w:rsid', 'w:pPr', 'w:rPr']);
const LIST_HEAD = new Set(['w:nsid', 'w:tmpl', 'w:name', 'w:styleLink', 'w:numStyleLink']);

/**
 * Brings styles and lists of a sub-document into a document. A style of the same name that looks the same is shared; one that
 * looks otherwise comes under another name.
 */
export class Importer {
  private readonly own: StyleBook;
  private readonly host: StyleBook;
  private readonly lists: ListBook;
  private readonly styles = new Map<string, string | undefined>();
  private readonly styleLists = new Map<string, number>();
  /** What sub-documents brought along before. */
  private readonly inserted: Map<string, { readonly id: string; readonly signature: string }>;
  private readonly keepsThemeColors: boolean;
  /** Styles being written, each named by the one before. */
  private depth = 0;

  /** @param hostWins styles of the same name are the document's, whatever they look like */
  constructor(
    private readonly document: DocumentParts,
    content: SubDocumentContent,
    private readonly hostWins: boolean,
  ) {
    const { template } = document;
    this.lists = new ListBook(content.numbering);
    const looks = document.once('looks of styles', () => new Map<string, string>());
    const { styles, theme, language } = content;
    this.own = new StyleBook(styles, theme, language, this.lists.signatures, looks);
    this.host = document.once('styles of the template', () => {
      const { signatures } = new ListBook(template.numbering);
      return new StyleBook(template.styles, template.theme, undefined, signatures, looks);
    });
    this.inserted = document.once('styles of sub-documents', () => new Map());
    this.keepsThemeColors = template.theme === content.theme;
  }

  /** Id of a style here; undefined: the sub-document has none either. */
  styleId(id: string): string | undefined {
    if (this.styles.has(id)) return this.styles.get(id);
    const style = this.own.byId.get(id);
    if (!style || this.depth > DEEPEST) return undefined;
    const same = this.host.like(style);
    if (same && (this.hostWins || this.host.signatureOf(same) === this.own.signatureOf(style))) {
      this.styles.set(id, same.id);
      return same.id;
    }
    const key = `${style.type} ${style.name}`;
    const signature = this.own.signatureOf(style);
    const before = this.inserted.get(key);
    if (before && (this.hostWins || before.signature === signature)) {
      this.styles.set(id, before.id);
      return before.id;
    }
    const added = this.addStyle(style, same !== undefined || before !== undefined);
    if (!before) this.inserted.set(key, { id: added, signature });
    return added;
  }

  /** The style of paragraphs or tables that name none; undefined when the document's own default will do. */
  defaultStyle(type: 'paragraph' | 'table'): string | undefined {
    const style = this.own.defaultOf(type);
    if (!style) return undefined;
    const id = this.styleId(style.id);
    return id === this.host.defaultOf(type)?.id ? undefined : id;
  }

  /** A list of the sub-document as a new one. @param made lists made for this insertion, by number and by definition */
  listNumber(number: string, made: Map<string, number>): number | undefined {
    const known = this.styleLists.get(number) ?? made.get(number);
    if (known !== undefined) return known;
    const list = this.lists.lists.get(number);
    if (!list) return undefined;
    const definition = `definition ${listKey(list.abstract)}`;
    const like = made.get(definition);
    const levels = list.abstract.children.map((child) => this.level(child)).join('');
    const overrides = list.overrides.map((one) => this.level(one)).join('');
    const added = this.document.numbering(levels, { ...(like === undefined ? {} : { like }), overrides });
    made.set(number, added);
    if (like === undefined) made.set(definition, added);
    return added;
  }

  /** Start tag of a property (fonts, colours, styles) as it is to stand here; undefined: it goes. */
  propertyTag({ name, open }: XmlElement, made: Map<string, number>): string | undefined {
    if (STYLE_REFERENCES.has(name)) {
      const id = this.styleId(decodeEntities(/val\s*=\s*["']([^"']*)/.exec(open)?.[1] ?? ''));
      return id === undefined ? undefined : withValue(open, id);
    }
    if (name === 'w:numId') {
      const number = /val\s*=\s*["']([^"']*)/.exec(open)?.[1] ?? '0';
      if (number === '0') return open;
      const here = this.listNumber(number, made);
      return here === undefined ? withValue(open, '0') : withValue(open, String(here));
    }
    if (name === 'w:rFonts') return this.fonts(open);
    return this.keepsThemeColors
      ? open
      : open.replace(/\s[\w]+:theme(?:Color|Tint|Shade|Fill|FillTint|FillShade)="[^"]*"/g, '');
  }

  /** Fonts by role are written by name where the roles mean something else here. */
  private fonts(open: string): string {
    return open
      .replace(
        /\s(\w+:)?(ascii|hAnsi|eastAsia|cs)Theme="([^"]*)"/g,
        (written, w = '', slot: string, role: string) => {
          const font = this.own.theme.fontOf(role);
          if (font === this.host.theme.fontOf(role)) return written;
          return font === undefined ? '' : ` ${w}${slot}="${escapeXml(font)}"`;
        },
      )
      .replace(/\s(\w+:(?:ascii|hAnsi|eastAsia|cs))="[^"]*"(?=.*\s\1=")/g, '');
  }

  private addStyle(style: BookStyle, isNameTaken: boolean): string {
    const fresh = this.document.newStyle(style.name);
    const name = isNameTaken ? fresh.name : style.name;
    const { id } = fresh;
    // Before what it is based on: styles may lead back to each other.
    this.styles.set(style.id, id);
    this.depth += 1;
    const given = this.document.style(name, id, this.styleXml(style, name, id, isNameTaken));
    this.depth -= 1;
    this.styles.set(style.id, given);
    return given;
  }

  private styleXml(style: BookStyle, name: string, id: string, renamed: boolean): string {
    const { element, type } = style;
    const parent = this.own.parentOf(style);
    const refers = (kind: string): string => {
      const target = valueOf(element, kind);
      const here = target === undefined ? undefined : this.styleId(decodeEntities(target));
      if (here === undefined) return '';
      // A style of the document's own does not lead back to one that comes along.
      return kind === 'w:link' && this.host.byId.has(here) ? '' : `<${kind} w:val="${escapeXml(here)}"/>`;
    };
    const head = `<w:name w:val="${escapeXml(name)}"/>${refers('w:basedOn')}${refers('w:next')}${refers('w:link')}`;
    const marks = element.children.filter((child) => isElement(child) && !HEAD.has(child.name));
    const isMark = (child: XmlNode): boolean => isElement(child) && !/^w:tbl|^w:t[rc]Pr$/.test(child.name);
    const custom =
      renamed || /customStyle\s*=\s*["'](?:1|true)/.test(element.open) ? ' w:customStyle="1"' : '';
    const stands =
      parent === undefined &&
      type === 'paragraph' &&
      this.own.defaultsSignature !== this.host.defaultsSignature;
    const properties = (kind: 'w:pPr' | 'w:rPr'): string => {
      const own = childNamed(element, kind);
      if (!stands) return own ? this.plain(own) : '';
      return foldDefaults(kind, own, this.own.defaults, this.host.defaults, (child) => this.plain(child));
    };
    return (
      `<w:style w:type="${type}"${custom} w:styleId="${escapeXml(id)}">${head}` +
      marks
        .filter(isMark)
        .map((child) => this.plain(child))
        .join('') +
      properties('w:pPr') +
      properties('w:rPr') +
      marks
        .filter((child) => !isMark(child))
        .map((child) => this.plain(child))
        .join('') +
      '</w:style>'
    );
  }

  /** Of a list's definition: without names, and without the styles that were tied to it. */
  private level(node: XmlNode): string {
    return isElement(node) && !LIST_HEAD.has(node.name)
      ? this.plain(node, new Set(['w:pStyle', 'w:lvlPicBulletId']))
      : '';
  }

  /** Words of Word's own only: styles and lists know no others. */
  private plain(node: XmlNode, without: ReadonlySet<string> = new Set()): string {
    if (node.kind === 'text') return node.raw;
    if (node.kind !== 'element' || without.has(node.name)) return '';
    if (node.name === 'mc:AlternateContent') {
      const fallback = childNamed(node, 'mc:Fallback');
      return (fallback?.children ?? []).map((child) => this.plain(child, without)).join('');
    }
    if (!node.name.startsWith('w:')) return '';
    const open = this.propertyTag(node, this.styleLists);
    if (open === undefined) return '';
    const own = open
      .replace(/^<(?:\w+:)?/, '<w:')
      .replace(/\s(?!w:)[\w]+:[\w]+\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    const inside = node.children.map((child) => this.plain(child, without)).join('');
    return inside === '' ? `${own.slice(0, -1)}/>` : `${own}${inside}</${node.name}>`;
  }
}

const listKey = (abstract: XmlElement): string => /abstractNumId="([^"]*)"/.exec(abstract.open)?.[1] ?? '';

function withValue(open: string, value: string): string {
  return open.replace(
    /(val\s*=\s*)(?:"[^"]*"|'[^']*')/,
    (_, before: string) => `${before}"${escapeXml(value)}"`,
  );
}
