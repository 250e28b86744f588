import type { ReactNode } from 'react';
import { Body1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { PaneFrame } from './PaneFrame';
import type { PaneLanguage } from './PaneLanguage';

const useStyles = makeStyles({
  // Addresses are longer than the pane is wide.
  text: { display: 'grid', rowGap: '8px', overflowWrap: 'anywhere' },
});

interface StandInProps {
  readonly language: PaneLanguage;
  readonly title: string;
  /** Read out at once by screen readers: something went wrong. */
  readonly live?: boolean;
  readonly children: ReactNode;
}

/** What stands in the pane when the pane itself cannot: why, and what to do. */
export function StandIn({ language, title, live = false, children }: StandInProps): ReactNode {
  const styles = useStyles();
  return (
    <PaneFrame language={language} title={title}>
      <div className={styles.text} {...(live && { role: 'alert' })}>
        <Subtitle2 as="h1">{title}</Subtitle2>
        <Body1>{children}</Body1>
      </div>
    </PaneFrame>
  );
}
