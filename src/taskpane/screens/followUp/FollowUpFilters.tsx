import type { ReactNode } from 'react';
import { makeStyles, Select } from '@fluentui/react-components';
import type { FollowUpScope, FollowUpView } from '../../core/views/FollowUpView';
import { usePane } from '../../session/usePane';
import { Choices } from '../parts/Choices';
import { LampDot } from '../parts/LampDot';
import { partTexts } from '../parts/partTexts';
import { SearchField } from '../parts/SearchField';
import { followUpTexts } from './followUpTexts';
import { openCount } from './openCount';

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px' },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(120px, 100%), 1fr))',
    gap: '8px',
  },
});

/** No name is this one. */
const ALL = '\u0000';

export function FollowUpFilters({ view }: { readonly view: FollowUpView }): ReactNode {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  const say = words.of(followUpTexts);
  const part = words.of(partTexts);
  const { filter } = state.followUp;
  const { counts, names } = view;
  const count: Readonly<Record<FollowUpScope, number>> = {
    lateOrSoon: counts.overdue + counts.dueSoon,
    overdue: counts.overdue,
    dueSoon: counts.dueSoon,
    open: openCount(counts),
  };
  return (
    <div className={styles.filters}>
      <Choices
        label={say('scope')}
        chosen={[filter.scope]}
        choices={(['lateOrSoon', 'overdue', 'dueSoon', 'open'] as const).map((scope) => ({
          value: scope,
          label: say(scope, { count: count[scope] }),
          ...(scope === 'overdue' && { icon: <LampDot colour="red" /> }),
          ...(scope === 'dueSoon' && { icon: <LampDot colour="yellow" /> }),
        }))}
        onPress={(scope) => actions.filterFollowUp({ scope })}
      />
      <div className={styles.pair}>
        <Select
          aria-label={say('by')}
          value={filter.by}
          onChange={(_, { value }) =>
            actions.filterFollowUp({ by: value === 'department' ? 'department' : 'owner', names: [] })
          }
        >
          <option value="owner">{part('byOwner')}</option>
          <option value="department">{part('byDepartment')}</option>
        </Select>
        <Select
          aria-label={say('name')}
          value={filter.names[0] ?? ALL}
          onChange={(_, { value }) => actions.filterFollowUp({ names: value === ALL ? [] : [value] })}
        >
          <option value={ALL}>{say(filter.by === 'owner' ? 'everyone' : 'everyDepartment')}</option>
          {names.map(({ name, count: rows }) => (
            <option key={name} value={name}>
              {say('choice', { name: name || part('nobody'), count: rows })}
            </option>
          ))}
        </Select>
      </div>
      <SearchField
        label={say('searchLabel')}
        value={filter.text}
        onSearch={(text) => actions.filterFollowUp({ text })}
      />
    </div>
  );
}
