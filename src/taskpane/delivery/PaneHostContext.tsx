import { createContext, useContext, type ReactNode } from 'react';
import type { PaneHost } from './PaneHost';

const HostContext = createContext<PaneHost>({ place: 'browser' });

interface PaneHostProviderProps {
  readonly host: PaneHost;
  readonly children: ReactNode;
}

/** Without it a pane takes itself for a page of its own. */
export function PaneHostProvider({ host, children }: PaneHostProviderProps): ReactNode {
  return <HostContext value={host}>{children}</HostContext>;
}

export const usePaneHost = (): PaneHost => useContext(HostContext);
