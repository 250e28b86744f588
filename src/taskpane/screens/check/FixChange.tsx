import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../session/usePane';
import { partTexts } from '../parts/partTexts';
import { checkTexts } from './checkTexts';

const useStyles = makeStyles({
  change: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '10px',
    rowGap: '4px',
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  value: { margin: 0, whiteSpace: 'pre-wrap' },
  from: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  to: { textDecorationLine: 'none', fontWeight: tokens.fontWeightSemibold },
});

/** A cell before and after. */
export function FixChange({ from, to }: { readonly from: string; readonly to: string }): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const say = words.of(checkTexts);
  const empty = words.of(partTexts)('empty');
  return (
    <dl className={styles.change}>
      <dt className={styles.name}>{say('from')}</dt>
      <dd className={styles.value}>
        <del className={styles.from}>{from || empty}</del>
      </dd>
      <dt className={styles.name}>{say('to')}</dt>
      <dd className={styles.value}>
        <ins className={styles.to}>{to || empty}</ins>
      </dd>
    </dl>
  );
}
