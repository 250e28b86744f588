import type { ReactNode } from 'react';
import { Body1, Button, Caption1Strong, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { OverviewView } from '../../core/views/OverviewView';
import type { PaneActions } from '../../session/PaneActions';
import { usePane } from '../../session/usePane';
import type { PaneWords } from '../../texts/PaneWords';
import { partTexts } from '../parts/partTexts';
import { overviewTexts } from './overviewTexts';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '6px',
    padding: '14px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  eyebrow: { color: tokens.colorNeutralForeground2 },
  button: { marginTop: '8px', width: '100%' },
});

interface Step {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly act: () => void;
}

/** What to do next, as one button nobody can overlook. */
export function NextStepCard({ overview }: { readonly overview: OverviewView }): ReactNode {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  const step = stepOf(overview, actions, words);
  return (
    <section aria-label={words.of(overviewTexts)('nextStep')} className={styles.card}>
      <Caption1Strong className={styles.eyebrow}>{words.of(overviewTexts)('nextStep')}</Caption1Strong>
      <Subtitle1 as="h2">{step.title}</Subtitle1>
      <Body1>{step.text}</Body1>
      <Button
        appearance="primary"
        size="large"
        className={styles.button}
        disabledFocusable={state.work !== undefined}
        onClick={step.act}
      >
        {step.button}
      </Button>
    </section>
  );
}

function stepOf(overview: OverviewView, actions: PaneActions, words: PaneWords): Step {
  const say = words.of(overviewTexts);
  const part = words.of(partTexts);
  const { tables, lamps, check } = overview;
  switch (overview.step) {
    case 'newWorkbook':
      return {
        title: say('newWorkbook_title'),
        text: say('newWorkbook_text'),
        button: part('newWorkbook'),
        act: () => actions.openDialog('newWorkbook'),
      };
    case 'adopt':
      return {
        title: say(tables.length > 0 ? 'adopt_some_title' : 'adopt_none_title'),
        text: say('adopt_text'),
        button: part('adopt'),
        act: () => actions.openDialog('mapping'),
      };
    case 'check': {
      const checked = tables.filter(({ confidence }) => confidence !== 'low');
      const records = checked.reduce((sum, table) => sum + table.records, 0);
      return {
        title: say('check_title', { tables: checked.length, records }),
        text: say('check_text'),
        button: part('checkWorkbook'),
        act: () => actions.check(),
      };
    }
    case 'review':
      return {
        title: say('review_title', { findings: check?.findings ?? 0 }),
        text: [
          say('review_text', { ...check?.bySeverity }),
          ...(check && check.fixable > 0 ? [say('review_fixable', { fixable: check.fixable })] : []),
        ].join(words.language === 'en' ? ' ' : ''),
        button: say('review_button'),
        act: () => actions.selectTab('check'),
      };
    case 'mark':
      return {
        title: say('mark_title'),
        text: say('mark_text'),
        button: part('mark'),
        act: () => actions.mark(),
      };
    case 'followUp':
      return {
        title: say('followUp_title', { overdue: lamps.overdue, dueSoon: lamps.dueSoon }),
        text: say('followUp_text'),
        button: say('followUp_button'),
        act: () => actions.selectTab('followUp'),
      };
    case 'report':
      return {
        title: say('report_title'),
        text: say('report_text'),
        button: part('report'),
        act: () => actions.selectTab('reports'),
      };
  }
}
