import type { Language } from '../base/Language';
import type { ProductError } from '../base/ProductError';
import { errorTexts } from './errorTexts';

/** The sentence and the next step for an error, in the user's language. */
export function errorSentence(
  error: ProductError,
  language: Language,
): { readonly message: string; readonly hint: string } {
  const texts = errorTexts[error.code]?.[language];
  if (!texts) return { message: error.message, hint: '' };
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(error.facts[name] ?? whole));
  return { message: fill(texts.message), hint: fill(texts.hint) };
}
