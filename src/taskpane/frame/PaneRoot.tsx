import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { PaneShell } from '../screens/PaneShell';
import { PaneProvider, type PaneSession } from '../session/usePane';
import { loadPaneWords } from '../texts/loadPaneWords';
import type { PaneWords } from '../texts/PaneWords';
import type { AppearanceSigns } from './chooseAppearance';
import { CrashGuard } from './CrashGuard';
import { frameTexts } from './frameTexts';
import { PaneFrame } from './PaneFrame';
import type { PaneLanguage } from './PaneLanguage';

interface PaneRootProps {
  readonly session: PaneSession;
  /** Must be the same function from one drawing to the next. */
  readonly readOfficeTheme?: () => AppearanceSigns['officeTheme'];
}

/** The whole pane over a session: both pages draw this and nothing else. */
export function PaneRoot({ session, readOfficeTheme }: PaneRootProps): ReactNode {
  const language = useSyncExternalStore(session.subscribe, () => session.state().language);
  const words = useWords(language);
  if (!words) return null;
  return (
    <PaneFrame
      language={words.language}
      title={frameTexts.title[words.language]}
      {...(readOfficeTheme && { readOfficeTheme })}
    >
      <CrashGuard language={words.language}>
        <PaneProvider session={session} words={words}>
          <PaneShell />
        </PaneProvider>
      </CrashGuard>
    </PaneFrame>
  );
}

/** Of a language that was loaded already, or of the one before until the new one has come. */
function useWords(language: PaneLanguage): PaneWords | undefined {
  const [words, setWords] = useState<PaneWords>();
  useEffect(() => {
    let wanted = true;
    void loadPaneWords(language).then((loaded) => wanted && setWords(loaded));
    return () => {
      wanted = false;
    };
  }, [language]);
  return words;
}
