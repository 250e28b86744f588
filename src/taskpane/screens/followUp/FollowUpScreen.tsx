import type { ReactNode } from 'react';
import { Body1, Spinner, Subtitle2 } from '@fluentui/react-components';
import type { FollowUpView } from '../../core/views/FollowUpView';
import { usePane } from '../../session/usePane';
import { useListStyles } from '../parts/listStyles';
import { partTexts } from '../parts/partTexts';
import { QuietButton } from '../parts/QuietButton';
import { CopyTexts } from './CopyTexts';
import { FollowUpFilters } from './FollowUpFilters';
import { FollowUpGroupSection } from './FollowUpGroupSection';
import { followUpTexts } from './followUpTexts';
import { openCount } from './openCount';

/** What is late or due soon, by whom, and the texts to remind them. */
export function FollowUpScreen(): ReactNode {
  const { state, words } = usePane();
  const styles = useListStyles();
  const say = words.of(followUpTexts);
  const { view } = state.followUp;
  if (!view) return <Spinner size="small" label={say('coming')} />;
  if (view.counts.total === 0) return <Body1>{say('noDeadlines')}</Body1>;
  return (
    <div className={styles.screen} style={{ rowGap: '12px' }}>
      <FollowUpFilters view={view} />
      {view.shown > 0 && <CopyTexts />}
      {view.shown > 0 ? (
        <div>
          {view.groups.map((group) => (
            <FollowUpGroupSection key={group.name} group={group} />
          ))}
        </div>
      ) : (
        <NothingLeft view={view} />
      )}
      <span className={styles.quiet}>{say('asOf', { now: view.now })}</span>
    </div>
  );
}

function NothingLeft({ view }: { readonly view: FollowUpView }): ReactNode {
  const { state, actions, words } = usePane();
  const say = words.of(followUpTexts);
  const { filter } = state.followUp;
  if (filter.names.length > 0 || filter.text !== '')
    return (
      <div>
        <Body1>{say('filteredOut')}</Body1>
        <QuietButton onClick={() => actions.filterFollowUp({ names: [], text: '' })}>
          {words.of(partTexts)('clearFilter')}
        </QuietButton>
      </div>
    );
  return (
    <div>
      <Subtitle2 as="h2">{say('nothing')}</Subtitle2>
      {openCount(view.counts) > 0 && <p>{say('nothingHint')}</p>}
    </div>
  );
}
