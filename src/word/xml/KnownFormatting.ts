import type { XmlTag } from '../../opc/XmlTag';
import { mayHoldId } from '../skeleton/mayHoldId';
import { WholeElement, type KnownElement } from './WholeElement';
import { writeXml } from './writeXml';
import type { XmlElement, XmlNode } from './XmlNode';

/** Formatting of runs, paragraphs, cells, rows, tables: half of what Word writes, and mostly the same over and over. */
const FORMATTING = new Set(['w:rPr', 'w:pPr', 'w:tcPr', 'w:trPr', 'w:tblPr']);
/** Kept of one name; documents have a handful. */
const MOST_KEPT = 16;
const LONGEST = 2000;
/** What may matter to a template wherever it stands. */
const MATTERS = /[{}｛｝]|(?:para|text)Id|%7b/i;
const MATTERING = new Set([
  'w:sectPr',
  'w:drawing',
  'w:pict',
  'w:object',
  'w:fldChar',
  'w:sdt',
  'mc:AlternateContent',
]);

/** The formatting a part has had so far, so that none of it is read twice. */
export class KnownFormatting {
  private readonly byName = new Map<string, KnownElement[]>();

  /** @param read Reads the children of an element that stands alone. */
  constructor(private readonly read: (source: string) => XmlNode[]) {}

  static isFormatting(name: string): boolean {
    return FORMATTING.has(name);
  }

  /** The formatting that begins at a tag, when it has been read before. */
  at(text: string, { start, depth }: XmlTag, name: string, maxDepth: number): KnownElement | undefined {
    const kept = this.byName.get(name);
    if (!kept) return undefined;
    const index = kept.findIndex(({ source }) => text.startsWith(source, start));
    const found = kept[index];
    if (!found || depth + found.depth > maxDepth) return undefined;
    const before = kept[index - 1];
    // What comes often is found first.
    if (before) [kept[index - 1], kept[index]] = [found, before];
    return found;
  }

  /** Puts an element that has just been read in one piece where it stands, when nothing in it matters. */
  take(element: XmlElement, source: string): void {
    const depth = source.length > LONGEST || MATTERS.test(source) ? undefined : depthOf(element);
    const siblings = element.parent?.children;
    if (depth === undefined || !siblings || siblings.at(-1) !== element) return;
    const { name, open, close, parent } = element;
    const known: KnownElement = {
      name,
      source,
      whole: writeXml(element),
      open,
      close,
      depth,
      read: () => this.read(source),
    };
    const kept = this.byName.get(name) ?? [];
    this.byName.set(name, kept);
    kept[Math.min(kept.length, MOST_KEPT - 1)] = known;
    siblings[siblings.length - 1] = new WholeElement(known, parent as XmlElement);
  }
}

/** Undefined when something in it may matter to a template. */
function depthOf(element: XmlElement): number | undefined {
  if (MATTERING.has(element.name) || mayHoldId(element.name)) return undefined;
  if (element instanceof WholeElement) return element.depth;
  let deepest = 0;
  for (const child of element.children) {
    if (child.kind === 'text' && child.raw.trim() === '') continue;
    const depth = child.kind === 'element' ? depthOf(child) : undefined;
    if (depth === undefined) return undefined;
    deepest = Math.max(deepest, depth);
  }
  return deepest + 1;
}
