import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { paneTabs, type PaneTab } from '../../session/PaneState';
import { usePane } from '../../session/usePane';
import { panelId, tabId } from './panelId';
import { shellTexts } from './shellTexts';

const useStyles = makeStyles({
  // Enlarged to 200 % the pane is 160 px wide: the tabs take two lines then.
  list: { flexWrap: 'wrap' },
  tab: { paddingInline: '8px', paddingBlock: '8px' },
  // Five English words side by side in 320 px.
  narrow: { paddingInline: '4px', '& span': { fontSize: tokens.fontSizeBase200 } },
});

export function PaneTabs(): ReactNode {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  const say = words.of(shellTexts);
  return (
    <TabList
      aria-label={say('tabs')}
      className={styles.list}
      selectedValue={state.tab}
      onTabSelect={(_, { value }) => actions.selectTab(value as PaneTab)}
    >
      {paneTabs.map((tab) => (
        <Tab
          key={tab}
          value={tab}
          id={tabId(tab)}
          aria-controls={panelId}
          className={mergeClasses(styles.tab, words.language === 'en' && styles.narrow)}
        >
          {say(tab)}
        </Tab>
      ))}
    </TabList>
  );
}
