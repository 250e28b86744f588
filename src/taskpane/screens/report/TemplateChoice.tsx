import { useState, type ReactNode } from 'react';
import { Caption1, makeStyles, SearchBox, Subtitle2, tokens } from '@fluentui/react-components';
import type { TemplateView } from '../../core/views/ReportsView';
import { usePane } from '../../session/usePane';
import { reportTexts } from './reportTexts';

const useStyles = makeStyles({
  choice: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px', minWidth: 0 },
  title: { margin: 0 },
  search: { width: '100%', minWidth: 0, maxWidth: '100%' },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '6px',
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: { padding: 0, marginBlockEnd: '4px', fontWeight: tokens.fontWeightSemibold },
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '8px',
    padding: '8px',
    cursor: 'pointer',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':has(:checked)': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
    ':has(:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  radio: { accentColor: tokens.colorBrandBackground, margin: '4px 0 0' },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
});

interface TemplateChoiceProps {
  readonly templates: readonly TemplateView[];
  readonly chosen: string | undefined;
}

/** Every template as a card to choose: the user's own, those that fit the workbook, and the others last. */
export function TemplateChoice({ templates, chosen }: TemplateChoiceProps): ReactNode {
  const styles = useStyles();
  const say = usePane().words.of(reportTexts);
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const found = templates.filter(({ name, purpose }) => `${name} ${purpose}`.toLowerCase().includes(wanted));
  const groups = [
    { title: say('own'), templates: found.filter(({ home }) => home !== 'builtIn') },
    {
      title: say('builtIn'),
      templates: found.filter(({ home, obstacle }) => home === 'builtIn' && obstacle === undefined),
    },
    {
      title: say('waiting'),
      templates: found.filter(({ home, obstacle }) => home === 'builtIn' && obstacle !== undefined),
    },
  ];
  return (
    <section className={styles.choice} aria-labelledby="templates">
      <Subtitle2 as="h2" id="templates" className={styles.title}>
        {say('all')}
      </Subtitle2>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label={say('search')}
        placeholder={say('search')}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      {found.length === 0 && <Caption1>{say('noneFound', { text })}</Caption1>}
      {groups
        .filter((group) => group.templates.length > 0)
        .map((group) => (
          <fieldset key={group.title} className={styles.list}>
            <legend className={styles.legend}>{group.title}</legend>
            {group.templates.map((template) => (
              <TemplateCard key={template.id} template={template} isChosen={template.id === chosen} />
            ))}
          </fieldset>
        ))}
    </section>
  );
}

function TemplateCard({
  template,
  isChosen,
}: {
  readonly template: TemplateView;
  readonly isChosen: boolean;
}): ReactNode {
  const styles = useStyles();
  const { actions, words } = usePane();
  const say = words.of(reportTexts);
  const { id, name, purpose, home } = template;
  return (
    <label className={styles.card}>
      <input
        type="radio"
        name="template"
        className={styles.radio}
        checked={isChosen}
        onChange={() => actions.selectTemplate(id)}
      />
      <span className={styles.text}>
        <span className={styles.name}>{name}</span>
        {purpose !== '' && <Caption1>{purpose}</Caption1>}
        {home !== 'builtIn' && <Caption1>{say(home === 'workbook' ? 'inWorkbook' : 'onDevice')}</Caption1>}
      </span>
    </label>
  );
}
