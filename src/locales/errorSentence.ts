import type { Language } from '../base/Language';
import { ProductError } from '../base/ProductError';
import { errorTexts } from './errorTexts';

/** The sentence and the next step for an error, in the user's language. */
export function errorSentence(
  error: ProductError,
  language: Language,
): { readonly message: string; readonly hint: string } {
  const texts = errorTexts[error.code]?.[language];
  if (!texts) return { message: error.message, hint: '' };
  // What lies beneath, for those sentences that tell it.
  const cause = error.cause instanceof ProductError ? errorSentence(error.cause, language) : undefined;
  const facts: Readonly<Record<string, string | number>> = {
    ...(cause && { cause: cause.message, causeHint: cause.hint }),
    ...error.facts,
  };
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
  return { message: fill(texts.message), hint: fill(texts.hint) };
}
