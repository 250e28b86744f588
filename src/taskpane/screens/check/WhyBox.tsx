import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { FindingView } from '../../core/views/FindingsView';
import { usePane } from '../../session/usePane';
import { partTexts } from '../parts/partTexts';
import { checkTexts } from './checkTexts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '10px',
    rowGap: '4px',
    margin: '4px 0',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  name: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  fact: { margin: 0, whiteSpace: 'pre-wrap' },
});

/** Which rule says so, where it comes from, and what it was applied to. */
export function WhyBox({ id, item }: { readonly id: string; readonly item: FindingView }): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const say = words.of(checkTexts);
  const facts = [
    [say('whyRule'), `${item.rule} ${item.title}`],
    [say('whySource'), item.source],
    [say('whyValue'), item.value || words.of(partTexts)('empty')],
  ] as const;
  return (
    <dl id={id} className={styles.facts}>
      {facts.map(([name, fact]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.fact}>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
