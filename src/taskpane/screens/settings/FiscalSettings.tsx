import type { ReactNode } from 'react';
import { Field, makeStyles, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { usePane } from '../../session/usePane';
import { settingsTexts } from './settingsTexts';
import type { SettingsDraft } from './useSettings';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const EXAMPLE = 2025;

const useStyles = makeStyles({ months: { minWidth: 0, width: '100%' } });

/** When the year of accounts begins and what it is called by. */
export function FiscalSettings({ draft }: { readonly draft: SettingsDraft }): ReactNode {
  const styles = useStyles();
  const say = usePane().words.of(settingsTexts);
  const { fiscalYear = { firstMonth: 1 } } = draft.settings;
  const { firstMonth, namedBy = 'first' } = fiscalYear;
  const spanFrom = (year: number): string =>
    say('span', {
      first: String(year),
      month: firstMonth,
      last: String(year + 1),
      end: firstMonth - 1,
    });
  return (
    <>
      <Field label={say('firstMonth')} hint={say('fiscalHint')}>
        <Select
          className={styles.months}
          select={{ className: styles.months }}
          value={String(firstMonth)}
          onChange={(_, { value }) =>
            draft.change({ fiscalYear: { ...fiscalYear, firstMonth: Number(value) } })
          }
        >
          {MONTHS.map((month) => (
            <option key={month} value={month}>
              {month === 1 ? say('calendarYear') : say('month', { month })}
            </option>
          ))}
        </Select>
      </Field>
      {firstMonth > 1 && (
        <Field label={say('namedBy')}>
          <RadioGroup
            value={namedBy}
            onChange={(_, { value }) =>
              draft.change({ fiscalYear: { firstMonth, namedBy: value === 'last' ? 'last' : 'first' } })
            }
          >
            <Radio value="first" label={spanFrom(EXAMPLE)} />
            <Radio value="last" label={spanFrom(EXAMPLE - 1)} />
          </RadioGroup>
        </Field>
      )}
    </>
  );
}
