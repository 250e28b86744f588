import { parsePart } from '../../xml/parsePart';
import { writeXml } from '../../xml/writeXml';
import { attributeOf, childNamed, isElement, type XmlElement } from '../../xml/XmlNode';

export interface BookList {
  readonly abstract: XmlElement;
  readonly overrides: readonly XmlElement[];
}

/** The lists of a document by number. */
export class ListBook {
  readonly lists = new Map<string, BookList>();
  /** What each looks like. */
  readonly signatures = new Map<string, string>();

  constructor(numbering: string) {
    if (numbering === '') return;
    const { root } = parsePart(numbering, 'word/numbering.xml');
    const abstracts = new Map<string, XmlElement>();
    for (const element of root.children) {
      if (isElement(element, 'w:abstractNum'))
        abstracts.set(attributeOf(element, '\\w*:?abstractNumId') ?? '', element);
      if (isElement(element, 'w:num')) {
        const own = childNamed(element, 'w:abstractNumId');
        const named = abstracts.get((own && attributeOf(own, '\\w*:?val')) ?? '');
        const abstract = named && withLevels(named, abstracts);
        const overrides = element.children.filter((child): child is XmlElement =>
          isElement(child, 'w:lvlOverride'),
        );
        const id = attributeOf(element, '\\w*:?numId') ?? '';
        if (!abstract) continue;
        this.lists.set(id, { abstract, overrides });
        this.signatures.set(id, signatureOf(abstract, overrides));
      }
    }
  }
}

/** A definition may only name a list style; another one defines that. */
function withLevels(named: XmlElement, abstracts: ReadonlyMap<string, XmlElement>): XmlElement {
  const linked = childNamed(named, 'w:numStyleLink');
  if (!linked) return named;
  const name = attributeOf(linked, '\\w*:?val');
  for (const abstract of abstracts.values()) {
    const own = childNamed(abstract, 'w:styleLink');
    if (own && attributeOf(own, '\\w*:?val') === name) return abstract;
  }
  return named;
}

function signatureOf(abstract: XmlElement, overrides: readonly XmlElement[]): string {
  const levels = abstract.children.filter((child) => isElement(child, 'w:lvl'));
  return [...levels, ...overrides]
    .map((one) => (isElement(one) ? writeXml(one) : ''))
    .join('')
    .replace(
      / \w+:(?:tplc|tentative|rsid\w*|styleId)="[^"]*"|<\w+:pStyle\b[^>]*\/>|<\w+:lang\b[^>]*\/>/g,
      '',
    );
}
