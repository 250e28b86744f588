import type { ReactNode } from 'react';
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { FailureView } from '../core/views/FailureView';
import { companionTexts } from './companionTexts';
import { useWords } from './WordsContext';

const useStyles = makeStyles({
  failure: {
    display: 'flex',
    alignItems: 'start',
    columnGap: '8px',
    padding: '8px 12px',
    textAlign: 'start',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
    overflowWrap: 'anywhere',
  },
  texts: { display: 'grid', rowGap: '4px', flexGrow: 1, minWidth: 0 },
  details: { margin: 0, maxHeight: '30vh', overflow: 'auto', whiteSpace: 'pre-wrap', userSelect: 'text' },
});

/** What went wrong; details where it was our fault. */
export type Refused = Pick<FailureView, 'message' | 'hint' | 'details'>;

interface RefusalProps extends Refused {
  readonly className?: string;
  readonly onClose?: () => void;
}

/** What could not be done, and what to do about it. */
export function Refusal({ message, hint, details, className, onClose }: RefusalProps): ReactNode {
  const styles = useStyles();
  const say = useWords().of(companionTexts);
  return (
    <div role="alert" className={mergeClasses(styles.failure, className)}>
      <div className={styles.texts}>
        <Text weight="semibold">{message}</Text>
        {hint !== '' && <Text>{hint}</Text>}
        {details !== undefined && <pre className={styles.details}>{details}</pre>}
      </div>
      {onClose && (
        <Button size="small" onClick={onClose}>
          {say('close')}
        </Button>
      )}
    </div>
  );
}
