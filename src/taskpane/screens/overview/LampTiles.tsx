import type { ReactNode } from 'react';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpScope } from '../../core/views/FollowUpView';
import type { LampCounts } from '../../core/views/OverviewView';
import { usePane } from '../../session/usePane';
import { LampDot } from '../parts/LampDot';
import type { LampColour } from '../parts/lampOf';
import { partTexts } from '../parts/partTexts';
import { Section } from '../parts/Section';
import { overviewTexts } from './overviewTexts';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(84px, 100%), 1fr))',
    gap: '8px',
  },
  tile: {
    display: 'flex',
    // Read: the word, then the number; seen: the number above the word.
    flexDirection: 'column-reverse',
    rowGap: '2px',
    padding: '8px 7px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  number: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  word: { display: 'flex', alignItems: 'center', gap: '6px', fontSize: tokens.fontSizeBase300 },
  rest: { color: tokens.colorNeutralForeground2 },
});

const lamps: readonly {
  readonly kind: 'overdue' | 'dueSoon' | 'normal';
  readonly colour: LampColour;
  readonly scope: FollowUpScope;
}[] = [
  { kind: 'overdue', colour: 'red', scope: 'overdue' },
  { kind: 'dueSoon', colour: 'yellow', scope: 'dueSoon' },
  { kind: 'normal', colour: 'green', scope: 'open' },
];

/** Red, yellow, green: how many, in words as well; a way to see which. */
export function LampTiles({ lamps: counts }: { readonly lamps: LampCounts }): ReactNode {
  const { actions, words } = usePane();
  const styles = useStyles();
  const say = words.of(overviewTexts);
  const part = words.of(partTexts);
  const rest = (['done', 'longTerm', 'unclear'] as const).filter((kind) => counts[kind] > 0);
  const line = [
    say('total', { total: counts.total }),
    ...(counts.overdueAlert > 0 ? [say('alert', { overdueAlert: counts.overdueAlert })] : []),
    ...rest.map((kind) => say(kind, { [kind]: counts[kind] })),
  ];
  return (
    <Section title={say('lamps')}>
      <div className={styles.tiles}>
        {lamps.map(({ kind, colour, scope }) => (
          <button
            key={kind}
            type="button"
            className={styles.tile}
            aria-description={say('seeIn')}
            onClick={() => {
              actions.filterFollowUp({ scope, names: [], text: '' });
              actions.selectTab('followUp');
            }}
          >
            <span className={styles.word}>
              <LampDot colour={colour} />
              {part(kind)}
            </span>{' '}
            <span className={styles.number}>{counts[kind]}</span>
          </button>
        ))}
      </div>
      <Caption1 className={styles.rest}>{line.join(' · ')}</Caption1>
    </Section>
  );
}
