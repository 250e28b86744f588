import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Remote } from 'comlink';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { SheetTab } from '../../adapters/xlsx/view/SheetPage';
import { cellAddress } from '../../domain/snapshot/address';
import type { CellPlace } from '../../domain/snapshot/Snapshot';
import { companionTexts } from './companionTexts';
import type { Desk, Outcome } from './Desk';
import { SheetGrid } from './grid/SheetGrid';
import type { GridPlace } from './grid/moveSelection';
import type { Refused } from './Refusal';
import { SheetTabs } from './SheetTabs';
import { useWords } from './WordsContext';

const useStyles = makeStyles({
  view: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    minHeight: 0,
    minWidth: 0,
    height: '100%',
  },
  bar: {
    display: 'grid',
    gridTemplateColumns: '84px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  address: { fontWeight: tokens.fontWeightSemibold, textAlign: 'center' },
  content: {
    whiteSpace: 'pre-wrap',
    overflow: 'auto',
    maxHeight: '3.2em',
    minHeight: '1.5em',
    overflowWrap: 'anywhere',
  },
  note: { margin: '4px 8px', color: tokens.colorNeutralForeground2 },
  // A long row of tabs scrolls by itself.
  tabs: { minWidth: 0 },
});

interface SheetsViewProps {
  readonly desk: Remote<Desk>;
  readonly sheets: readonly string[];
  readonly version: number;
  readonly dark: boolean;
  /** Where somebody leads; a new object each time. */
  readonly target: CellPlace | undefined;
  readonly onFailure: (failure: Refused) => void;
  readonly onChanged: () => void;
}

/** The sheets of the workbook: tabs, and the chosen one in rows and columns. */
export function SheetsView(props: SheetsViewProps): ReactNode {
  const { desk, sheets, version, dark, target, onFailure, onChanged } = props;
  const styles = useStyles();
  const say = useWords().of(companionTexts);
  const [chosen, setChosen] = useState(sheets[0] ?? '');
  const sheet = sheets.includes(chosen) ? chosen : (sheets[0] ?? '');
  const [tab, setTab] = useState<SheetTab>();
  const [places, setPlaces] = useState<Readonly<Record<string, GridPlace>>>({});
  const selected = places[sheet] ?? FIRST;
  const [reveal, setReveal] = useState(0);
  const [content, setContent] = useState<{ readonly at: string; readonly text: string }>();
  const [edited, setEdited] = useState<string>();
  /** Results of formulas may be those of before. */
  const [isOutdated, setIsOutdated] = useState(false);

  const select = useCallback((name: string, place: GridPlace) => {
    setPlaces((known) => ({ ...known, [name]: place }));
  }, []);
  const goTo = useCallback(
    (place: CellPlace) => {
      setChosen(place.sheet);
      select(place.sheet, { row: place.row, column: place.column });
      setReveal((count) => count + 1);
    },
    [select],
  );
  useEffect(() => {
    if (target) goTo(target);
  }, [target, goTo]);
  useEffect(() => {
    let isOver = false;
    if (sheet !== '')
      void desk.tab(sheet).then((found) => {
        if (!isOver) setTab(found);
      }, gone);
    return () => {
      isOver = true;
    };
  }, [desk, sheet, version]);
  const { row, column } = selected;
  /** Which cell, and as of when: what was read of another one is not to be edited. */
  const at = `${row} ${column} ${version} ${sheet}`;
  useEffect(() => {
    let isOver = false;
    if (sheet !== '')
      void desk.typed({ sheet, row, column }).then((text) => {
        if (!isOver) setContent({ at, text });
      }, gone);
    return () => {
      isOver = true;
    };
  }, [desk, sheet, row, column, at]);
  const readPage = useCallback((first: number, last: number) => desk.page(sheet, first, last), [desk, sheet]);

  const settle = async (work: Promise<Outcome<CellPlace | true | undefined>>): Promise<void> => {
    const outcome = await work;
    if ('failure' in outcome) onFailure(outcome.failure);
    else {
      if (typeof outcome.value === 'object') goTo(outcome.value);
      onChanged();
      setIsOutdated(await desk.hasFormulas());
    }
  };
  const put = (text: string): void => void settle(desk.type({ sheet, row, column }, text));
  const edit = (place: GridPlace, typed?: string): void => {
    if (typed === '') void settle(desk.type({ sheet, ...place }, ''));
    else if (typed !== undefined) setEdited(typed);
    else if (content?.at === at) setEdited(content.text);
    else void desk.typed({ sheet, ...place }).then(setEdited, gone);
  };
  const address = cellAddress(row, column);
  return (
    <section className={styles.view} aria-label={say('sheets')}>
      <div className={styles.bar}>
        <Text className={styles.address}>{address}</Text>
        <Text className={styles.content} aria-label={say('content')} role="status">
          {content?.text}
        </Text>
      </div>
      {tab && tab.name === sheet ? (
        <SheetGrid
          key={sheet}
          tab={tab}
          label={say('grid', { sheet })}
          readPage={readPage}
          version={version}
          selected={selected}
          reveal={reveal}
          dark={dark}
          edited={edited}
          editorLabel={`${say('content')} ${address}`}
          onSelect={(place) => select(sheet, place)}
          onEdit={edit}
          onTyped={setEdited}
          onCommit={() => {
            if (edited !== undefined) put(edited);
            setEdited(undefined);
          }}
          onCancel={() => setEdited(undefined)}
          onUndo={() => void settle(desk.undo())}
          onRedo={() => void settle(desk.redo())}
        />
      ) : (
        <div />
      )}
      <div className={styles.tabs}>
        {isOutdated && (
          <Text as="p" size={200} className={styles.note} role="status">
            {say('recalculate')}
          </Text>
        )}
        <SheetTabs
          label={say('sheets')}
          sheets={sheets}
          chosen={sheet}
          onChoose={(name) => {
            setEdited(undefined);
            setChosen(name);
          }}
        />
      </div>
    </section>
  );
}

const FIRST: GridPlace = { row: 1, column: 1 };

/** The sheet went meanwhile, as ours do when marks are cleared; the list of sheets that comes next says so. */
const gone = (): void => undefined;
