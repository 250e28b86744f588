import { useEffect, useState, type ReactNode } from 'react';
import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Appearance } from '../../frame/chooseAppearance';
import { usePane } from '../../session/usePane';
import { FluentPart } from './FluentPart';
import { shellTexts } from './shellTexts';

/** What is done sooner needs no progress. */
const SHOWN_AFTER_MS = 350;

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: '8px',
    rowGap: '4px',
    padding: '4px 8px 8px',
  },
  progress: { gridColumnEnd: 'span 2' },
  quiet: { padding: '2px 8px 6px', color: tokens.colorNeutralForeground2, display: 'block' },
});

interface WorkBarProps {
  readonly appearance: Appearance;
}

/** What goes on: a long action with its end in sight and a way out, or a re-check by itself. */
export function WorkBar({ appearance }: WorkBarProps): ReactNode {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  const say = words.of(shellTexts);
  const { work, freshness } = state;
  const isLong = useHeldFor(SHOWN_AFTER_MS, work?.kind);
  if (work && isLong) {
    const { fraction } = work.progress ?? {};
    const text = say(`work_${work.kind}`);
    return (
      <FluentPart appearance={appearance} className={styles.bar}>
        <Caption1>
          {text}
          {fraction !== undefined && ` ${say('percent', { percent: Math.round(fraction * 100) })}`}
        </Caption1>
        {work.canBeCancelled && (
          <Button size="small" onClick={() => actions.cancel()}>
            {say('cancel')}
          </Button>
        )}
        <ProgressBar
          className={styles.progress}
          aria-label={text}
          thickness="large"
          {...(fraction !== undefined && { value: fraction })}
        />
      </FluentPart>
    );
  }
  if (freshness === 'current' || work) return null;
  return (
    <FluentPart appearance={appearance}>
      <Caption1 className={styles.quiet}>{say(freshness)}</Caption1>
    </FluentPart>
  );
}

/** Whether a value has stood unchanged for a while. */
function useHeldFor(milliseconds: number, value: string | undefined): boolean {
  const [held, setHeld] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setHeld(value), value === undefined ? 0 : milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds, value]);
  return held === value && value !== undefined;
}
