import { useState, type ReactNode } from 'react';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { NewKindView, NewSheetsWish } from '../../core/views/NewWorkbookView';
import type { PaneWords } from '../../texts/PaneWords';
import { aboveToasts } from '../shell/toastRoom';
import { newWorkbookTexts } from './newWorkbookTexts';

const useStyles = makeStyles({
  kinds: { display: 'grid', rowGap: '4px', margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  kind: {
    display: 'grid',
    paddingBlock: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sheets: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    marginInlineStart: '36px',
    marginBottom: '4px',
  },
  // In reach however long the list.
  buttons: {
    position: 'sticky',
    bottom: aboveToasts,
    zIndex: 1,
    display: 'grid',
    rowGap: '8px',
    paddingBlock: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface NewTablesFormProps {
  readonly kinds: readonly NewKindView[];
  /** Something else is under way. */
  readonly isBusy?: boolean;
  readonly words: PaneWords;
  readonly onCreate: (wish: NewSheetsWish) => void;
  /** Stands beside the button. */
  readonly children?: ReactNode;
}

/** Which tables, and whether with samples. */
export function NewTablesForm(props: NewTablesFormProps): ReactNode {
  const { kinds, isBusy = false, words, onCreate, children } = props;
  const styles = useStyles();
  const say = words.of(newWorkbookTexts);
  const [chosen, setChosen] = useState<readonly string[]>(kinds.slice(0, 1).map(({ kind }) => kind));
  const [sample, setSample] = useState(false);
  return (
    <>
      <fieldset className={styles.kinds}>
        <legend className={styles.legend}>{say('kinds')}</legend>
        {kinds.map(({ kind, name, sheets }) => (
          <div key={kind} className={styles.kind}>
            <Checkbox
              label={name}
              checked={chosen.includes(kind)}
              onChange={(_, { checked }) =>
                setChosen(checked ? [...chosen, kind] : chosen.filter((other) => other !== kind))
              }
            />
            {(sheets.length > 1 || sheets[0] !== name) && (
              <span className={styles.sheets}>
                {say('sheets', { sheets: sheets.join(words.language === 'en' ? ', ' : '、') })}
              </span>
            )}
          </div>
        ))}
      </fieldset>
      <Checkbox
        label={say('sample')}
        checked={sample}
        onChange={(_, { checked }) => setSample(checked === true)}
      />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={chosen.length === 0 || isBusy}
          onClick={() => onCreate({ kinds: chosen, sample })}
        >
          {chosen.length === 0 ? say('choose') : say('create', { count: chosen.length })}
        </Button>
        {children}
      </div>
    </>
  );
}
