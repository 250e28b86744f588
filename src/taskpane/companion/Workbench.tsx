import { useEffect, useState, type ReactNode } from 'react';
import type { Remote } from 'comlink';
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { CellPlace } from '../../domain/snapshot/Snapshot';
import { downloadFile } from '../delivery/ways/downloadFile';
import { useAppearance } from '../frame/useAppearance';
import { companionTexts } from './companionTexts';
import type { Desk, OpenedWorkbook } from './Desk';
import { FileButton } from './FileButton';
import { markedName } from './markedName';
import { Refusal, type Refused } from './Refusal';
import { SheetsView } from './SheetsView';
import { useWords } from './WordsContext';

const useStyles = makeStyles({
  bench: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  over: { outline: `3px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-3px' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: {
    flexGrow: 1,
    minWidth: '120px',
    overflowWrap: 'anywhere',
    '@media (max-width: 699px)': { flexBasis: '100%' },
  },
  wide: { flexBasis: '100%' },
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface WorkbenchProps {
  readonly desk: Remote<Desk>;
  readonly workbook: OpenedWorkbook;
  /** Name of another file that is being opened. */
  readonly opening: string | undefined;
  /** A file hovers over the page. */
  readonly isOver: boolean;
  readonly version: number;
  readonly target: CellPlace | undefined;
  readonly failure: Refused | undefined;
  readonly onFailure: (failure: Refused | undefined) => void;
  readonly onFile: (file: File) => void;
  readonly onCreate: () => void;
  readonly onSaved: () => void;
}

/** The open workbook: its name, what can be done with the file, its sheets. */
export function Workbench(props: WorkbenchProps): ReactNode {
  const { desk, workbook, opening, failure, onFailure } = props;
  const styles = useStyles();
  const say = useWords().of(companionTexts);
  const dark = useAppearance() === 'dark';
  const [sheets, setSheets] = useState(workbook.sheets);
  useEffect(() => {
    // Ours come and go with the marks.
    void desk.sheets().then(setSheets);
  }, [desk, props.version, workbook]);

  const download = async (): Promise<void> => {
    const outcome = await desk.save();
    if ('failure' in outcome) {
      onFailure(outcome.failure);
      return;
    }
    const { bytes, extension } = outcome.value;
    const name = workbook.isNew ? workbook.fileName : markedName(workbook.fileName, extension);
    downloadFile({ name, bytes, type: XLSX });
    props.onSaved();
  };

  return (
    <div className={mergeClasses('sheets', styles.bench, props.isOver && styles.over)}>
      <header className={styles.head}>
        <Text as="h1" weight="semibold" className={styles.name}>
          {opening === undefined ? workbook.fileName : say('opening', { file: opening })}
        </Text>
        <Button onClick={props.onCreate}>{say('create')}</Button>
        <FileButton label={say('openAnother')} onFile={props.onFile} />
        <Button onClick={() => void download()}>{say('download')}</Button>
        {failure && <Refusal {...failure} className={styles.wide} onClose={() => onFailure(undefined)} />}
      </header>
      <SheetsView
        desk={desk}
        sheets={sheets}
        version={props.version}
        dark={dark}
        target={props.target}
        onFailure={onFailure}
        onChanged={() => onFailure(undefined)}
      />
    </div>
  );
}
