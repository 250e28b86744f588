import { createRoot } from 'react-dom/client';
import { Subtitle2 } from '@fluentui/react-components';
import { choosePaneLanguage } from './frame/choosePaneLanguage';
import { frameTexts } from './frame/frameTexts';
import { PaneFrame } from './frame/PaneFrame';

const language = choosePaneLanguage(navigator.language);

createRoot(document.getElementById('companion') as HTMLElement).render(
  <PaneFrame language={language} title={frameTexts.companionTitle[language]}>
    <Subtitle2 as="h1">{frameTexts.companionTitle[language]}</Subtitle2>
  </PaneFrame>,
);
