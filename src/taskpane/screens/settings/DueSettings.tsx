import type { ReactNode } from 'react';
import { usePane } from '../../session/usePane';
import { HoursField } from './HoursField';
import { settingsTexts } from './settingsTexts';
import type { SettingsDraft } from './useSettings';

/** A quarter of a year. */
const MOST_HOURS = 2160;

/** 临期 and 逾期预警. */
export function DueSettings({ draft }: { readonly draft: SettingsDraft }): ReactNode {
  const say = usePane().words.of(settingsTexts);
  const { thresholds } = draft.settings;
  return (
    <>
      <HoursField
        label={say('dueSoon')}
        value={thresholds.dueSoonHours}
        least={1}
        most={MOST_HOURS}
        onChange={(dueSoonHours) => draft.change({ thresholds: { ...thresholds, dueSoonHours } })}
      />
      <HoursField
        label={say('alert')}
        value={thresholds.alertHours}
        least={0}
        most={MOST_HOURS}
        onChange={(alertHours) => draft.change({ thresholds: { ...thresholds, alertHours } })}
      />
    </>
  );
}
