import type { ReactNode } from 'react';
import { Button, makeStyles, mergeClasses, Spinner, Text, Title2, tokens } from '@fluentui/react-components';
import { companionTexts } from './companionTexts';
import { FileButton } from './FileButton';
import { Refusal, type Refused } from './Refusal';
import { useWords } from './WordsContext';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    placeItems: 'center',
    minHeight: '100vh',
    padding: '24px',
    boxSizing: 'border-box',
  },
  zone: {
    display: 'grid',
    justifyItems: 'center',
    rowGap: '16px',
    width: 'min(560px, 100%)',
    boxSizing: 'border-box',
    padding: '56px 32px',
    textAlign: 'center',
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px' },
  note: { color: tokens.colorNeutralForeground2 },
});

interface WelcomeProps {
  readonly isOver: boolean;
  /** Name of the file being opened. */
  readonly opening: string | undefined;
  readonly failure: Refused | undefined;
  /** Works without a network. */
  readonly isKept: boolean;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
  readonly onCreate: () => void;
}

/** Before a workbook is open: where to put one. */
export function Welcome(props: WelcomeProps): ReactNode {
  const { isOver, opening, failure, isKept, onFile, onSample, onCreate } = props;
  const styles = useStyles();
  const say = useWords().of(companionTexts);
  return (
    <div className={styles.page}>
      <section className={mergeClasses(styles.zone, isOver && styles.over)}>
        <Title2 as="h1" align="center">
          {say('title')}
        </Title2>
        {opening !== undefined ? (
          <Spinner label={say('opening', { file: opening })} />
        ) : (
          <>
            {failure && <Refusal {...failure} />}
            <Text size={500} align="center">
              {say(isOver ? 'dropNow' : 'drop')}
            </Text>
            <div className={styles.buttons}>
              <FileButton appearance="primary" label={say('choose')} onFile={onFile} />
              <Button onClick={onCreate}>{say('createAtFirst')}</Button>
              <Button onClick={onSample}>{say('sample')}</Button>
            </div>
            <Text align="center" className={styles.note}>
              {say('stays')}
              {isKept && <> {say('kept')}</>}
            </Text>
          </>
        )}
      </section>
    </div>
  );
}
