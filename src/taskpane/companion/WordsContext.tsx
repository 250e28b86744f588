import { createContext, useContext } from 'react';
import type { PaneWords } from '../texts/PaneWords';

const Words = createContext<PaneWords | undefined>(undefined);

export const WordsProvider = Words.Provider;

/** What the companion says around the pane. */
export function useWords(): PaneWords {
  const words = useContext(Words);
  if (!words) throw new Error('useWords outside of WordsProvider');
  return words;
}
