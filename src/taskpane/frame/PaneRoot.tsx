import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { PaneShell } from '../screens/PaneShell';
import { PaneProvider, type PaneSession } from '../session/usePane';
import { loadPaneWords, paneWordsAtHand } from '../texts/loadPaneWords';
import type { PaneWords } from '../texts/PaneWords';
import { BareFrame } from './BareFrame';
import { CrashGuard } from './CrashGuard';
import { frameTexts } from './frameTexts';
import type { OfficeThemeSource } from './OfficeThemeSource';
import type { PaneLanguage } from './PaneLanguage';
import { useAppearance } from './useAppearance';

interface PaneRootProps {
  readonly session: PaneSession;
  readonly officeTheme?: OfficeThemeSource;
}

/** The whole pane over a session: both pages draw this and nothing else. */
export function PaneRoot({ session, officeTheme }: PaneRootProps): ReactNode {
  const language = useSyncExternalStore(session.subscribe, () => session.state().language);
  const words = useWords(language);
  const appearance = useAppearance(officeTheme);
  if (!words) return null;
  return (
    <BareFrame language={words.language} title={frameTexts.title[words.language]} appearance={appearance}>
      <CrashGuard language={words.language}>
        <PaneProvider session={session} words={words}>
          <PaneShell appearance={appearance} />
        </PaneProvider>
      </CrashGuard>
    </BareFrame>
  );
}

/** Of a language that was loaded already, or of the one before until the new one has come. */
function useWords(language: PaneLanguage): PaneWords | undefined {
  const [words, setWords] = useState(() => paneWordsAtHand(language));
  const isSpoken = words?.language === language;
  useEffect(() => {
    if (isSpoken) return undefined;
    let wanted = true;
    void loadPaneWords(language).then((loaded) => wanted && setWords(loaded));
    return () => {
      wanted = false;
    };
  }, [isSpoken, language]);
  return words;
}
