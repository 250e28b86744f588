import { toSimplified } from '../text/toSimplified';
import { unifyWidth } from '../text/unifyWidth';
import type { WordingReason } from './findReasons';

/** The word of a reason in the script and case of its text: 儘速, ASAP; reasons themselves are of the normalised text. */
export function asWritten({ word, start }: WordingReason, text: string): string {
  const written = unifyWidth(text);
  const plain = toSimplified(written).toLowerCase();
  if (plain.length !== written.length) return word;
  let at = start;
  const parts = word.split('…').map((part) => {
    const found = plain.indexOf(part.toLowerCase(), at);
    if (found < 0) return part;
    at = found + part.length;
    return written.slice(found, at);
  });
  return parts.join('…');
}
