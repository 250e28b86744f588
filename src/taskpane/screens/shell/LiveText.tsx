import type { ReactNode } from 'react';
import { usePane } from '../../session/usePane';
import { noticeSentence } from './noticeSentence';
import { shellTexts } from './shellTexts';

/** For screen readers: what goes on now, and what it came to. */
export function LiveText(): ReactNode {
  const { state, words } = usePane();
  const { work, freshness, notices } = state;
  const say = words.of(shellTexts);
  const done = notices.filter(({ tone }) => tone === 'success').at(-1);
  const text = (): string => {
    if (work) return say(`work_${work.kind}`);
    if (freshness !== 'current') return say(freshness);
    return done ? noticeSentence(done.text, words) : '';
  };
  return (
    <div role="status" className="shell-heard">
      {text()}
    </div>
  );
}
