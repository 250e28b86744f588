import type { PaneTab } from '../../session/PaneState';

/** What the tabs control. */
export const panelId = 'duban-panel';

export const tabId = (tab: PaneTab): string => `duban-tab-${tab}`;
