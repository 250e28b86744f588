import { useRef, useState, type ReactNode } from 'react';
import { Button, Field, makeStyles, Radio, RadioGroup, Subtitle2 } from '@fluentui/react-components';
import { ProductError } from '../../../base/ProductError';
import { ownTemplateErrors } from '../../../locales/errors/ownTemplates';
import type { TemplateHome } from '../../core/views/ReportsView';
import { readPicked } from '../../ownTemplates/readPicked';
import { usePane } from '../../session/usePane';
import { reportTexts } from './reportTexts';

const useStyles = makeStyles({
  own: { display: 'grid', rowGap: '8px', justifyItems: 'start' },
  title: { margin: 0 },
});

/** Brings in a Word template of the user's own. */
export function OwnTemplatePicker(): ReactNode {
  const styles = useStyles();
  const { state, actions, words } = usePane();
  const say = words.of(reportTexts);
  const input = useRef<HTMLInputElement>(null);
  const [home, setHome] = useState<TemplateHome>('workbook');
  const [refusal, setRefusal] = useState('');

  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setRefusal('');
    try {
      actions.addTemplate(file.name, await readPicked(file), home);
    } catch (error) {
      if (!(error instanceof ProductError)) throw error;
      const { 'zh-CN': chinese, en } = ownTemplateErrors[error.code as keyof typeof ownTemplateErrors];
      const both = { 'zh-CN': `${chinese.message}${chinese.hint}`, en: `${en.message} ${en.hint}` };
      setRefusal(words.say(both, error.facts));
    }
  };
  return (
    <section className={styles.own} aria-labelledby="own-templates">
      <Subtitle2 as="h2" id="own-templates" className={styles.title}>
        {say('bring')}
      </Subtitle2>
      <Field label={say('keepWhere')} hint={say(home === 'workbook' ? 'inWorkbookHint' : 'onDeviceHint')}>
        <RadioGroup value={home} onChange={(_, { value }) => setHome(value as TemplateHome)}>
          <Radio value="workbook" label={say('inWorkbook')} />
          <Radio value="device" label={say('onDevice')} />
        </RadioGroup>
      </Field>
      <Field {...(refusal !== '' && { validationMessage: refusal })}>
        <Button disabled={state.work !== undefined} onClick={() => input.current?.click()}>
          {say('pick')}
        </Button>
      </Field>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.dotx"
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          // The same file may be chosen again after it was corrected.
          currentTarget.value = '';
        }}
      />
    </section>
  );
}
