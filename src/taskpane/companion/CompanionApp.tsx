import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { proxy, type Remote } from 'comlink';
import type { CellPlace } from '../../domain/snapshot/Snapshot';
import { PaneRoot } from '../frame/PaneRoot';
import type { PaneLanguage } from '../frame/PaneLanguage';
import { companionTexts } from './companionTexts';
import type { Desk, OpenedWorkbook } from './Desk';
import { NewWorkbookDialog } from './NewWorkbookDialog';
import { useKeptOffline } from './offline/useKeptOffline';
import { useFileDrop } from './useFileDrop';
import { useOpenBook } from './useOpenBook';
import { useRegionKey } from './useRegionKey';
import { Welcome } from './Welcome';
import { useWords } from './WordsContext';
import { Workbench } from './Workbench';

interface CompanionAppProps {
  readonly desk: Remote<Desk>;
  /** Name of a sample to be opened at once. */
  readonly sample: string | undefined;
  readonly onLanguage: (language: PaneLanguage) => void;
}

/** The browser's version of Duban: a place to drop a workbook, then its sheets beside the pane. */
export function CompanionApp({ desk, sample, onLanguage }: CompanionAppProps): ReactNode {
  const words = useWords();
  const { language } = words;
  const say = words.of(companionTexts);
  const [version, setVersion] = useState(1);
  const [isChanged, setIsChanged] = useState(false);
  const [target, setTarget] = useState<CellPlace>();
  const [isChoosing, setIsChoosing] = useState(false);

  const onOpened = useCallback(({ isNew }: OpenedWorkbook) => {
    setIsChanged(isNew);
    setTarget(undefined);
    setVersion((count) => count + 1);
  }, []);
  const { book, opening, failure, setFailure, openFile, openSample, create } = useOpenBook(desk, onOpened);
  const mayLeave = useCallback(
    () => !isChanged || !book || window.confirm(say('leave', { file: book.workbook.fileName })),
    [isChanged, book, say],
  );
  const openFiles = useCallback(
    ([file]: readonly File[]) => {
      if (!file || !mayLeave()) return;
      setIsChoosing(false);
      openFile(file);
    },
    [openFile, mayLeave],
  );

  useEffect(() => {
    void desk.watchScreen(
      proxy((place: CellPlace) => setTarget({ ...place })),
      proxy(() => {
        setVersion((count) => count + 1);
        setIsChanged(true);
      }),
    );
  }, [desk]);
  useEffect(() => {
    if (sample !== undefined) openSample(sample);
    // At the start only: not again when the language changes.
  }, [sample]);
  useEffect(() => {
    void desk.speak(language);
  }, [desk, language]);
  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);
  useEffect(() => {
    if (!book) return undefined;
    return book.session.subscribe(() => onLanguage(book.session.state().language));
  }, [book, onLanguage]);
  const isOver = useFileDrop(openFiles);
  const isKept = useKeptOffline();
  useRegionKey();

  const dialog = isChoosing && (
    <NewWorkbookDialog
      desk={desk}
      onClose={() => setIsChoosing(false)}
      onCreate={(wish) => {
        if (!mayLeave()) return;
        setIsChoosing(false);
        create(wish);
      }}
    />
  );
  if (!book)
    return (
      <>
        <Welcome
          isOver={isOver}
          opening={opening}
          failure={failure}
          isKept={isKept}
          onFile={(file) => openFiles([file])}
          onSample={() => openSample(undefined)}
          onCreate={() => setIsChoosing(true)}
        />
        {dialog}
      </>
    );
  return (
    <>
      <Workbench
        key={book.workbook.opened}
        desk={desk}
        workbook={book.workbook}
        opening={opening}
        isOver={isOver}
        version={version}
        target={target}
        failure={failure}
        onFailure={setFailure}
        onFile={(file) => openFiles([file])}
        onCreate={() => setIsChoosing(true)}
        onSaved={() => setIsChanged(false)}
      />
      <aside className="pane" aria-label={say('pane')}>
        <PaneRoot key={book.workbook.opened} session={book.session} />
      </aside>
      {dialog}
    </>
  );
}
