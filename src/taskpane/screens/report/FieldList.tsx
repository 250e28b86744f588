import { useDeferredValue, useState, type ReactNode } from 'react';
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  Caption1,
  makeStyles,
  SearchBox,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import type { FieldView, TemplateFieldsView, TemplateView } from '../../core/views/ReportsView';
import { usePane } from '../../session/usePane';
import { reportTexts } from './reportTexts';

/** Shown at first; a report has a few dozen to a few hundred. */
const SHOWN = 40;

const useStyles = makeStyles({
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px', margin: '0', minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '4px', minWidth: 0 },
  field: {
    width: '100%',
    display: 'grid',
    justifyItems: 'start',
    justifyContent: 'start',
    textAlign: 'start',
    minWidth: 0,
    padding: '4px 8px',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  tag: { fontWeight: tokens.fontWeightSemibold },
  search: { width: '100%', minWidth: 0, maxWidth: '100%' },
});

interface FieldListProps {
  readonly template: TemplateView;
  /** Undefined while they are being read. */
  readonly fields: TemplateFieldsView | undefined;
}

/** Everything a template may mention, to be found and copied. */
export function FieldList({ template, fields }: FieldListProps): ReactNode {
  const styles = useStyles();
  const say = usePane().words.of(reportTexts);
  const [text, setText] = useState('');
  const [all, setAll] = useState(false);
  const wanted = useDeferredValue(text.trim().toLowerCase());
  const found = (fields?.fields ?? []).filter(({ path, meaning }) =>
    `${path} ${meaning}`.toLowerCase().includes(wanted),
  );
  const shown = all ? found : found.slice(0, SHOWN);
  return (
    <Accordion collapsible key={template.id}>
      <AccordionItem value="fields">
        <AccordionHeader size="small">{say('fields')}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Caption1>{say('fieldsHint')}</Caption1>
          <SearchBox
            size="small"
            className={styles.search}
            aria-label={say('searchFields')}
            placeholder={say('searchFields')}
            value={text}
            onChange={(_, { value }) => setText(value)}
          />
          {!fields && <Spinner size="tiny" label={say('loading')} />}
          {fields && found.length === 0 && wanted !== '' && <Caption1>{say('noField', { text })}</Caption1>}
          <ul className={styles.list} aria-label={say('fields')}>
            {shown.map((field) => (
              <li key={field.path}>
                <CopiedField field={field} />
              </li>
            ))}
          </ul>
          {shown.length < found.length && (
            <Button size="small" onClick={() => setAll(true)}>
              {say('moreFields', { count: found.length - shown.length })}
            </Button>
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function CopiedField({ field }: { readonly field: FieldView }): ReactNode {
  const styles = useStyles();
  const { actions, words } = usePane();
  const say = words.of(reportTexts);
  const { tag, meaning, example, mentioned, known } = field;
  return (
    <Button
      appearance="subtle"
      className={styles.field}
      title={say('copyField', { tag, meaning })}
      onClick={() => actions.copy(tag)}
    >
      <span className={styles.tag}>
        {tag} {mentioned && known && <Badge appearance="tint">{say('used')}</Badge>}
        {!known && (
          <Badge appearance="tint" color="danger">
            {say('unknown')}
          </Badge>
        )}
      </span>
      <span>{meaning}</span>
      {example !== '' && <Caption1>{say('example', { text: example })}</Caption1>}
    </Button>
  );
}
