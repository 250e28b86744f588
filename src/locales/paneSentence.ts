import type { Language } from '../base/Language';
import type { ProductError } from '../base/ProductError';
import { errorSentence } from './errorSentence';
import { paneHints } from './paneHints';

/** The sentence and the next step for an error as the pane tells it: its hints name buttons, not commands. */
export function paneSentence(
  error: ProductError,
  language: Language,
): { readonly message: string; readonly hint: string } {
  const { message, hint } = errorSentence(error, language);
  const own = paneHints[error.code]?.[language];
  if (own === undefined) return { message, hint };
  const fill = (_: string, name: string): string => String(error.facts[name] ?? '');
  // {{标题}} is a tag to be written; facts have Latin names.
  return { message, hint: own.replace(/\{([A-Za-z]+)\}/g, fill) };
}
