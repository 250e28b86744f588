import type { SinkAct } from '../skeleton/Chunk';
import type { TagPlace } from '../tags/TagPlace';
import type { TemplateTag } from '../tags/TemplateTag';

/** An element of a part; start tags are kept as written. */
export interface XmlElement {
  readonly kind: 'element';
  /** `w:p` whatever prefix the file uses for WordprocessingML; other names as written. */
  readonly name: string;
  /** `<w:p w:rsidR="…">`, never self-closing. */
  open: string;
  /** The start tag in pieces, when template tags stand in its attributes. */
  start?: (XmlText | XmlTagNode | XmlActNode)[];
  /** Of a note or chart that stands at its reference instead of in its own part: where it was. */
  from?: TagPlace;
  /** Of the root of a chart that stands at its reference: what becomes of it there. */
  chart?: object;
  /** Cut off another element that has the same ids. */
  cutOff?: boolean;
  /** `</w:p>` */
  readonly close: string;
  parent: XmlElement | undefined;
  children: XmlNode[];
  /** All of it as it is written, while nobody has looked into it: no tag, text or id is in it. */
  readonly whole?: string | undefined;
}

/** Text as written, entities and all. */
export interface XmlText {
  readonly kind: 'text';
  raw: string;
}

/** A template tag standing between other nodes. */
export interface XmlTagNode {
  readonly kind: 'tag';
  tag: TemplateTag;
  /** The element it stands in, also when it stands in an attribute. */
  parent: XmlElement;
  /** Set for a tag in an attribute: the same for all tags of one attribute. */
  readonly attribute?: string;
  /** A value prints as one line without markup: attributes, fields, charts. */
  readonly plain: boolean;
}

/** Something the sink does where it stands. */
export interface XmlActNode {
  readonly kind: 'act';
  readonly act: SinkAct<never>;
}

export type XmlNode = XmlElement | XmlText | XmlTagNode | XmlActNode;

export function isElement(node: XmlNode | undefined, name?: string): node is XmlElement {
  return node?.kind === 'element' && (name === undefined || node.name === name);
}

/** The element itself or the nearest one around it with one of the names. */
export function findAround(
  element: XmlElement | undefined,
  names: ReadonlySet<string>,
): XmlElement | undefined {
  let at = element;
  while (at && !names.has(at.name)) at = at.parent;
  return at;
}

/** All elements below, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.kind !== 'element') continue;
    yield child;
    yield* descendants(child);
  }
}

/** All tags of a tree in document order, those in attributes too. */
export function tagNodesOf(element: XmlElement): XmlTagNode[] {
  const found: XmlTagNode[] = [];
  const collect = ({ start, children }: XmlElement): void => {
    if (start) for (const piece of start) if (piece.kind === 'tag') found.push(piece);
    for (const child of children) {
      if (child.kind === 'tag') found.push(child);
      else if (child.kind === 'element' && child.whole === undefined) collect(child);
    }
  };
  collect(element);
  return found;
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child): child is XmlElement => isElement(child, name));
}

/** Value of an attribute as written in a start tag; entities are not decoded. */
export function attributeOf({ open }: XmlElement, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(open);
  return found?.[1] ?? found?.[2];
}

/** An element of our own making, with the prefix of the part. */
export function newElement(name: string, prefix: string, attributes = ''): XmlElement {
  const written = name.replace(/^w:/, prefix);
  return {
    kind: 'element',
    name,
    open: `<${written}${attributes}>`,
    close: `</${written}>`,
    parent: undefined,
    children: [],
  };
}

export function removeNode(parent: XmlElement, node: XmlNode): void {
  const index = parent.children.indexOf(node);
  if (index >= 0) parent.children.splice(index, 1);
}
