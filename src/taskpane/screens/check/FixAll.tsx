import { useRef, useState, type ReactNode } from 'react';
import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingGroup, FindingView } from '../../core/views/FindingsView';
import { usePane } from '../../session/usePane';
import { focusAtFirst } from '../parts/focusAtFirst';
import { QuietButton } from '../parts/QuietButton';
import { checkTexts } from './checkTexts';
import { FixChange } from './FixChange';

/** So many changes are shown before all are made. */
const EXAMPLES = 3;

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '8px',
    margin: '4px 0 8px',
    padding: '10px',
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  example: { display: 'grid', rowGap: '2px' },
  address: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface FixAllProps {
  readonly group: FindingGroup;
  readonly items: readonly (FindingView | undefined)[];
}

/** Puts right everything of a group that can be, after showing some of it. */
export function FixAll({ group, items }: FixAllProps): ReactNode {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  const say = words.of(checkTexts);
  const [isAsking, ask] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const count = group.fixable;
  const leave = (): void => {
    ask(false);
    opener.current?.focus();
  };
  return (
    <div onKeyDown={({ key }) => key === 'Escape' && isAsking && leave()}>
      <QuietButton
        ref={opener}
        aria-expanded={isAsking}
        unavailable={state.work !== undefined}
        onClick={() => ask(!isAsking)}
      >
        {say('fixAll', { count })}
      </QuietButton>
      {isAsking && (
        <div className={styles.box} role="group" aria-label={say('fixAll', { count })}>
          <Body1>{say('fixAllAsk', { count, table: group.tableName })}</Body1>
          {items
            .filter((item) => item?.fix)
            .slice(0, EXAMPLES)
            .map(
              (item) =>
                item?.fix && (
                  <div key={item.key} className={styles.example}>
                    <span className={styles.address}>{item.address}</span>
                    <FixChange from={item.fix.from} to={item.fix.to} />
                  </div>
                ),
            )}
          <div className={styles.buttons}>
            <Button
              ref={focusAtFirst}
              appearance="primary"
              size="small"
              onClick={() => {
                ask(false);
                actions.fixAll(group.rule, group.tableId);
              }}
            >
              {say('confirm')}
            </Button>
            <Button size="small" onClick={leave}>
              {say('keep')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
