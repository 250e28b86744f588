import { createRoot } from 'react-dom/client';
import { CompanionApp } from './companion/CompanionApp';
import { companionTexts } from './companion/companionTexts';
import { startDesk } from './companion/startDesk';
import { WordsProvider } from './companion/WordsContext';
import { choosePaneLanguage } from './frame/choosePaneLanguage';
import { PaneFrame } from './frame/PaneFrame';
import { loadPaneWords } from './texts/loadPaneWords';

void start();

async function start(): Promise<void> {
  const settings = new URLSearchParams(location.search);
  const words = await loadPaneWords(choosePaneLanguage(settings.get('lang') ?? navigator.language));
  createRoot(document.getElementById('companion') as HTMLElement).render(
    <WordsProvider value={words}>
      <PaneFrame language={words.language} title={words.of(companionTexts)('title')}>
        <CompanionApp desk={startDesk()} sample={settings.get('sample') ?? undefined} />
      </PaneFrame>
    </WordsProvider>,
  );
}
