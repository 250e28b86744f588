import type { XmlElement } from '../xml/XmlNode';
import type { TagPlace } from './TagPlace';

/** A piece of the text in which tags are looked for. */
export interface TextPiece {
  readonly element: XmlElement;
  /** What it counts as: the raw text of a text element, a blank for a tabulator. */
  readonly raw: string;
  /** A sign of its own (tabulator, line break, hyphen): gone when it stands inside a tag. */
  readonly sign: boolean;
}

/** Text that one tag may span: a paragraph, a caption, a property. */
export interface TextUnit {
  readonly pieces: readonly TextPiece[];
  /** All of it. */
  readonly typed: string;
  readonly plain: boolean;
  readonly place: TagPlace;
}

/** Deleted words and descriptions of the text: never searched for tags. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:p', 'a:p', 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:rt']);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['w:tab', ' '],
  ['w:ptab', ' '],
  ['w:br', ' '],
  ['w:cr', ' '],
  ['w:noBreakHyphen', '-'],
  ['w:softHyphen', ''],
]);

/** The text of a paragraph; that of text boxes inside it belongs to their own paragraphs. */
export function piecesOf(paragraph: XmlElement): TextPiece[] {
  const pieces: TextPiece[] = [];
  collectPieces(paragraph, paragraph.name === 'a:p' ? 'a:t' : 'w:t', pieces);
  return pieces;
}

function collectPieces({ children }: XmlElement, textName: string, pieces: TextPiece[]): void {
  for (const child of children) {
    if (child.kind !== 'element' || SKIPPED.has(child.name)) continue;
    const sign = SIGNS.get(child.name);
    if (child.name === textName || child.name === 'm:t') pieces.push(pieceOf(child));
    else if (sign === undefined) collectPieces(child, textName, pieces);
    else pieces.push({ element: child, raw: sign, sign: true });
  }
}

export function pieceOf(element: XmlElement): TextPiece {
  let raw = '';
  for (const child of element.children) if (child.kind === 'text') raw += child.raw;
  return { element, raw, sign: false };
}

/** Whether an element holds nothing but text. */
export function isLeaf({ children }: XmlElement): boolean {
  return children.length > 0 && children.every((child) => child.kind === 'text');
}
