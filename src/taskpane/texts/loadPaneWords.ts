import type { PaneLanguage } from '../frame/PaneLanguage';
import { createPaneWords } from './createPaneWords';
import type { PaneWords } from './PaneWords';

/** What is needed to speak Taiwan's Chinese is loaded for those who read it. */
export async function loadPaneWords(language: PaneLanguage): Promise<PaneWords> {
  if (language !== 'zh-TW') return createPaneWords(language, (text) => text);
  const { paneTaiwanText } = await import('./taiwan/paneTaiwanText');
  return createPaneWords(language, paneTaiwanText);
}
