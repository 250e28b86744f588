import { isElement, type XmlElement, type XmlNode, type XmlTagNode } from '../xml/XmlNode';

/** Elements a reader sees although they hold no text. */
const VISIBLE = new Set([
  'w:drawing',
  'w:pict',
  'w:object',
  'w:br',
  'w:sym',
  'w:fldSimple',
  'w:fldChar',
  'w:instrText',
  'w:footnoteReference',
  'w:endnoteReference',
  'm:oMath',
  'mc:AlternateContent',
]);

/** No text, picture or value to be printed: only blanks and tags of blocks. */
export function holdsOnlyTags(element: XmlElement): boolean {
  return element.children.every((child) => {
    if (child.kind === 'tag') return child.tag.kind !== 'value';
    if (child.kind === 'text') return element.name !== 'w:t' || child.raw.trim() === '';
    return child.kind !== 'element' || (!VISIBLE.has(child.name) && holdsOnlyTags(child));
  });
}

/** Words, pictures or values that a reader would see; tags of blocks are none. */
export function holdsText(element: XmlElement): boolean {
  return !holdsOnlyTags(element);
}

export function holdsAnyTag(element: XmlElement): boolean {
  return element.children.some(
    (child) =>
      (child.kind === 'tag' && child.tag.kind !== 'comment') ||
      (child.kind === 'element' && holdsAnyTag(child)),
  );
}

export function holdsSection(element: XmlElement): boolean {
  return element.children.some(
    (child) => isElement(child) && (child.name === 'w:sectPr' || holdsSection(child)),
  );
}

/** Whether nothing to be seen stands before (behind) the tag in its paragraph. */
export function standsAt(edge: 'first' | 'last', paragraph: XmlElement, node: XmlTagNode): boolean {
  const seen = [...visibleNodes(paragraph)];
  const index = seen.indexOf(node);
  const others = edge === 'first' ? seen.slice(0, index) : seen.slice(index + 1);
  return others.every(
    (other) => other.kind === 'tag' && other.tag.kind === (edge === 'first' ? 'open' : 'close'),
  );
}

export function* visibleNodes(element: XmlElement): Generator<XmlNode> {
  for (const child of element.children) {
    if (child.kind === 'tag' && child.tag.kind !== 'comment') yield child;
    if (child.kind === 'text' && element.name === 'w:t' && child.raw.trim() !== '') yield child;
    if (child.kind !== 'element') continue;
    if (VISIBLE.has(child.name)) yield child;
    else yield* visibleNodes(child);
  }
}
