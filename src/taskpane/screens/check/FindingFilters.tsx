import { useState, type ReactNode } from 'react';
import { Caption1, makeStyles, Select } from '@fluentui/react-components';
import { Filter20Filled, Filter20Regular } from '@fluentui/react-icons/svg/filter';
import type { Severity } from '../../../domain/checks/Finding';
import type { FindingsView } from '../../core/views/FindingsView';
import { usePane } from '../../session/usePane';
import { Choices } from '../parts/Choices';
import { partTexts } from '../parts/partTexts';
import { QuietButton } from '../parts/QuietButton';
import { SearchField } from '../parts/SearchField';
import { checkTexts } from './checkTexts';
import { NO_FILTER } from './noFilter';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  search: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '4px',
    marginTop: '8px',
  },
  more: { display: 'grid', rowGap: '6px', marginTop: '8px' },
});

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Severity at hand; table, rule and words behind a button. */
export function FindingFilters({ view }: { readonly view: FindingsView }): ReactNode {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  const say = words.of(checkTexts);
  const part = words.of(partTexts);
  const { filter } = state.findings;
  const isNarrowed = filter.tables.length + filter.rules.length > 0;
  const [isOpen, setOpen] = useState(isNarrowed);
  const isFiltered = isNarrowed || filter.text !== '' || filter.severities.length > 0;
  return (
    <div>
      <div className={styles.head}>
        <Choices
          label={say('severities')}
          chosen={filter.severities}
          choices={severities.map((severity) => ({
            value: severity,
            label: say('severityCount', { word: part(severity), count: view.bySeverity[severity] }),
            icon: <SeverityIcon severity={severity} />,
          }))}
          onPress={(severity) => actions.filterFindings({ severities: toggled(filter.severities, severity) })}
        />
      </div>
      <div className={styles.search}>
        <SearchField
          label={say('searchLabel')}
          value={filter.text}
          onSearch={(text) => actions.filterFindings({ text })}
        />
        <QuietButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isNarrowed ? <Filter20Filled /> : <Filter20Regular />}
          {part('filter')}
        </QuietButton>
      </div>
      {isOpen && (
        <div className={styles.more}>
          <Select
            aria-label={say('table')}
            value={filter.tables[0] ?? ALL}
            onChange={(_, { value }) => actions.filterFindings({ tables: value === ALL ? [] : [value] })}
          >
            <option value={ALL}>{say('allTables')}</option>
            {view.tables.map(({ id, name, count }) => (
              <option key={id} value={id}>
                {say('choice', { name: id === '' ? say('outside') : name, count })}
              </option>
            ))}
          </Select>
          <Select
            aria-label={say('rule')}
            value={filter.rules[0] ?? ALL}
            onChange={(_, { value }) => actions.filterFindings({ rules: value === ALL ? [] : [value] })}
          >
            <option value={ALL}>{say('allRules')}</option>
            {view.rules.map(({ rule, title, count }) => (
              <option key={rule} value={rule}>
                {say('choice', { name: `${rule} ${title}`, count })}
              </option>
            ))}
          </Select>
        </div>
      )}
      {isFiltered && view.shown > 0 && (
        <div className={styles.head}>
          <Caption1>{say('shown', { shown: view.shown, total: view.total })}</Caption1>
          <QuietButton onClick={() => actions.filterFindings(NO_FILTER)}>{part('clearFilter')}</QuietButton>
        </div>
      )}
    </div>
  );
}

/** No table has this id, no rule this name. */
const ALL = '*';

function toggled(chosen: readonly Severity[], severity: Severity): readonly Severity[] {
  return chosen.includes(severity) ? chosen.filter((other) => other !== severity) : [...chosen, severity];
}
