import { useState, type ReactNode } from 'react';
import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Radio,
  RadioGroup,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import type { TemplateView } from '../../core/views/ReportsView';
import { usePane } from '../../session/usePane';
import { FieldList } from './FieldList';
import { reportTexts } from './reportTexts';
import { styleLabel } from './styleLabel';
import { TemplateFile } from './TemplateFile';
import { TemplateMistakes } from './TemplateMistakes';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    rowGap: '8px',
    padding: '12px',
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: { '& .fui-MessageBarBody': { whiteSpace: 'normal', overflowWrap: 'anywhere' } },
  styles: { flexWrap: 'wrap' },
  title: { margin: 0 },
});

/** The template a report is written with: what it is, its options, and the button. */
export function ChosenTemplate({ template }: { readonly template: TemplateView }): ReactNode {
  const styles = useStyles();
  const { state, actions, words } = usePane();
  const say = words.of(reportTexts);
  const [asked, setStyle] = useState<string>();
  const style = asked ?? preferredStyle(template, words.language);
  const wish = { template: template.id, ...(style !== undefined && { style }) };
  const isWriting = state.work?.kind === 'report';
  const fields = state.reports.fields?.template === template.id ? state.reports.fields : undefined;
  return (
    <section className={styles.card} aria-label={say('chosen')}>
      <Subtitle2 as="h2" className={styles.title}>
        {template.name}
      </Subtitle2>
      {template.purpose !== '' && <Body1>{template.purpose}</Body1>}
      {template.home !== 'builtIn' && (
        <Caption1>
          {say(template.home === 'workbook' ? 'inWorkbook' : 'onDevice')} · {say('ownStyle')}
        </Caption1>
      )}
      {template.obstacle !== undefined && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{say('cannot')}</MessageBarTitle>
            {template.obstacle}
          </MessageBarBody>
        </MessageBar>
      )}
      {fields && <TemplateMistakes template={template.id} mistakes={fields.mistakes} />}
      {template.styles.length > 1 && (
        <Field label={say('style')}>
          <RadioGroup
            layout="horizontal"
            className={styles.styles}
            value={style ?? ''}
            onChange={(_, { value }) => setStyle(value)}
          >
            {template.styles.map((one) => (
              <Radio key={one} value={one} label={styleLabel(one, words)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Button
        appearance="primary"
        disabledFocusable={state.work !== undefined || template.obstacle !== undefined}
        onClick={() => actions.writeReport(wish)}
      >
        {say(isWriting ? 'writing' : 'write')}
      </Button>
      <FieldList template={template} fields={fields} />
      <TemplateFile template={template} wish={wish} />
    </section>
  );
}

/** A template's own, except that a reader of Taiwan's Chinese gets Taiwan's paper where there is one. */
function preferredStyle({ styles }: TemplateView, language: string): string | undefined {
  const taiwan = language === 'zh-TW' ? styles.find((style) => style === '繁體') : undefined;
  return styles.length > 1 ? (taiwan ?? styles[0]) : undefined;
}
