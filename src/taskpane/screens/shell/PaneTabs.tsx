import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { paneTabs, type PaneTab } from '../../session/PaneState';
import { usePane } from '../../session/usePane';
import { moveAmongTabs } from '../parts/moveAmongTabs';
import { panelId, tabId } from './panelId';
import { shellTexts } from './shellTexts';

const useStyles = makeStyles({
  // Enlarged to 200 % the pane is 160 px wide: the tabs take two lines then.
  list: { display: 'flex', flexWrap: 'wrap' },
  tab: {
    position: 'relative',
    minHeight: '36px',
    padding: '4px 9px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground2Hover,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // Five English words side by side in 320 px.
  narrow: { padding: '4px 6px', fontSize: tokens.fontSizeBase200 },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '9px',
      bottom: '1px',
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: '2px',
    },
  },
});

/** Fluent's own list puts hidden stops into the page that axe reports. */
export function PaneTabs(): ReactNode {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  const say = words.of(shellTexts);
  return (
    <div role="tablist" aria-label={say('tabs')} className={styles.list} onKeyDown={moveAmongTabs}>
      {paneTabs.map((tab: PaneTab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-controls={panelId}
          aria-selected={state.tab === tab}
          tabIndex={state.tab === tab ? 0 : -1}
          className={mergeClasses(
            styles.tab,
            words.language === 'en' && styles.narrow,
            state.tab === tab && styles.chosen,
          )}
          onClick={() => actions.selectTab(tab)}
        >
          {say(tab)}
        </button>
      ))}
    </div>
  );
}
