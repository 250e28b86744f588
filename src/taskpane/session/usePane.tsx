import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { PaneWords } from '../texts/PaneWords';
import type { PaneActions } from './PaneActions';
import type { PaneState } from './PaneState';

/** The state as it stands, whom to tell when it changes, and what may be asked for. */
export interface PaneSession {
  readonly actions: PaneActions;
  state(): PaneState;
  /** @returns what ends it */
  subscribe(listener: () => void): () => void;
}

export interface Pane {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

const PaneContext = createContext<Pane | undefined>(undefined);

interface PaneProviderProps {
  readonly session: PaneSession;
  readonly words: PaneWords;
  readonly children: ReactNode;
}

/** What stands inside may call `usePane`. */
export function PaneProvider({ session, words, children }: PaneProviderProps): ReactNode {
  const state = useSyncExternalStore(session.subscribe, session.state);
  return <PaneContext value={{ state, actions: session.actions, words }}>{children}</PaneContext>;
}

/** What a screen shows, may ask for and says. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane outside of PaneProvider');
  return pane;
}
