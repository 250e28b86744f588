import { useEffect, useState, type ReactNode } from 'react';
import { Caption1, Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { USUAL_HOURS, type WorkingHours } from '../../../domain/deadlines/WorkingHours';
import { usePane } from '../../session/usePane';
import { settingsTexts } from './settingsTexts';
import type { SettingsDraft } from './useSettings';

const useStyles = makeStyles({
  times: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(8em, 1fr))', gap: '8px' },
});

/** 上班, 下班, and whether a day ends with the work. */
export function WorkingHoursSettings({ draft }: { readonly draft: SettingsDraft }): ReactNode {
  const styles = useStyles();
  const say = usePane().words.of(settingsTexts);
  const kept = draft.settings.workingHours ?? USUAL_HOURS;
  const [given, setGiven] = useState<Pick<WorkingHours, 'from' | 'to'>>(kept);
  useEffect(() => setGiven({ from: kept.from, to: kept.to }), [kept.from, kept.to]);
  const inOrder = given.from !== '' && given.to > given.from;
  const take = (next: Pick<WorkingHours, 'from' | 'to'>): void => {
    setGiven(next);
    if (next.from !== '' && next.to > next.from) draft.change({ workingHours: { ...kept, ...next } });
  };
  return (
    <>
      <div className={styles.times}>
        <Field label={say('from')}>
          <Input
            type="time"
            value={given.from}
            onChange={(_, { value }) => take({ ...given, from: value })}
          />
        </Field>
        <Field
          label={say('to')}
          {...(!inOrder && { validationMessage: say('hoursOrder', { from: given.from }) })}
        >
          <Input type="time" value={given.to} onChange={(_, { value }) => take({ ...given, to: value })} />
        </Field>
      </div>
      <Caption1>{say('hoursHint')}</Caption1>
      {!draft.settings.workingHours && <Caption1>{say('hoursUnset', { to: kept.to })}</Caption1>}
      <Checkbox
        label={say('closesDay')}
        checked={kept.closesDay ?? false}
        onChange={(_, { checked }) =>
          draft.change({ workingHours: { ...kept, closesDay: checked === true } })
        }
      />
      <Caption1>{say('closesDayHint')}</Caption1>
    </>
  );
}
