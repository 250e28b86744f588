import { parseXml, type XmlElement } from '../../../opc/XmlElement';

/** A worksheet without its cells: the root and its children, as offsets into the whole text. */
export interface SheetOutline {
  readonly root: XmlElement;
  /** Turns an offset of the outline into one of the whole text. */
  at(offset: number): number;
}

const OPENING = /<(?:[\w.-]+:)?sheetData(?:\s[^>]*)?>/;
const CLOSING = /<\/(?:[\w.-]+:)?sheetData\s*>/g;

/**
 * Parses everything but the cells, which are most of the text and hold nothing we draw on. A sheet whose cells
 * cannot be told apart that easily is parsed whole.
 */
export function outlineSheet(text: string, part: string): SheetOutline {
  return outlineWithoutCells(text, part) ?? { root: parseXml(text, part), at: (offset) => offset };
}

function outlineWithoutCells(text: string, part: string): SheetOutline | undefined {
  const opening = OPENING.exec(text);
  if (!opening || opening[0].endsWith('/>')) return undefined;
  const start = opening.index + opening[0].length;
  const end = endOfCells(text, start);
  if (end < 0) return undefined;
  const root = tryParse(text.slice(0, start) + text.slice(end), part);
  const cells = root?.children.filter(({ name }) => name === 'sheetData') ?? [];
  if (!root || cells.length !== 1 || cells[0]?.contentStart !== start) return undefined;
  const cut = end - start;
  return { root, at: (offset) => (offset > start ? offset + cut : offset) };
}

/** Nearly all files write the end tag plainly, and for that there is a search many times faster. */
function endOfCells(text: string, from: number): number {
  const plain = text.indexOf('</sheetData>', from);
  if (plain >= 0) return plain;
  CLOSING.lastIndex = from;
  return CLOSING.exec(text)?.index ?? -1;
}

/** What looked like the end of the cells may have stood in a comment: then an end tag is left over. */
function tryParse(text: string, part: string): XmlElement | undefined {
  try {
    return parseXml(text, part);
  } catch {
    // The whole text is parsed next, and says what is wrong if anything is.
    return undefined;
  }
}
