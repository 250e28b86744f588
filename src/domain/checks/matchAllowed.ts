import { normaliseText } from '../text/normaliseText';
import { memoise } from './memoise';
import type { AllowedValue } from '../tables/TableDefinition';

/** How a cell's text relates to the values its column allows. */
export type AllowedMatch =
  { readonly kind: 'allowed' | 'alsoWritten'; readonly value: string } | { readonly kind: 'outside' };

const OUTSIDE: AllowedMatch = { kind: 'outside' };

const known = new WeakMap<readonly AllowedValue[], (text: string) => AllowedMatch>();

/** English answers are equals of ours; a code such as P0 is not English. */
const ENGLISH = /^[a-z][a-z /-]*$/i;

/**
 * Compares without regard to width, case, blanks and script. Another spelling of a value is `alsoWritten`, to be
 * unified; in English it is as good as the value itself.
 */
export function matchAllowed(text: string, allowed: readonly AllowedValue[]): AllowedMatch {
  const match = known.get(allowed) ?? memoise((candidate) => findMatch(candidate, allowed));
  known.set(allowed, match);
  return match(text);
}

function findMatch(text: string, allowed: readonly AllowedValue[]): AllowedMatch {
  const plain = comparable(text);
  const accepted = allowed.find(
    ({ value, english, pattern }) =>
      comparable(value) === plain ||
      comparable(english) === plain ||
      pattern?.test(plain) ||
      pattern?.test(text),
  );
  if (accepted) return { kind: 'allowed', value: accepted.value };
  const meant = allowed.find(({ alsoWritten = [] }) =>
    alsoWritten.some((word) => comparable(word) === plain),
  );
  if (!meant) return OUTSIDE;
  return { kind: ENGLISH.test(plain) ? 'allowed' : 'alsoWritten', value: meant.value };
}

function comparable(text: string): string {
  return normaliseText(text).replace(/\s+/g, '').toLowerCase();
}
