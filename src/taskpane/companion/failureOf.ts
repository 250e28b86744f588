import { ProductError } from '../../base/ProductError';
import { errorSentence } from '../../locales/errorSentence';
import type { FailureView } from '../core/views/FailureView';
import type { PaneLanguage } from '../frame/PaneLanguage';

/** What went wrong, in the pane's language. */
export async function failureOf(error: unknown, language: PaneLanguage): Promise<FailureView> {
  if (!(error instanceof ProductError)) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'defect', code: '', message: details, hint: '', details };
  }
  const { message, hint } = errorSentence(error, language === 'en' ? 'en' : 'zh-CN');
  if (language !== 'zh-TW') return { kind: 'product', code: error.code, message, hint };
  const { paneTaiwanText } = await import('../texts/taiwan/paneTaiwanText');
  return { kind: 'product', code: error.code, message: paneTaiwanText(message), hint: paneTaiwanText(hint) };
}
