import type { ReactNode } from 'react';
import { Body1, Subtitle2 } from '@fluentui/react-components';
import { usePane } from '../../session/usePane';
import { useListStyles } from '../parts/listStyles';
import { partTexts } from '../parts/partTexts';
import { QuietButton } from '../parts/QuietButton';
import { CheckActions } from './CheckActions';
import { checkTexts } from './checkTexts';
import { FindingFilters } from './FindingFilters';
import { FindingsList } from './FindingsList';
import { NO_FILTER } from './noFilter';

/** The check and what it found. */
export function CheckScreen(): ReactNode {
  const { state } = usePane();
  const styles = useListStyles();
  const { view } = state.findings;
  return (
    <div className={styles.screen} style={{ rowGap: '12px' }}>
      <CheckActions />
      {view && view.total > 0 && <FindingFilters view={view} />}
      {view && view.shown > 0 ? <FindingsList view={view} /> : <NoFindings />}
    </div>
  );
}

function NoFindings(): ReactNode {
  const { state, actions, words } = usePane();
  const say = words.of(checkTexts);
  const { view } = state.findings;
  if (!view) return state.work ? null : <Body1>{say(state.overview?.check ? 'coming' : 'notYet')}</Body1>;
  if (view.total === 0)
    return (
      <div>
        <Subtitle2 as="h2">{say('clean')}</Subtitle2>
        <p>{say('cleanHint')}</p>
      </div>
    );
  return (
    <div>
      <Body1>{say('filteredOut', { total: view.total })}</Body1>
      <QuietButton onClick={() => actions.filterFindings(NO_FILTER)}>
        {words.of(partTexts)('clearFilter')}
      </QuietButton>
    </div>
  );
}
