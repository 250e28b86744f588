import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { LiveText } from './shell/LiveText';
import { Notices } from './shell/Notices';
import { PanePanel } from './shell/PanePanel';
import { PaneTabs } from './shell/PaneTabs';
import { Toasts } from './shell/Toasts';
import { WorkBar } from './shell/WorkBar';

const useStyles = makeStyles({
  shell: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 'calc(100vh - 24px)',
    // Space comes from the rows of each screen, not from the browser's own sheet.
    '& :is(h1, h2, h3, h4)': { margin: '0' },
  },
  top: {
    position: 'sticky',
    top: '0',
    zIndex: 2,
    // Over the padding of the frame, to the edges of the pane.
    margin: '-12px -16px 12px',
    padding: '2px 8px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The pane itself: tabs, what goes on, what there is to say, and the screen of the tab. */
export function PaneShell(): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.shell}>
      <div className={styles.top}>
        <PaneTabs />
        <WorkBar />
      </div>
      <Notices />
      <PanePanel />
      <Toasts />
      <LiveText />
    </div>
  );
}
