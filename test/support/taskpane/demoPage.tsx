import { createRoot } from 'react-dom/client';
import type { PaneLanguage } from '../../../src/taskpane/frame/PaneLanguage';
import { PaneRoot } from '../../../src/taskpane/frame/PaneRoot';
import { demoSession, type DemoSession } from './demoSession';
import { sceneState } from './scenes';

declare global {
  interface Window {
    /** What a test may ask and tell. */
    demo: DemoSession;
  }
}

const wish = new URLSearchParams(window.location.search);
const language = (wish.get('language') ?? 'zh-CN') as PaneLanguage;
window.demo = demoSession(sceneState(wish.get('scene') ?? 'overview', language));
createRoot(document.getElementById('pane') as HTMLElement).render(<PaneRoot session={window.demo} />);
