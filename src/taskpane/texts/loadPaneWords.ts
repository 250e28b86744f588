import type { PaneLanguage } from '../frame/PaneLanguage';
import { createPaneWords } from './createPaneWords';
import type { PaneWords } from './PaneWords';

/** Undefined for a language that has to be loaded first. */
export const paneWordsAtHand = (language: PaneLanguage): PaneWords | undefined =>
  language === 'zh-TW' ? undefined : createPaneWords(language, (text) => text);

/** What is needed to speak Taiwan's Chinese is loaded for those who read it. */
export async function loadPaneWords(language: PaneLanguage): Promise<PaneWords> {
  const atHand = paneWordsAtHand(language);
  if (atHand) return atHand;
  const { paneTaiwanText } = await import('./taiwan/paneTaiwanText');
  return createPaneWords(language, paneTaiwanText);
}
