import type { ProductError } from '../../base/ProductError';
import { paneSentence } from '../../locales/paneSentence';
import type { PaneWords } from '../texts/PaneWords';

/** What is wrong and what to do about it, in the pane's language. */
export function saidError(
  error: ProductError,
  words: PaneWords,
): { readonly message: string; readonly hint: string } {
  const zh = paneSentence(error, 'zh-CN');
  const en = paneSentence(error, 'en');
  return {
    message: words.say({ 'zh-CN': zh.message, en: en.message }),
    hint: words.say({ 'zh-CN': zh.hint, en: en.hint }),
  };
}
