import { useEffect, useState, type ReactNode } from 'react';
import type { Remote } from 'comlink';
import { PaneFrame } from '../frame/PaneFrame';
import type { PaneLanguage } from '../frame/PaneLanguage';
import { loadPaneWords } from '../texts/loadPaneWords';
import type { PaneWords } from '../texts/PaneWords';
import { CompanionApp } from './CompanionApp';
import { companionTexts } from './companionTexts';
import type { Desk } from './Desk';
import { WordsProvider } from './WordsContext';

interface CompanionRootProps {
  readonly desk: Remote<Desk>;
  /** At the start; the pane's settings change it. */
  readonly language: PaneLanguage;
  readonly sample: string | undefined;
}

/** The whole page, in the language of its pane. */
export function CompanionRoot({ desk, language: first, sample }: CompanionRootProps): ReactNode {
  const [language, setLanguage] = useState(first);
  const [words, setWords] = useState<PaneWords>();
  useEffect(() => {
    let isWanted = true;
    void loadPaneWords(language).then((loaded) => isWanted && setWords(loaded));
    return () => {
      isWanted = false;
    };
  }, [language]);
  if (!words) return null;
  return (
    <WordsProvider value={words}>
      <PaneFrame language={words.language} title={words.of(companionTexts)('title')}>
        <CompanionApp desk={desk} sample={sample} onLanguage={setLanguage} />
      </PaneFrame>
    </WordsProvider>
  );
}
