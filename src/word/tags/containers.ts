import type { XmlElement } from '../xml/XmlNode';

/** What holds paragraphs and tables. */
const CONTAINERS = new Set([
  'w:body',
  'w:tc',
  'w:hdr',
  'w:ftr',
  'w:txbxContent',
  'w:footnote',
  'w:endnote',
  'w:comment',
  'w:docPartBody',
]);
/** What holds whatever stands around it holds: rows in a table, runs in a paragraph. */
const SEE_THROUGH = new Set(['w:sdtContent', 'w:sdt', 'w:customXml', 'w:ins', 'w:moveTo']);

/** What an element holds: rows of a table, cells of a row, paragraphs, or text. */
export function contentOf(element: XmlElement): 'rows' | 'cells' | 'paragraphs' | 'text' {
  let at: XmlElement | undefined = element;
  while (at && SEE_THROUGH.has(at.name)) at = at.parent;
  if (at?.name === 'w:tbl') return 'rows';
  if (at?.name === 'w:tr') return 'cells';
  return at && CONTAINERS.has(at.name) ? 'paragraphs' : 'text';
}

/** The element or the nearest one around it that holds such content. */
export function holderOf(
  element: XmlElement,
  content: 'rows' | 'cells' | 'paragraphs',
): XmlElement | undefined {
  let at: XmlElement | undefined = element;
  while (at && (contentOf(at) !== content || at.name === 'w:sdt')) at = at.parent;
  return at;
}
