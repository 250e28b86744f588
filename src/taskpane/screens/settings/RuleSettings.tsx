import { useState, type ReactNode } from 'react';
import { Button, Caption1, makeStyles, SearchBox, Switch, tokens } from '@fluentui/react-components';
import { severityLabels } from '../../../locales/labels';
import type { RuleView } from '../../core/views/SettingsView';
import { usePane } from '../../session/usePane';
import { settingsTexts } from './settingsTexts';
import type { SettingsDraft } from './useSettings';

const useStyles = makeStyles({
  search: { width: '100%', minWidth: 0, maxWidth: '100%' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid' },
  rule: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlockEnd: '4px' },
  switch: { display: 'flex', justifyContent: 'space-between' },
  more: { paddingInlineStart: '8px' },
});

interface RuleSettingsProps {
  readonly draft: SettingsDraft;
  readonly rules: readonly RuleView[];
}

/** Every rule with what it demands, to be turned off and on. */
export function RuleSettings({ draft, rules }: RuleSettingsProps): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  const say = words.of(settingsTexts);
  const [text, setText] = useState('');
  const { rulesOff } = draft.settings;
  const wanted = text.trim().toLowerCase();
  const found = rules.filter(({ id, title, source }) =>
    `${id} ${title} ${source}`.toLowerCase().includes(wanted),
  );
  const turn = (id: string, on: boolean): void =>
    draft.change({ rulesOff: on ? rulesOff.filter((off) => off !== id) : [...rulesOff, id].sort() });
  return (
    <>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label={say('searchRules')}
        placeholder={say('searchRules')}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      {rulesOff.length > 0 && (
        <Button size="small" onClick={() => draft.change({ rulesOff: [] })}>
          {say('allOn')}
        </Button>
      )}
      {found.length === 0 && <Caption1>{say('noRule', { text })}</Caption1>}
      <ul className={styles.list}>
        {found.map(({ id, title, severity, source, waitsFor }) => (
          <li key={id} className={styles.rule}>
            <Switch
              className={styles.switch}
              labelPosition="before"
              label={`${id} ${title}`}
              checked={!rulesOff.includes(id) && waitsFor === undefined}
              disabled={waitsFor !== undefined}
              onChange={(_, { checked }) => turn(id, checked)}
            />
            <Caption1 block className={styles.more}>
              {words.say(severityLabels[severity])} · {say('source', { source })}
            </Caption1>
            {waitsFor !== undefined && (
              <Caption1 block className={styles.more}>
                {say('waits', { reason: waitsFor })}
              </Caption1>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
