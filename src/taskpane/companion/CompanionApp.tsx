import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { proxy, transfer, type Remote } from 'comlink';
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { CellPlace } from '../../domain/snapshot/Snapshot';
import type { FailureView } from '../core/views/FailureView';
import { downloadFile } from '../delivery/ways/downloadFile';
import { useAppearance } from '../frame/useAppearance';
import { companionTexts } from './companionTexts';
import type { Desk, OpenedWorkbook } from './Desk';
import { markedName } from './markedName';
import { fetchSample } from './samples';
import { SheetsView } from './SheetsView';
import { useFileDrop } from './useFileDrop';
import { FileButton, Welcome } from './Welcome';
import { useWords } from './WordsContext';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)', height: '100vh' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { flexGrow: 1, minWidth: '120px', overflowWrap: 'anywhere' },
  main: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 350px', minHeight: 0 },
  pane: {
    minHeight: 0,
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

type Refusal = Pick<FailureView, 'message' | 'hint'>;

interface CompanionAppProps {
  readonly desk: Remote<Desk>;
  /** Name of a sample to be opened at once. */
  readonly sample: string | undefined;
}

const noOfficeTheme = (): undefined => undefined;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The browser's version of Duban: a place to drop a workbook, then its sheets beside the pane. */
export function CompanionApp({ desk, sample }: CompanionAppProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const say = words.of(companionTexts);
  const dark = useAppearance(noOfficeTheme) === 'dark';
  const [opening, setOpening] = useState<string>();
  const [opened, setOpened] = useState<OpenedWorkbook>();
  const [failure, setFailure] = useState<Refusal>();
  const [version, setVersion] = useState(1);
  const [target, setTarget] = useState<CellPlace>();

  const openBytes = useCallback(
    async (fileName: string, read: () => Promise<ArrayBuffer>) => {
      setOpening(fileName);
      setFailure(undefined);
      try {
        const bytes = new Uint8Array(await read());
        const outcome = await desk.open(transfer(bytes, [bytes.buffer]), fileName, words.language);
        if ('failure' in outcome) setFailure(outcome.failure);
        else {
          setOpened(outcome.value);
          setTarget(undefined);
          setVersion((count) => count + 1);
        }
      } finally {
        setOpening(undefined);
      }
    },
    [desk, words],
  );
  const openFiles = useCallback(
    (files: readonly File[]) => {
      const [file] = files;
      if (file) void openBytes(file.name, () => file.arrayBuffer());
    },
    [openBytes],
  );
  const openSample = useCallback(
    (name: string | undefined) =>
      void fetchSample(name).then(
        ({ fileName, bytes }) => openBytes(fileName, () => Promise.resolve(bytes)),
        () => setFailure({ message: say('sampleGone'), hint: '' }),
      ),
    [openBytes, say],
  );
  useEffect(() => {
    void desk.watchScreen(
      proxy((place: CellPlace) => setTarget({ ...place })),
      proxy(() => setVersion((count) => count + 1)),
    );
  }, [desk]);
  useEffect(() => {
    if (sample !== undefined) openSample(sample);
  }, [sample, openSample]);
  const isOver = useFileDrop(openFiles);

  const download = async (): Promise<void> => {
    const outcome = await desk.save();
    if ('failure' in outcome) setFailure(outcome.failure);
    else if (opened) {
      const name = markedName(opened.fileName, outcome.value.extension);
      downloadFile({ name, bytes: outcome.value.bytes, type: XLSX });
    }
  };

  if (!opened)
    return (
      <div className={styles.page} style={{ gridTemplateRows: '1fr' }}>
        <Welcome
          isOver={isOver}
          opening={opening}
          failure={failure}
          onFile={(file) => openFiles([file])}
          onSample={() => openSample(undefined)}
        />
      </div>
    );
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Text as="h1" weight="semibold" className={styles.name}>
          {opening === undefined ? opened.fileName : say('opening', { file: opening })}
        </Text>
        <FileButton label={say('openAnother')} onFile={(file) => openFiles([file])} />
        <Button onClick={() => void download()}>{say('download')}</Button>
        {failure && (
          <MessageBar intent="error" style={{ flexBasis: '100%' }}>
            <MessageBarBody>
              <MessageBarTitle>{failure.message}</MessageBarTitle> {failure.hint}
            </MessageBarBody>
          </MessageBar>
        )}
      </header>
      <div className={styles.main}>
        <SheetsView
          key={opened.fileName}
          desk={desk}
          sheets={opened.sheets}
          version={version}
          dark={dark}
          target={target}
          onFailure={setFailure}
          onChanged={() => setFailure(undefined)}
        />
        <aside className={styles.pane} aria-label={say('pane')} />
      </div>
    </div>
  );
}
