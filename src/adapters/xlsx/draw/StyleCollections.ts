import { escapeAttribute } from '../../../opc/escapeXml';
import type { Splice } from '../../../opc/spliceText';
import { attributeOf, childOf, type XmlElement } from '../../../opc/XmlElement';
import { appendChild, insertChild, upTo } from './insertChild';
import type { StyleXml } from './StyleXml';

/** CT_Stylesheet (ISO/IEC 29500-1 §18.8.39). */
const SEQUENCE = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Ids below are built in. */
const FIRST_OWN_FORMAT = 164;

export type StyleCollection = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** What is added to the collections of a styles part; every addition goes to the end of its collection, equal ones once. */
export class StyleCollections {
  private readonly added = new Map<StyleCollection, string[]>();
  private readonly indexes = new Map<string, number>();
  private readonly formatIds = new Map<string, number>();
  private nextFormatId: number;

  /** @param text of the whole part, which `root` was parsed from */
  constructor(
    private readonly text: string,
    private readonly root: XmlElement,
    private readonly xml: StyleXml,
  ) {
    this.nextFormatId = highestFormatId(root) + 1;
  }

  splices(): Splice[] {
    const absent = [...this.added].filter(([name]) => !childOf(this.root, name));
    const present = [...this.added].flatMap(([name, xml]) => {
      const collection = childOf(this.root, name);
      return collection ? this.appendTo(collection, xml) : [];
    });
    return [...present, ...this.newCollections(absent)];
  }

  private appendTo(collection: XmlElement, xml: readonly string[]): Splice[] {
    const count = collection.attributes.find(({ qualifiedName }) => qualifiedName === 'count');
    const total = String(collection.children.length + xml.length);
    const counted = count ? [{ start: count.valueStart, end: count.valueEnd, text: total }] : [];
    return [...counted, appendChild(this.text, collection, xml.join(''))];
  }

  /** All new collections that go to the same place go there in one piece, in their order. */
  private newCollections(absent: readonly (readonly [StyleCollection, readonly string[]])[]): Splice[] {
    const ordered = [...absent].sort(([a], [b]) => SEQUENCE.indexOf(a) - SEQUENCE.indexOf(b));
    const merged = new Map<number, Splice>();
    for (const [name, xml] of ordered) {
      const whole = this.xml.tag(name, `count="${xml.length}"`, xml.join(''));
      const splice = insertChild(this.text, this.root, upTo(SEQUENCE, name), whole);
      const known = merged.get(splice.start);
      merged.set(splice.start, known ? joinSplices(known, splice, whole) : splice);
    }
    return [...merged.values()];
  }

  /** Index of an element in its collection, added or not. */
  add(collection: StyleCollection, xml: string): number {
    const key = `${collection} ${xml}`;
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const list = this.added.get(collection) ?? [];
    this.added.set(collection, list);
    list.push(xml);
    const index = this.existing(collection).length + list.length - 1;
    this.indexes.set(key, index);
    return index;
  }

  existing(collection: StyleCollection): readonly XmlElement[] {
    return childOf(this.root, collection)?.children ?? [];
  }

  /** A free id for a number format; that of a differential format is not listed in `numFmts`. */
  formatId(code: string): number {
    const known = this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormatId;
    this.nextFormatId += 1;
    this.formatIds.set(code, id);
    return id;
  }

  /** Id of a number format that cells use. */
  listedFormatId(code: string): number {
    const isNew = !this.formatIds.has(code);
    const id = this.formatId(code);
    if (isNew) {
      this.add('numFmts', this.xml.tag('numFmt', `numFmtId="${id}" formatCode="${escapeAttribute(code)}"`));
    }
    return id;
  }
}

function highestFormatId(root: XmlElement): number {
  let highest = FIRST_OWN_FORMAT - 1;
  const visit = (element: XmlElement): void => {
    if (element.name === 'numFmt') highest = Math.max(highest, Number(attributeOf(element, 'numFmtId')) || 0);
    element.children.forEach(visit);
  };
  visit(root);
  return highest;
}

function joinSplices(first: Splice, second: Splice, xml: string): Splice {
  if (second.end === second.start) return { ...first, text: first.text + xml };
  // Both open up a self-closing root: the second piece goes in front of its end tag.
  const end = first.text.lastIndexOf('</');
  return { ...first, text: first.text.slice(0, end) + xml + first.text.slice(end) };
}
