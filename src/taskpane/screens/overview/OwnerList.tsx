import { useState, type ReactNode } from 'react';
import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { OverviewView, OwnerLamps } from '../../core/views/OverviewView';
import { usePane } from '../../session/usePane';
import { Choices } from '../parts/Choices';
import { LampDot } from '../parts/LampDot';
import { useListStyles } from '../parts/listStyles';
import { partTexts } from '../parts/partTexts';
import { QuietButton } from '../parts/QuietButton';
import { Section } from '../parts/Section';
import { overviewTexts } from './overviewTexts';
import { ShareBar } from './ShareBar';

/** So many stand there at first. */
const FIRST = 5;

const useStyles = makeStyles({
  owner: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '4px',
    width: '100%',
    padding: '8px 0',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** Who has how much that is late or soon due; each leads to the follow-up of that name. */
export function OwnerList({ overview }: { readonly overview: OverviewView }): ReactNode {
  const { words } = usePane();
  const list = useListStyles();
  const say = words.of(overviewTexts);
  const part = words.of(partTexts);
  const [by, setBy] = useState<'owner' | 'department'>('owner');
  const [isLong, setLong] = useState(false);
  const all = by === 'owner' ? overview.byOwner : overview.byDepartment;
  return (
    <Section title={say('who')}>
      <Choices
        label={say('groupedBy')}
        choices={[
          { value: 'owner', label: part('byOwner') },
          { value: 'department', label: part('byDepartment') },
        ]}
        chosen={[by]}
        onPress={setBy}
      />
      <ul className={list.list}>
        {all.slice(0, isLong ? undefined : FIRST).map((owner) => (
          <li key={owner.name}>
            <Owner owner={owner} by={by} />
          </li>
        ))}
      </ul>
      {all.length > FIRST && !isLong && (
        <span>
          <QuietButton onClick={() => setLong(true)}>{part('showAll', { count: all.length })}</QuietButton>
        </span>
      )}
    </Section>
  );
}

interface OwnerProps {
  readonly owner: OwnerLamps;
  readonly by: 'owner' | 'department';
}

function Owner({ owner, by }: OwnerProps): ReactNode {
  const { actions, words } = usePane();
  const styles = useStyles();
  const list = useListStyles();
  const say = words.of(overviewTexts);
  const part = words.of(partTexts);
  const { overdue, dueSoon, total } = owner;
  return (
    <button
      type="button"
      className={styles.owner}
      onClick={() => {
        actions.filterFollowUp({ scope: 'open', by, names: [owner.name], text: '' });
        actions.selectTab('followUp');
      }}
    >
      <Body1Strong>{owner.name || part('nobody')}</Body1Strong>
      <ShareBar lamps={owner} />
      <span className={list.line}>
        {overdue > 0 && (
          <>
            <LampDot colour="red" />
            {say('overdueOf', { count: overdue })}
          </>
        )}
        {dueSoon > 0 && (
          <>
            <LampDot colour="yellow" />
            {say('dueSoonOf', { count: dueSoon })}
          </>
        )}
        <span className={list.quiet}>{say('total', { total })}</span>
      </span>
    </button>
  );
}
