import { useState, type ReactNode } from 'react';
import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import type { HolidayEntry } from '../../../domain/deadlines/HolidayEntry';
import { usePane } from '../../session/usePane';
import { holidayFault, type HolidayFault } from './holidayFault';
import { settingsTexts } from './settingsTexts';
import type { SettingsDraft } from './useSettings';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: '4px',
    textAlign: 'start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  // Enlarged to 200 % the pane is 160 px wide.
  day: { '@media (min-width: 240px)': { whiteSpace: 'nowrap' } },
  remove: { minWidth: 0 },
  kinds: { flexWrap: 'wrap', '& label': { whiteSpace: 'nowrap' } },
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(8em, 1fr))',
    gap: '8px',
    margin: 0,
    alignItems: 'start',
  },
  wide: { gridColumn: '1 / -1' },
  input: { minWidth: 0, width: '100%' },
});

/** Days off and worked besides the official ones. */
export function HolidaySettings({ draft }: { readonly draft: SettingsDraft }): ReactNode {
  const styles = useStyles();
  const say = usePane().words.of(settingsTexts);
  const { holidays } = draft.settings;
  const dayOf = ({ date, endDate }: HolidayEntry): string =>
    endDate && endDate !== date ? say('to_', { first: date, last: endDate }) : date;
  return (
    <>
      <Caption1>{say('holidaysHint')}</Caption1>
      <HolidaySheet />
      {holidays.length === 0 ? (
        <Body1>{say('noHolidays')}</Body1>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={styles.cell}>{say('day')}</th>
              <th className={styles.cell}>{say('kind')}</th>
              <th className={styles.cell} colSpan={2}>
                {say('name')}
              </th>
            </tr>
          </thead>
          <tbody>
            {holidays.map((entry) => (
              <tr key={entry.date}>
                <td className={mergeClasses(styles.cell, !entry.endDate && styles.day)}>{dayOf(entry)}</td>
                <td className={styles.cell}>{say(entry.kind)}</td>
                <td className={styles.cell}>{entry.name}</td>
                <td className={styles.cell}>
                  <Button
                    size="small"
                    className={styles.remove}
                    aria-label={say('removeDay', { day: dayOf(entry) })}
                    onClick={() => draft.change({ holidays: holidays.filter((one) => one !== entry) })}
                  >
                    {say('remove')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <HolidayForm
        others={holidays}
        onAdd={(entry) =>
          draft.change({ holidays: [...holidays, entry].sort((a, b) => (a.date < b.date ? -1 : 1)) })
        }
      />
    </>
  );
}

/** The workbook's own sheet, which goes before what is set here. */
function HolidaySheet(): ReactNode {
  const { state, actions, words } = usePane();
  const say = words.of(settingsTexts);
  const sheets = (state.overview?.tables ?? []).filter(({ kind }) => kind === 'holidays');
  if (sheets.length === 0) return <Caption1>{say('sheetHint')}</Caption1>;
  return sheets.map(({ id, name, address, place }) => (
    <Caption1 key={id}>
      {say('sheetUsed', { name, address })}{' '}
      <Button size="small" onClick={() => actions.show(place)}>
        {say('sheetShow')}
      </Button>
    </Caption1>
  ));
}

interface HolidayFormProps {
  readonly others: readonly HolidayEntry[];
  onAdd(entry: HolidayEntry): void;
}

const EMPTY = { date: '', endDate: '', kind: 'rest', name: '' } as const;

function HolidayForm({ others, onAdd }: HolidayFormProps): ReactNode {
  const styles = useStyles();
  const say = usePane().words.of(settingsTexts);
  const [given, setGiven] = useState<Record<keyof HolidayEntry, string>>(EMPTY);
  const [fault, setFault] = useState<HolidayFault>();
  const fill = (field: keyof HolidayEntry, value: string): void => {
    setGiven({ ...given, [field]: value });
    setFault(undefined);
  };
  const add = (): void => {
    const entry: HolidayEntry = {
      date: given.date,
      ...(given.endDate !== '' && given.endDate !== given.date && { endDate: given.endDate }),
      kind: given.kind === 'work' ? 'work' : 'rest',
      ...(given.name.trim() !== '' && { name: given.name.trim().slice(0, 40) }),
    };
    const found = holidayFault(entry, others);
    setFault(found);
    if (found) return;
    setGiven(EMPTY);
    onAdd(entry);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={say('day')} {...(fault && { validationMessage: say(fault.text, fault.values) })}>
        <Input
          type="date"
          className={styles.input}
          value={given.date}
          onChange={(_, { value }) => fill('date', value)}
        />
      </Field>
      <Field label={say('lastDay')}>
        <Input
          type="date"
          className={styles.input}
          value={given.endDate}
          onChange={(_, { value }) => fill('endDate', value)}
        />
      </Field>
      <Field label={say('kind')} className={styles.wide}>
        <RadioGroup
          layout="horizontal"
          className={styles.kinds}
          value={given.kind}
          onChange={(_, { value }) => fill('kind', value)}
        >
          <Radio value="rest" label={say('restLong')} />
          <Radio value="work" label={say('workLong')} />
        </RadioGroup>
      </Field>
      <Field label={say('name')} className={styles.wide}>
        <Input
          className={styles.input}
          value={given.name}
          maxLength={40}
          onChange={(_, { value }) => fill('name', value)}
        />
      </Field>
      <Button type="submit">{say('add')}</Button>
    </form>
  );
}
