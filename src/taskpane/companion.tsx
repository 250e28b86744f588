import { createRoot } from 'react-dom/client';
import { recall } from './companion/browserHost';
import { CompanionRoot } from './companion/CompanionRoot';
import { startDesk } from './companion/startDesk';
import { choosePaneLanguage } from './frame/choosePaneLanguage';

const settings = new URLSearchParams(location.search);
const language = choosePaneLanguage(settings.get('lang') ?? recall('language') ?? navigator.language);

createRoot(document.getElementById('companion') as HTMLElement).render(
  <CompanionRoot desk={startDesk()} language={language} sample={settings.get('sample') ?? undefined} />,
);
