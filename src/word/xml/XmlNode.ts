import type { TemplateTag } from '../tags/TemplateTag';

/** An element of a part; start tags are kept as written. */
export interface XmlElement {
  readonly kind: 'element';
  /** `w:p` whatever prefix the file uses for WordprocessingML; other names as written. */
  readonly name: string;
  /** `<w:p w:rsidR="…">`, never self-closing. */
  open: string;
  /** `</w:p>` */
  readonly close: string;
  parent: XmlElement | undefined;
  children: XmlNode[];
}

/** Text as written, entities and all. */
export interface XmlText {
  readonly kind: 'text';
  raw: string;
}

/** A template tag standing between other nodes. */
export interface XmlTagNode {
  readonly kind: 'tag';
  readonly tag: TemplateTag;
  parent: XmlElement;
}

export type XmlNode = XmlElement | XmlText | XmlTagNode;

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

export function removeNode(parent: XmlElement, node: XmlNode): void {
  const index = parent.children.indexOf(node);
  if (index >= 0) parent.children.splice(index, 1);
}
