import type { ReactNode } from 'react';
import { Button, Caption1 } from '@fluentui/react-components';
import type { PaneSettings } from '../../core/views/SettingsView';
import { usePane } from '../../session/usePane';
import { settingsTexts } from './settingsTexts';
import type { SettingsDraft } from './useSettings';

interface KeptInWorkbookProps {
  readonly draft: SettingsDraft;
  readonly defaults: PaneSettings;
}

/** Where all this is kept, and how to be rid of it. */
export function KeptInWorkbook({ draft, defaults }: KeptInWorkbookProps): ReactNode {
  const say = usePane().words.of(settingsTexts);
  return (
    <>
      <Caption1>{say('storeHint')}</Caption1>
      <Button onClick={() => draft.reset(defaults)}>{say('defaults')}</Button>
    </>
  );
}
