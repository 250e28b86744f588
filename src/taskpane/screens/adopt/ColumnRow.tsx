import type { ReactNode } from 'react';
import { Body1Strong, Caption1, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { KindChoice, MappedColumn } from '../../core/views/MappingView';
import { usePane } from '../../session/usePane';
import { adoptTexts } from './adoptTexts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(118px, 100%), 1fr))',
    alignItems: 'center',
    columnGap: '8px',
    rowGap: '4px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  column: { display: 'grid', minWidth: 0 },
  quiet: {
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

interface ColumnRowProps {
  readonly column: MappedColumn;
  readonly kind: KindChoice;
  readonly field: string;
  readonly onChange: (field: string) => void;
}

/** A column of the user's beside what it is taken for. */
export function ColumnRow({ column, kind, field, onChange }: ColumnRowProps): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const say = words.of(adoptTexts);
  const { letters, samples, guessed } = column;
  const heading = column.heading || say('noHeading');
  const example = samples.join(words.language === 'en' ? ', ' : '、');
  return (
    <div className={styles.row}>
      <div className={styles.column}>
        <Body1Strong>
          {letters} {heading}
        </Body1Strong>
        {guessed && field === column.field && <Caption1>{say('guessed')}</Caption1>}
        {example && (
          <Caption1 className={styles.quiet} title={example}>
            {say('samples', { samples: example })}
          </Caption1>
        )}
      </div>
      <Select
        aria-label={say('columnOf', { letters, heading })}
        value={field}
        onChange={(_, { value }) => onChange(value)}
      >
        <option value="">{say('noField')}</option>
        {kind.fields.map((choice) => (
          <option key={choice.field} value={choice.field}>
            {choice.name}
          </option>
        ))}
      </Select>
    </div>
  );
}
