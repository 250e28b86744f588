import { useState, type ReactNode } from 'react';
import { Body1, Button, Caption1, makeStyles } from '@fluentui/react-components';
import type { PaneSettings } from '../../core/views/SettingsView';
import { usePane } from '../../session/usePane';
import { settingsTexts } from './settingsTexts';
import type { SettingsDraft } from './useSettings';

const useStyles = makeStyles({
  asking: { display: 'grid', rowGap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface KeptInWorkbookProps {
  readonly draft: SettingsDraft;
  readonly defaults: PaneSettings;
}

/** Where all this is kept, and how to be rid of it. */
export function KeptInWorkbook({ draft, defaults }: KeptInWorkbookProps): ReactNode {
  const styles = useStyles();
  const { state, actions, words } = usePane();
  const say = words.of(settingsTexts);
  const [asks, setAsks] = useState(false);
  const forget = (): void => {
    setAsks(false);
    actions.forget();
  };
  return (
    <>
      <Caption1>{say('storeHint')}</Caption1>
      <Button onClick={() => draft.reset(defaults)}>{say('defaults')}</Button>
      {asks ? (
        <div role="group" aria-label={say('forget')} className={styles.asking}>
          <Body1>{say('forgetAsk')}</Body1>
          <div className={styles.buttons}>
            <Button onClick={forget} disabledFocusable={state.work !== undefined}>
              {say('forgetYes')}
            </Button>
            <Button onClick={() => setAsks(false)}>{say('forgetNo')}</Button>
          </div>
        </div>
      ) : (
        <Button onClick={() => setAsks(true)}>{say('forget')}</Button>
      )}
    </>
  );
}
