import type { ReactNode } from 'react';
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  makeStyles,
  Radio,
  RadioGroup,
  Spinner,
  Switch,
  tokens,
} from '@fluentui/react-components';
import type { SettingsView } from '../../core/views/SettingsView';
import type { PaneLanguage } from '../../frame/PaneLanguage';
import { usePane } from '../../session/usePane';
import { aboveToasts } from '../shell/toastRoom';
import { DueSettings } from './DueSettings';
import { FiscalSettings } from './FiscalSettings';
import { HolidaySettings } from './HolidaySettings';
import { KeptInWorkbook } from './KeptInWorkbook';
import { RuleSettings } from './RuleSettings';
import { settingsTexts } from './settingsTexts';
import { useSettings } from './useSettings';
import { WorkingHoursSettings } from './WorkingHoursSettings';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px' },
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px', margin: '0 4px 12px' },
  saved: {
    position: 'sticky',
    bottom: `calc(8px + ${aboveToasts})`,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
});

/** Each in its own words. */
const languages: readonly (readonly [PaneLanguage, string])[] = [
  ['zh-CN', '简体中文'],
  ['zh-TW', '繁體中文'],
  ['en', 'English'],
];

/** 设置: what the check goes by, and how the pane speaks. */
export function SettingsScreen(): ReactNode {
  const styles = useStyles();
  const { state, actions, words } = usePane();
  const say = words.of(settingsTexts);
  return (
    <div className={styles.screen}>
      <Caption1>{say('kept')}</Caption1>
      <Accordion multiple collapsible defaultOpenItems={['language', 'due', 'startup']}>
        <Section value="language" title={say('language')}>
          <RadioGroup
            aria-label={say('language')}
            value={state.language}
            onChange={(_, { value }) => actions.setLanguage(value as PaneLanguage)}
          >
            {languages.map(([language, name]) => (
              <Radio key={language} value={language} label={{ children: name, lang: language }} />
            ))}
          </RadioGroup>
        </Section>
        {state.startsWithWorkbook !== undefined && (
          <Section value="startup" title={say('startup')}>
            <Switch
              label={say('startsWith')}
              checked={state.startsWithWorkbook}
              onChange={(_, { checked }) => actions.setStartsWithWorkbook(checked)}
            />
            <Caption1>{say('startsWithHint')}</Caption1>
          </Section>
        )}
        {state.settings ? (
          <CheckSettings view={state.settings} />
        ) : (
          <Spinner size="small" label={say('loading')} />
        )}
      </Accordion>
    </div>
  );
}

/** What is kept with the workbook. */
function CheckSettings({ view }: { readonly view: SettingsView }): ReactNode {
  const styles = useStyles();
  const say = usePane().words.of(settingsTexts);
  const draft = useSettings(view.settings);
  const off = draft.settings.rulesOff.length;
  return (
    <>
      <Section value="due" title={say('due')}>
        <DueSettings draft={draft} />
      </Section>
      <Section value="hours" title={say('hours')}>
        <WorkingHoursSettings draft={draft} />
      </Section>
      <Section value="holidays" title={say('holidays')}>
        <HolidaySettings draft={draft} />
      </Section>
      <Section value="fiscal" title={say('fiscal')}>
        <FiscalSettings draft={draft} />
      </Section>
      <Section value="rules" title={off === 0 ? say('rules') : say('rulesOff', { count: off })}>
        <RuleSettings draft={draft} rules={view.rules} />
      </Section>
      <Section value="store" title={say('store')}>
        <KeptInWorkbook draft={draft} defaults={view.defaults} />
      </Section>
      {draft.isSaved && (
        <div className={styles.saved}>
          <Caption1 role="status">{say(draft.isSaving ? 'saving' : 'saved')}</Caption1>
          {draft.takeBack && (
            <Button size="small" onClick={draft.takeBack}>
              {say('back')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

interface SectionProps {
  readonly value: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Section({ value, title, children }: SectionProps): ReactNode {
  const styles = useStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h2">{title}</AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
