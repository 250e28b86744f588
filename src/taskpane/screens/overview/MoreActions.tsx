import type { ReactNode } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import type { NextStep } from '../../core/views/OverviewView';
import { usePane } from '../../session/usePane';
import { partTexts } from '../parts/partTexts';
import { Section } from '../parts/Section';
import { overviewTexts } from './overviewTexts';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** What can be done besides the next step. */
export function MoreActions({ step }: { readonly step: NextStep }): ReactNode {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  const part = words.of(partTexts);
  const others = [
    { not: 'check', name: 'checkWorkbook', act: () => actions.check() },
    { not: 'adopt', name: 'adopt', act: () => actions.openDialog('mapping') },
    { not: 'newWorkbook', name: 'newWorkbook', act: () => actions.openDialog('newWorkbook') },
  ] as const;
  return (
    <Section title={words.of(overviewTexts)('more')}>
      <div className={styles.actions}>
        {others
          .filter(({ not }) => not !== step)
          .map(({ name, act }) => (
            <Button key={name} disabledFocusable={state.work !== undefined} onClick={act}>
              {part(name)}
            </Button>
          ))}
      </div>
    </Section>
  );
}
