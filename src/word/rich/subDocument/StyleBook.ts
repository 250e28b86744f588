import { readWordPart } from '../../lint/read/WordElement';
import { noTheme, readThemeFonts, type ThemeFonts } from '../../lint/resolve/ThemeFonts';
import { decodeEntities } from '../../xml/escapeXml';
import { parsePart } from '../../xml/parsePart';
import { attributeOf, childNamed, isElement, type XmlElement } from '../../xml/XmlNode';

export interface BookStyle {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly isDefault: boolean;
  readonly element: XmlElement;
}

/** People stop at five. */
const DEEPEST = 50;
/** What a style is called, and how lists of styles show it: nothing that is seen on paper. */
const NOT_SEEN = new Set([
  'w:name',
  'w:aliases',
  'w:basedOn',
  'w:next',
  'w:link',
  'w:autoRedefine',
  'w:hidden',
  'w:uiPriority',
  'w:semiHidden',
  'w:unhideWhenUsed',
  'w:qFormat',
  'w:locked',
  'w:personal',
  'w:rsid',
  'w:lang',
  'w:noProof',
]);

/** The styles of a document, to be compared with those of another. */
export class StyleBook {
  readonly byId = new Map<string, BookStyle>();
  readonly byName = new Map<string, BookStyle>();
  readonly defaults: XmlElement | undefined;
  readonly theme: ThemeFonts;
  private readonly lists: ReadonlyMap<string, string>;
  private readonly signatures = new Map<string, string>();

  /**
   * @param lists what each list looks like, by number
   * @param looks shared by the books whose styles are compared
   */
  constructor(
    styles: string,
    theme: string,
    language: string | undefined,
    lists: ReadonlyMap<string, string>,
    private readonly looks: Map<string, string>,
  ) {
    this.lists = lists;
    this.theme = theme === '' ? noTheme : readThemeFonts(readWordPart(theme, 'theme'), language);
    const root = styles === '' ? undefined : parsePart(styles, 'word/styles.xml').root;
    this.defaults = root && childNamed(root, 'w:docDefaults');
    for (const element of root?.children ?? []) {
      if (!isElement(element, 'w:style')) continue;
      const id = decodeEntities(attributeOf(element, '\\w*:?styleId') ?? '');
      const style: BookStyle = {
        id,
        name: decodeEntities(valueOf(element, 'w:name') ?? id),
        type: attributeOf(element, '\\w*:?type') ?? 'paragraph',
        isDefault: /^(?:1|true|on)$/.test(attributeOf(element, '\\w*:?default') ?? ''),
        element,
      };
      if (this.byId.has(id)) continue;
      this.byId.set(id, style);
      this.byName.set(`${style.type} ${style.name.toLowerCase()}`, style);
    }
  }

  defaultOf(type: string): BookStyle | undefined {
    for (const style of this.byId.values()) if (style.isDefault && style.type === type) return style;
    return undefined;
  }

  /** The style of the same kind and name. */
  like({ type, name }: BookStyle): BookStyle | undefined {
    return this.byName.get(`${type} ${name.toLowerCase()}`);
  }

  parentOf({ element }: BookStyle): BookStyle | undefined {
    const id = valueOf(element, 'w:basedOn');
    return id === undefined ? undefined : this.byId.get(decodeEntities(id));
  }

  /** Everything that is seen of a style, with all it is based on; equal for styles that look the same. */
  signatureOf(style: BookStyle, depth = 0): string {
    const known = this.signatures.get(style.id);
    if (known !== undefined) return known;
    const parent = depth < DEEPEST ? this.parentOf(style) : undefined;
    const below = parent ? this.signatureOf(parent, depth + 1) : this.defaultsSignature;
    const whole = `${below}\n${style.type} ${this.canonical(style.element.children)}`;
    // Short: a style may stand on many long ones.
    const short = this.looks.get(whole) ?? `look ${this.looks.size}`;
    this.looks.set(whole, short);
    this.signatures.set(style.id, short);
    return short;
  }

  get defaultsSignature(): string {
    return this.defaults ? this.canonical(this.defaults.children) : '';
  }

  private canonical(nodes: XmlElement['children']): string {
    return nodes
      .flatMap((node) => (node.kind === 'element' && !NOT_SEEN.has(node.name) ? [this.one(node)] : []))
      .join('');
  }

  private one(element: XmlElement): string {
    const { name, open, children } = element;
    const attributes = [...open.matchAll(/\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
      .map(([, key = '', double, single]) => [key.replace(/^\w+:/, ''), double ?? single ?? ''] as const)
      .map(([key, value]) => this.attribute(name, key, value))
      .filter((written) => written !== '')
      .sort();
    const inside = this.canonical(children);
    // Empty property lists say nothing.
    return attributes.length === 0 &&
      inside === '' &&
      /^w:(?:[rp]Pr|[rp]PrDefault|tblPr|trPr|tcPr)$/.test(name)
      ? ''
      : `<${name} ${attributes.join(' ')}>${inside}</>`;
  }

  private attribute(element: string, key: string, value: string): string {
    const role = /^(ascii|hAnsi|eastAsia|cs)Theme$/.exec(key)?.[1];
    if (role !== undefined) return `${role}=${this.theme.fontOf(value) ?? value}`;
    if (/^theme(?:Color|Tint|Shade|Fill\w*)$/.test(key) || key === 'rsid') return '';
    return `${key}=${element === 'w:numId' ? (this.lists.get(value) ?? value) : value}`;
  }
}

export function valueOf(element: XmlElement, name: string): string | undefined {
  const child = childNamed(element, name);
  return child && attributeOf(child, '\\w*:?val');
}
