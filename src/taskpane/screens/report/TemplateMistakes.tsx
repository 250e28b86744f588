import type { ReactNode } from 'react';
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { usePane } from '../../session/usePane';
import { reportTexts } from './reportTexts';

const useStyles = makeStyles({
  list: { margin: '4px 0', paddingInlineStart: '18px', overflowWrap: 'anywhere' },
  bar: { '& .fui-MessageBarBody': { whiteSpace: 'normal' } },
});

/** What is wrong in a template, each with its place. */
export function TemplateMistakes({ mistakes }: { readonly mistakes: readonly string[] }): ReactNode {
  const styles = useStyles();
  const say = usePane().words.of(reportTexts);
  if (mistakes.length === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{say('mistakes', { count: mistakes.length })}</MessageBarTitle>
        <ul className={styles.list}>
          {mistakes.map((mistake, index) => (
            <li key={index}>{mistake}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
