import { writeXml } from '../xml/writeXml';
import { childNamed, isElement, type XmlElement, type XmlNode } from '../xml/XmlNode';

/** What an empty paragraph does not take over: numbers, ends of sections, and the history of its words. */
const OF_WORDS = new Set([
  'w:numPr',
  'w:sectPr',
  'w:pageBreakBefore',
  'w:pPrChange',
  'w:ins',
  'w:del',
  'w:rPrChange',
]);

/**
 * Formatting for the paragraph that stands in for all that a cell held: that of the last one, so that what is filled in
 * by hand looks as it would have. Nothing when there is none.
 */
export function emptyLooks(children: readonly XmlNode[]): string {
  const paragraph = lastParagraph(children);
  const properties = paragraph && childNamed(paragraph, 'w:pPr');
  if (!properties) return '';
  const kept = withoutWords(properties);
  return kept.children.length > 0 && isFixed(kept) ? writeXml(kept) : '';
}

/** Controls are seen through; what a table holds is its own. */
function lastParagraph(children: readonly XmlNode[]): XmlElement | undefined {
  for (const child of children.toReversed()) {
    if (!isElement(child) || child.name === 'w:tbl') continue;
    const found = child.name === 'w:p' ? child : lastParagraph(child.children);
    if (found) return found;
  }
  return undefined;
}

function withoutWords(element: XmlElement): XmlElement {
  const { name, open, close, parent } = element;
  const children = element.children
    .filter((child) => !isElement(child) || !OF_WORDS.has(child.name))
    .map((child) => (isElement(child) ? withoutWords(child) : child));
  return { kind: 'element', name, open, close, parent, children };
}

/** Nothing in it is worked out when the document is written. */
const isFixed = ({ children }: XmlElement): boolean =>
  children.every((child) => child.kind === 'text' || (isElement(child) && isFixed(child)));
