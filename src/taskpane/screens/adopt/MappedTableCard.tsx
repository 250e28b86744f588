import { useId, useState, type ReactNode } from 'react';
import { Caption1, Label, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import type { KindChoice, MappedTable, MappingCorrection } from '../../core/views/MappingView';
import { usePane } from '../../session/usePane';
import { Disclosure } from '../parts/Disclosure';
import { PlaceButton } from '../parts/PlaceButton';
import { adoptTexts } from './adoptTexts';
import { ColumnRow } from './ColumnRow';
import { WarningLine } from './WarningLine';
import { fieldsTwice, missingFields, withField } from './mappingChoices';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '6px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface MappedTableCardProps {
  readonly table: MappedTable;
  readonly kinds: readonly KindChoice[];
  readonly correction: MappingCorrection;
  readonly onKind: (kind: string) => void;
  readonly onChange: (correction: MappingCorrection) => void;
}

/** One table: what it is, and what its columns are. */
export function MappedTableCard({
  table,
  kinds,
  correction,
  onKind,
  onChange,
}: MappedTableCardProps): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const say = words.of(adoptTexts);
  const id = useId();
  const kind = kinds.find((choice) => choice.kind === correction.kind);
  // Once the user says it is of another kind, what we thought of it counts no more.
  const [kindFound] = useState(table.kind);
  const isAsFound = correction.kind === kindFound;
  const isSure = table.confirmed || table.confidence === 'high';
  const [isOpen, setOpen] = useState(!isSure);
  const missing = kind ? missingFields(correction, kind) : [];
  const eitherOf = (names: readonly string[]): string =>
    new Intl.ListFormat(words.language, { type: 'disjunction' }).format(names);
  const twice = fieldsTwice(correction).map(
    (field) => kind?.fields.find((choice) => choice.field === field)?.name ?? field,
  );
  const likely = table.candidates.flatMap(
    (candidate) => kinds.find((choice) => choice.kind === candidate) ?? [],
  );
  const others = kinds.filter((choice) => !likely.includes(choice));
  return (
    <section className={styles.card} aria-labelledby={`${id}title`}>
      <Subtitle2 as="h3" id={`${id}title`}>
        {table.name}
      </Subtitle2>
      <Caption1 className={styles.quiet}>
        {[
          say('records', { records: table.records }),
          ...(isAsFound ? [say(table.confirmed ? 'confirmed' : table.confidence)] : []),
        ].join(' · ')}
      </Caption1>
      <span>
        <PlaceButton place={table.place} address={table.address} />
      </span>
      <Label htmlFor={`${id}kind`}>{say('kindLabel')}</Label>
      <Select
        id={`${id}kind`}
        value={correction.kind}
        onChange={(_, { value }) => {
          onKind(value);
          setOpen(value !== '');
        }}
      >
        <option value="">{say('notOurs')}</option>
        {likely.length > 0 && <optgroup label={say('likely')}>{likely.map(optionOf)}</optgroup>}
        <optgroup label={say('others')}>{others.map(optionOf)}</optgroup>
      </Select>
      {[
        ...(missing.length > 0
          ? [say('missing', { fields: missing.map(eitherOf).join(words.language === 'en' ? '; ' : '；') })]
          : []),
        ...twice.map((field) => say('twice', { field })),
      ].map((text) => (
        <WarningLine key={text} text={text} />
      ))}
      {kind && (
        <Disclosure isOpen={isOpen} controls={`${id}columns`} onToggle={() => setOpen(!isOpen)}>
          {say('columns')}
        </Disclosure>
      )}
      {kind && isOpen && (
        <div id={`${id}columns`}>
          {table.columns.map((column) => (
            <ColumnRow
              key={column.column}
              column={column}
              kind={kind}
              field={correction.fields[column.column] ?? ''}
              onChange={(field) => onChange(withField(correction, column.column, field))}
            />
          ))}
        </div>
      )}
    </section>
  );
}

const optionOf = ({ kind, name }: KindChoice): ReactNode => (
  <option key={kind} value={kind}>
    {name}
  </option>
);
