import type { Paragraph } from '../read/WordDocument';
import { mostOf, sizes, slicePieces } from './characters';

/** Where a paragraph's lines begin and end, in characters of its own size. */
export interface Indents {
  /** Of the first line from the edge of the text area, blanks at its beginning included. */
  readonly first: number;
  /** Of the other lines. */
  readonly left: number;
  readonly right: number;
}

export function indentsOf({ format, pieces, text, label }: Paragraph): Indents {
  const { indent } = format;
  const written = mostOf(sizes(slicePieces(pieces, label.length, text.length)));
  const characterTwips = (written ?? mostOf(sizes(pieces)) ?? 16) * 20;
  const left = charsOf(indent.left, indent.leftChars, characterTwips);
  const own = charsOf(indent.firstLine, indent.firstLineChars, characterTwips);
  return {
    first: left + own + blanksAt(/^[ \u00a0\u3000]*/.exec(text)?.[0] ?? ''),
    left,
    right:
      charsOf(indent.right, indent.rightChars, characterTwips) +
      blanksAt(/[ \u00a0\u3000]*$/.exec(text)?.[0] ?? ''),
  };
}

/** Characters win; 0 of them hands over to the length, which is how Word takes an inherited indent back. */
function charsOf(twips: number | undefined, chars: number | undefined, characterTwips: number): number {
  return chars ? chars / 100 : (twips ?? 0) / characterTwips;
}

const blanksAt = (blanks: string): number =>
  [...blanks].reduce((sum, blank) => sum + (blank === '\u3000' ? 1 : 0.5), 0);
