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
  const opening = OPENING.exec(text);
  const closing = opening && lastMatch(text, CLOSING);
  if (!opening || !closing || opening[0].endsWith('/>')) return { root: parseXml(text, part), at: same };
  const start = opening.index + opening[0].length;
  const cut = closing.index - start;
  if (cut < 0) return { root: parseXml(text, part), at: same };
  const root = parseXml(text.slice(0, start) + text.slice(closing.index), part);
  const cells = root.children.filter(({ name }) => name === 'sheetData');
  if (cells.length !== 1 || cells[0]?.contentStart !== start) return { root: parseXml(text, part), at: same };
  return { root, at: (offset) => (offset > start ? offset + cut : offset) };
}

function same(offset: number): number {
  return offset;
}

function lastMatch(text: string, pattern: RegExp): RegExpExecArray | undefined {
  // Almost always within the last part of the text: look there first.
  for (const from of [Math.max(0, text.length - 65536), 0]) {
    pattern.lastIndex = from;
    let found: RegExpExecArray | undefined;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) found = match;
    if (found) return found;
  }
  return undefined;
}
