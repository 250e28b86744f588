import { useRef, useState, type ReactNode, type RefObject } from 'react';
import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { usePane } from '../../session/usePane';
import type { OpenPreview } from './preview/openPreview';
import { reportTexts } from './reportTexts';

const useStyles = makeStyles({
  list: { margin: '4px 0', paddingInlineStart: '18px', overflowWrap: 'anywhere' },
  bar: { '& .fui-MessageBarBody': { whiteSpace: 'normal' } },
});

interface MissingValuesProps {
  readonly missing: readonly string[];
  readonly preview: RefObject<OpenPreview | undefined>;
}

/** What was printed as a blank, and where to see it. */
export function MissingValues({ missing, preview }: MissingValuesProps): ReactNode {
  const styles = useStyles();
  const say = usePane().words.of(reportTexts);
  const next = useRef(0);
  const [absent, setAbsent] = useState(false);
  const showNext = (): void => {
    const count = preview.current?.showBlank(next.current) ?? 0;
    next.current = count === 0 ? 0 : (next.current + 1) % count;
    setAbsent(count === 0);
  };
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{say('missing', { count: missing.length })}</MessageBarTitle>
        <ul className={styles.list}>
          {missing.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
        <Caption1>{say('missingHint')}</Caption1>
        <span role="status">{absent && <Caption1 block>{say('noBlank')}</Caption1>}</span>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={showNext}>
          {say('nextBlank')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
