import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { proxy, transfer, type Remote } from 'comlink';
import type { CellPlace } from '../../domain/snapshot/Snapshot';
import { PaneRoot } from '../frame/PaneRoot';
import type { PaneLanguage } from '../frame/PaneLanguage';
import { createPaneSession } from '../session/createPaneSession';
import type { PaneSession } from '../session/usePane';
import { browserHost, type BrowserHost } from './browserHost';
import { companionTexts } from './companionTexts';
import type { Desk, OpenedWorkbook } from './Desk';
import type { Refused } from './Refusal';
import { fetchSample } from './samples';
import { useFileDrop } from './useFileDrop';
import { Welcome } from './Welcome';
import { useWords } from './WordsContext';
import { Workbench } from './Workbench';

interface OpenBook {
  readonly workbook: OpenedWorkbook;
  readonly session: PaneSession;
  readonly host: BrowserHost;
}

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
  const [opening, setOpening] = useState<string>();
  const [book, setBook] = useState<OpenBook>();
  const [failure, setFailure] = useState<Refused>();
  const [version, setVersion] = useState(1);
  const [isChanged, setIsChanged] = useState(false);
  const [target, setTarget] = useState<CellPlace>();

  const openBytes = useCallback(
    async (fileName: string, read: () => Promise<ArrayBuffer>) => {
      setOpening(fileName);
      setFailure(undefined);
      try {
        const bytes = new Uint8Array(await read());
        const outcome = await desk.open(transfer(bytes, [bytes.buffer]), fileName, language);
        if ('failure' in outcome) {
          setFailure(outcome.failure);
          return;
        }
        const host = browserHost(desk);
        const session = createPaneSession(host, language);
        setBook((before) => {
          before?.host.end();
          return { workbook: outcome.value, session, host };
        });
        setIsChanged(false);
        setTarget(undefined);
        setVersion((count) => count + 1);
      } catch {
        // The browser cannot read it: gone, moved, or a folder.
        setFailure({ message: say('unreadable', { file: fileName }), hint: say('unreadableHint') });
      } finally {
        setOpening(undefined);
      }
    },
    [desk, language, say],
  );
  const openFiles = useCallback(
    (files: readonly File[]) => {
      const [file] = files;
      if (!file) return;
      if (isChanged && book && !window.confirm(say('leave', { file: book.workbook.fileName }))) return;
      void openBytes(file.name, () => file.arrayBuffer());
    },
    [openBytes, isChanged, book, say],
  );
  const openSample = useCallback(
    (name: string | undefined) =>
      void fetchSample(name).then(
        ({ fileName, bytes }) => openBytes(fileName, () => Promise.resolve(bytes)),
        () => setFailure({ message: say('sampleGone'), hint: say('sampleGoneHint') }),
      ),
    [openBytes, say],
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

  if (!book)
    return (
      <Welcome
        isOver={isOver}
        opening={opening}
        failure={failure}
        onFile={(file) => openFiles([file])}
        onSample={() => openSample(undefined)}
      />
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
        onSaved={() => setIsChanged(false)}
      />
      <aside className="pane" aria-label={say('pane')}>
        <PaneRoot key={book.workbook.opened} session={book.session} />
      </aside>
    </>
  );
}
