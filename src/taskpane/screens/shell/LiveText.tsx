import type { ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { usePane } from '../../session/usePane';
import { noticeSentence } from './noticeSentence';
import { shellTexts } from './shellTexts';

const useStyles = makeStyles({
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** For screen readers: what goes on now, and what it came to. */
export function LiveText(): ReactNode {
  const { state, words } = usePane();
  const styles = useStyles();
  const { work, freshness, notices } = state;
  const say = words.of(shellTexts);
  const done = notices.filter(({ tone }) => tone === 'success').at(-1);
  const text = (): string => {
    if (work) return say(`work_${work.kind}`);
    if (freshness !== 'current') return say(freshness);
    return done ? noticeSentence(done.text, words) : '';
  };
  return (
    <div role="status" className={styles.heard}>
      {text()}
    </div>
  );
}
