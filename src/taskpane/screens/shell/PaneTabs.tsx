import type { ReactNode } from 'react';
import { paneTabs, type PaneTab } from '../../session/PaneState';
import { usePane } from '../../session/usePane';
import { moveAmongTabs } from '../parts/moveAmongTabs';
import { panelId, tabId } from './panelId';
import { shellTexts } from './shellTexts';

/** Fluent's own list puts hidden stops into the page that axe reports. */
export function PaneTabs(): ReactNode {
  const { state, actions, words } = usePane();
  const say = words.of(shellTexts);
  return (
    <div
      role="tablist"
      aria-label={say('tabs')}
      lang={words.language}
      className="shell-tabs"
      onKeyDown={moveAmongTabs}
    >
      {paneTabs.map((tab: PaneTab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-controls={panelId}
          aria-selected={state.tab === tab}
          tabIndex={state.tab === tab ? 0 : -1}
          className="shell-tab"
          onClick={() => actions.selectTab(tab)}
        >
          {say(tab)}
        </button>
      ))}
    </div>
  );
}
