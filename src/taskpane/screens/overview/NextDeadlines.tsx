import type { ReactNode } from 'react';
import { Body1Strong } from '@fluentui/react-components';
import type { NextDeadline } from '../../core/views/OverviewView';
import { usePane } from '../../session/usePane';
import { LampDot } from '../parts/LampDot';
import { lampOf } from '../parts/lampOf';
import { useListStyles } from '../parts/listStyles';
import { PlaceButton } from '../parts/PlaceButton';
import { Section } from '../parts/Section';
import { overviewTexts } from './overviewTexts';

/** What comes next, with the way there. */
export function NextDeadlines({ deadlines }: { readonly deadlines: readonly NextDeadline[] }): ReactNode {
  const { words } = usePane();
  const styles = useListStyles();
  return (
    <Section title={words.of(overviewTexts)('next')}>
      <ul className={styles.list}>
        {deadlines.map(({ place, address, subject, owner, due, state, remaining }) => (
          <li key={address} className={styles.item}>
            <Body1Strong>{subject || address}</Body1Strong>
            <span className={styles.line}>
              <LampDot colour={lampOf(state)} />
              <span>{remaining}</span>
              <span className={styles.quiet}>{[due, owner].filter(Boolean).join(' · ')}</span>
            </span>
            <span>
              <PlaceButton place={place} address={address} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
