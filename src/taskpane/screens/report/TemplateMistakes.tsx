import type { ReactNode } from 'react';
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { usePane } from '../../session/usePane';
import { reportTexts } from './reportTexts';
import { TemplateCopy } from './TemplateCopy';

/** Told in the pane; all of them are in the copy with comments. */
const SHOWN = 30;

const useStyles = makeStyles({
  list: { margin: '4px 0', paddingInlineStart: '18px', overflowWrap: 'anywhere' },
  bar: { '& .fui-MessageBarBody': { whiteSpace: 'normal' } },
  copy: { display: 'grid', rowGap: '8px', justifyItems: 'start', paddingBlockEnd: '8px' },
});

interface TemplateMistakesProps {
  readonly template: string;
  readonly mistakes: readonly string[];
}

/** What is wrong in a template, each with its place and what may have been meant. */
export function TemplateMistakes({ template, mistakes }: TemplateMistakesProps): ReactNode {
  const styles = useStyles();
  const say = usePane().words.of(reportTexts);
  if (mistakes.length === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{say('mistakes', { count: mistakes.length })}</MessageBarTitle>
        <ul className={styles.list}>
          {mistakes.slice(0, SHOWN).map((mistake, index) => (
            <li key={index}>{mistake}</li>
          ))}
          {mistakes.length > SHOWN && <li>…</li>}
        </ul>
        <div className={styles.copy}>
          <TemplateCopy
            wish={{ template, annotated: true }}
            label={say('annotate')}
            hint={say('annotated')}
          />
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
