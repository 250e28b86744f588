/**
 * Characters with nothing to unify: printable ASCII, ·×–—‘’“”≤≥ and circled numbers, common CJK and its own
 * punctuation.
 */
const USUAL =
  '\\x20-\\x7e\\u00b7\\u00d7\\u2013-\\u2014\\u2018-\\u201d\\u2264\\u2265\\u2460-\\u2473\\u3001\\u3002\\u300a-\\u3011\\u4e00-\\u9fff';
const UNUSUAL = new RegExp(`[^${USUAL}]| {2}|^ | $`);

/** Soft hyphen, zero-width characters, direction marks, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;
const BLANKS = /[\s\u0000-\u001f\u007f-\u009f]+/g;

/** Full-width ASCII, by far the most common thing to unify, is a shift of the code. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** What is left for the compatibility forms of Unicode to change. */
const COMPATIBLE = new RegExp(`[^${USUAL}]`);

/**
 * NFKC would glue these to their neighbours and change what is said: ①30家 → 130家, 10² → 102, 1½ → 11⁄2,
 * 5㎡ → 5m2. They stay as they are.
 */
const COMPATIBLE_RUN =
  /[^\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u215f\u2189\u2460-\u2473\u24ea-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf\u33a0-\u33a6]+/g;

/**
 * Full-width letters, digits and punctuation half-width (，→, （→( ％→%), every run of blanks and line breaks
 * one space, none at the ends. The script stays: see `normaliseText`.
 */
export function unifyWidth(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  const narrow = text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const unified = COMPATIBLE.test(narrow)
    ? narrow.replace(COMPATIBLE_RUN, (run) => run.normalize('NFKC'))
    : narrow;
  return unified.replace(BLANKS, ' ').trim();
}
