import { useState, type ReactNode } from 'react';
import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { usePane } from '../../session/usePane';
import { firstRunTexts } from './firstRunTexts';

const steps = [
  { title: 'readTitle', text: 'read' },
  { title: 'markTitle', text: 'mark' },
  { title: 'reportTitle', text: 'report' },
] as const;

const useStyles = makeStyles({
  card: {
    display: 'grid',
    rowGap: '8px',
    padding: '12px',
    marginBlockEnd: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: { margin: 0 },
  text: { display: 'grid', rowGap: '4px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What Duban does, in three steps, above a pane that can be used meanwhile. */
export function FirstRun(): ReactNode {
  const styles = useStyles();
  const { actions, words } = usePane();
  const say = words.of(firstRunTexts);
  const [at, setAt] = useState(0);
  const step = steps[at];
  if (!step) return null;
  const isLast = at === steps.length - 1;
  return (
    <section className={styles.card} aria-label={say('title')}>
      <div className={styles.text} aria-live="polite">
        <Caption1>{say('count', { step: at + 1, steps: steps.length })}</Caption1>
        <Subtitle2 as="h2" className={styles.title}>
          {say(step.title)}
        </Subtitle2>
        <Body1>{say(step.text)}</Body1>
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          onClick={() => (isLast ? actions.endFirstRun() : setAt(at + 1))}
        >
          {say(isLast ? 'start' : 'next')}
        </Button>
        {at > 0 && (
          <Button size="small" onClick={() => setAt(at - 1)}>
            {say('back')}
          </Button>
        )}
        {!isLast && (
          <Button size="small" appearance="subtle" onClick={() => actions.endFirstRun()}>
            {say('skip')}
          </Button>
        )}
      </div>
    </section>
  );
}
