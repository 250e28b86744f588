import { fontSlot } from '../resolve/fontSlot';
import type { RunLayer } from '../resolve/RunLayer';
import type { Piece } from '../read/WordDocument';

/** Chinese characters, without signs. */
export const HAN = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/u;

/** Font of a run for Chinese characters; empty when the document leaves it to the program. */
export const hanFontOf = ({ fonts }: RunLayer): string => fonts.eastAsia ?? '';

/** Font a character is printed in. */
export function fontOfCharacter(character: string, run: RunLayer): string {
  const slot = fontSlot(character.codePointAt(0) ?? 0, run.eastAsiaHint ?? false);
  return run.fonts[slot] ?? '';
}

/** How many characters each value of a property has; `undefined` leaves a character out. */
export function tally<Value>(
  pieces: readonly Piece[],
  valueOf: (character: string, run: RunLayer) => Value | undefined,
): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const { text, run } of pieces) {
    for (const character of text) {
      const value = valueOf(character, run);
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

export const hanFonts = (pieces: readonly Piece[]): ReadonlyMap<string, number> =>
  tally(pieces, (character, run) => (HAN.test(character) ? hanFontOf(run) : undefined));

export const sizes = (pieces: readonly Piece[]): ReadonlyMap<number, number> =>
  tally(pieces, (character, run) => (/\S/.test(character) ? run.sizePt : undefined));

/** The value most characters have. */
export function mostOf<Value>(counts: ReadonlyMap<Value, number>): Value | undefined {
  let best: Value | undefined;
  let most = 0;
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count];
  return best;
}

/** The first so many characters of a paragraph's pieces. */
export function headOf(pieces: readonly Piece[], length: number): readonly Piece[] {
  return slicePieces(pieces, 0, length);
}

export function slicePieces(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const { text, run } of pieces) {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (part !== '') found.push({ text: part, run });
    at += text.length;
  }
  return found;
}
