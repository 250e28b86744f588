import { toSimplified } from './toSimplified';
import { unifyWidth } from './unifyWidth';

/**
 * One form for comparing texts: full-width letters, digits and punctuation become half-width (，→, （→( ％→%),
 * every run of blanks and line breaks one space, none at the ends, Traditional characters Simplified.
 */
export function normaliseText(text: string): string {
  return toSimplified(unifyWidth(text));
}
