import { useCallback, useState } from 'react';
import { transfer, type Remote } from 'comlink';
import type { NewSheetsWish } from '../core/views/NewWorkbookView';
import { createPaneSession } from '../session/createPaneSession';
import type { PaneSession } from '../session/usePane';
import { browserHost, type BrowserHost } from './browserHost';
import { companionTexts } from './companionTexts';
import type { Desk, OpenedWorkbook, Outcome } from './Desk';
import type { Refused } from './Refusal';
import { fetchSample } from './samples';
import { useWords } from './WordsContext';

interface OpenBook {
  readonly workbook: OpenedWorkbook;
  readonly session: PaneSession;
  readonly host: BrowserHost;
}

interface OpenBookState {
  readonly book: OpenBook | undefined;
  /** Name of what is being opened. */
  readonly opening: string | undefined;
  readonly failure: Refused | undefined;
  readonly setFailure: (failure: Refused | undefined) => void;
  readonly openFile: (file: File) => void;
  readonly openSample: (name: string | undefined) => void;
  readonly create: (wish: NewSheetsWish) => void;
}

/**
 * The workbook on the desk, with its session, and the ways to put another there.
 * @param onOpened another one is there now
 */
export function useOpenBook(desk: Remote<Desk>, onOpened: (workbook: OpenedWorkbook) => void): OpenBookState {
  const words = useWords();
  const { language } = words;
  const say = words.of(companionTexts);
  const [opening, setOpening] = useState<string>();
  const [book, setBook] = useState<OpenBook>();
  const [failure, setFailure] = useState<Refused>();

  /** @param unreadable what to say when nothing came */
  const open = useCallback(
    async (
      name: string,
      work: () => Promise<Outcome<OpenedWorkbook>>,
      unreadable: Refused,
    ): Promise<void> => {
      setOpening(name);
      setFailure(undefined);
      try {
        const outcome = await work();
        if ('failure' in outcome) {
          setFailure(outcome.failure);
          return;
        }
        const workbook = outcome.value;
        const host = browserHost(desk);
        const session = createPaneSession(host, language);
        setBook((before) => {
          before?.host.end();
          return { workbook, session, host };
        });
        onOpened(workbook);
      } catch {
        setFailure(unreadable);
      } finally {
        setOpening(undefined);
      }
    },
    [desk, language, onOpened],
  );
  const openBytes = useCallback(
    (fileName: string, read: () => Promise<ArrayBuffer>) =>
      open(
        fileName,
        async () => {
          const bytes = new Uint8Array(await read());
          return desk.open(transfer(bytes, [bytes.buffer]), fileName, language);
        },
        // The browser cannot read it: gone, moved, or a folder.
        { message: say('unreadable', { file: fileName }), hint: say('unreadableHint') },
      ),
    [open, desk, language, say],
  );
  return {
    book,
    opening,
    failure,
    setFailure,
    openFile: useCallback((file) => void openBytes(file.name, () => file.arrayBuffer()), [openBytes]),
    openSample: useCallback(
      (name) =>
        void fetchSample(name).then(
          ({ fileName, bytes }) => openBytes(fileName, () => Promise.resolve(bytes)),
          () => setFailure({ message: say('sampleGone'), hint: say('sampleGoneHint') }),
        ),
      [openBytes, say],
    ),
    create: useCallback(
      (wish) =>
        void open(say('newName'), () => desk.create(wish, language), {
          message: say('notMade'),
          hint: say('notMadeHint'),
        }),
      [open, desk, language, say],
    ),
  };
}
