import type { ReactNode } from 'react';
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../session/usePane';
import { partTexts } from '../parts/partTexts';
import { checkTexts } from './checkTexts';

const useStyles = makeStyles({
  actions: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(120px, 100%), 1fr))',
    gap: '8px',
  },
  check: { gridColumn: '1 / -1' },
  status: { color: tokens.colorNeutralForeground2 },
});

/** Check, mark, clear; and how things stand with them. */
export function CheckActions(): ReactNode {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  const say = words.of(checkTexts);
  const part = words.of(partTexts);
  const isBusy = state.work !== undefined;
  const { check, marks = 'unknown' } = state.overview ?? {};
  const status = [
    ...(check ? [say('summary', { findings: check.findings, at: check.checkedAt.replace('T', ' ') })] : []),
    say(`marks_${marks}`),
  ].filter(Boolean);
  return (
    <div>
      <div className={styles.actions}>
        <Button
          className={styles.check}
          appearance={check ? 'secondary' : 'primary'}
          size="large"
          disabledFocusable={isBusy}
          onClick={() => actions.check()}
        >
          {part('checkWorkbook')}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => actions.mark()}>
          {part('mark')}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => actions.unmark()}>
          {part('unmark')}
        </Button>
      </div>
      <Caption1 className={styles.status}>{status.join(' · ')}</Caption1>
    </div>
  );
}
