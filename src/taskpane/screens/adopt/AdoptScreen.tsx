import { useState, type ReactNode } from 'react';
import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { MappingCorrection, MappingView } from '../../core/views/MappingView';
import { columnsOf } from '../../session/mergeMapping';
import { usePane } from '../../session/usePane';
import { DialogHead } from '../parts/DialogHead';
import { useListStyles } from '../parts/listStyles';
import { partTexts } from '../parts/partTexts';
import { aboveToasts } from '../shell/toastRoom';
import { adoptTexts } from './adoptTexts';
import { MappedTableCard } from './MappedTableCard';
import { WarningLine } from './WarningLine';
import { fieldsTwice, startingCorrection } from './mappingChoices';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: aboveToasts,
    zIndex: 1,
    margin: '0 -16px -12px',
    padding: '10px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Enlarged, a pane is too low for anything to stay in sight beside what is being read.
    '@media (max-height: 400px)': { position: 'static' },
  },
  button: { width: '100%' },
});

/** How the tables are read, to be put right and confirmed. */
export function AdoptScreen(): ReactNode {
  const { state, actions, words } = usePane();
  const styles = useListStyles();
  const say = words.of(adoptTexts);
  const { mapping } = state;
  return (
    <div className={styles.screen} style={{ rowGap: '12px' }}>
      <DialogHead title={say('title')} />
      {!mapping && <Spinner size="small" label={say('loading')} />}
      {mapping && mapping.tables.length === 0 && (
        <>
          <Body1>{say('none')}</Body1>
          <Button onClick={() => actions.openDialog('newWorkbook')}>
            {words.of(partTexts)('newWorkbook')}
          </Button>
        </>
      )}
      {mapping && mapping.tables.length > 0 && <MappingForm mapping={mapping} />}
    </div>
  );
}

function MappingForm({ mapping }: { readonly mapping: MappingView }): ReactNode {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  const say = words.of(adoptTexts);
  const [changed, setChanged] = useState<Readonly<Record<string, MappingCorrection>>>({});
  const corrections = mapping.tables.map((table) => changed[columnsOf(table)] ?? startingCorrection(table));
  const isAmbiguous = corrections.some((correction) => fieldsTwice(correction).length > 0);
  return (
    <>
      <Body1>{say('intro', { confirm: say('confirm') })}</Body1>
      {state.mappingChanged.length > 0 && (
        <WarningLine
          text={say('changed', { names: state.mappingChanged.join(words.language === 'en' ? ', ' : '、') })}
        />
      )}
      {mapping.outdated?.map((sentence) => (
        <WarningLine key={sentence} text={sentence} />
      ))}
      {mapping.tables.map((table, index) => (
        <MappedTableCard
          key={columnsOf(table)}
          table={table}
          kinds={mapping.kinds}
          correction={corrections[index] ?? startingCorrection(table)}
          onKind={(kind) => {
            // Columns are read anew for the kind: what was chosen for the one before goes.
            setChanged(
              Object.fromEntries(Object.entries(changed).filter(([key]) => key !== columnsOf(table))),
            );
            actions.mapAs(table.id, kind);
          }}
          onChange={(correction) => setChanged({ ...changed, [columnsOf(table)]: correction })}
        />
      ))}
      <div className={styles.foot}>
        <Button
          appearance="primary"
          size="large"
          className={styles.button}
          disabledFocusable={state.work !== undefined || isAmbiguous}
          onClick={() => actions.acceptMapping(corrections)}
        >
          {say('confirm')}
        </Button>
      </div>
    </>
  );
}
