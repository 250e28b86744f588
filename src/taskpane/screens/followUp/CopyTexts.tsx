import type { ReactNode } from 'react';
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { usePane } from '../../session/usePane';
import { followUpTexts } from './followUpTexts';

const useStyles = makeStyles({
  buttons: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(120px, 100%), 1fr))',
    gap: '8px',
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** What is listed, as text for the clipboard. */
export function CopyTexts(): ReactNode {
  const { actions, words } = usePane();
  const styles = useStyles();
  const say = words.of(followUpTexts);
  return (
    <div>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<Copy20Regular />}
          onClick={() => actions.copyFollowUp('reminder')}
        >
          {say('copyReminder')}
        </Button>
        <Button icon={<Copy20Regular />} onClick={() => actions.copyFollowUp('list')}>
          {say('copyList')}
        </Button>
      </div>
      <Caption1 className={styles.hint}>{say('copyHint')}</Caption1>
    </div>
  );
}
