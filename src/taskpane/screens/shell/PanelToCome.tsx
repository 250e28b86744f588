import type { ReactNode } from 'react';
import { usePane } from '../../session/usePane';
import { panelId, tabId } from './panelId';

/** Where the screen of the tab will be, for as long as what draws it is loaded. */
export function PanelToCome(): ReactNode {
  const { tab } = usePane().state;
  return <div id={panelId} role="tabpanel" aria-labelledby={tabId(tab)} aria-busy />;
}
