import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Remote } from 'comlink';
import { Body1, Button, makeStyles, Spinner, Subtitle1, tokens } from '@fluentui/react-components';
import type { NewKindView, NewSheetsWish } from '../core/views/NewWorkbookView';
import { NewTablesForm } from '../screens/newWorkbook/NewTablesForm';
import { newWorkbookTexts } from '../screens/newWorkbook/newWorkbookTexts';
import { withoutToasts } from '../screens/shell/toastRoom';
import { companionTexts } from './companionTexts';
import type { Desk } from './Desk';
import { Refusal } from './Refusal';
import { useWords } from './WordsContext';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'min(480px, calc(100vw - 16px))',
    maxHeight: 'calc(100vh - 16px)',
    padding: '20px 20px 0',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  content: { display: 'grid', rowGap: '12px', minWidth: 0 },
  title: { margin: 0 },
});

interface NewWorkbookDialogProps {
  readonly desk: Remote<Desk>;
  readonly onCreate: (wish: NewSheetsWish) => void;
  readonly onClose: () => void;
}

/** What a new workbook shall hold; the browser's own dialog keeps the keyboard inside and gives it back. */
export function NewWorkbookDialog({ desk, onCreate, onClose }: NewWorkbookDialogProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const say = words.of(companionTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  const [kinds, setKinds] = useState<readonly NewKindView[]>();
  const [isGone, setIsGone] = useState(false);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  useEffect(() => {
    void desk.newKinds(words.language).then(setKinds, () => setIsGone(true));
  }, [desk, words]);
  const cancel = <Button onClick={onClose}>{say('cancel')}</Button>;
  return (
    <dialog
      ref={dialog}
      aria-labelledby="new-workbook"
      className={styles.dialog}
      style={withoutToasts}
      // Escape.
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.content}>
        <h2 id="new-workbook" className={styles.title}>
          <Subtitle1>{words.of(newWorkbookTexts)('title')}</Subtitle1>
        </h2>
        <Body1>{say('createIntro')}</Body1>
        {kinds && (
          <NewTablesForm kinds={kinds} words={words} onCreate={onCreate}>
            {cancel}
          </NewTablesForm>
        )}
        {isGone && <Refusal message={say('notMade')} hint={say('notMadeHint')} />}
        {!kinds && !isGone && <Spinner size="small" label={words.of(newWorkbookTexts)('loading')} />}
        {!kinds && cancel}
      </div>
    </dialog>
  );
}
