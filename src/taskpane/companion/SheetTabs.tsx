import { useEffect, useRef, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { moveAmongTabs } from '../screens/parts/moveAmongTabs';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  tab: {
    flexShrink: 0,
    minHeight: '32px',
    padding: '4px 12px',
    border: 'none',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: '3px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // Transparent lines show there.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface SheetTabsProps {
  readonly label: string;
  readonly sheets: readonly string[];
  readonly chosen: string;
  readonly onChoose: (sheet: string) => void;
}

/** The tabs below the grid, as below a workbook's sheets. */
export function SheetTabs({ label, sheets, chosen, onChoose }: SheetTabsProps): ReactNode {
  const styles = useStyles();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);
  return (
    <div role="tablist" aria-label={label} className={styles.list} onKeyDown={moveAmongTabs}>
      {sheets.map((sheet) => (
        <button
          key={sheet}
          ref={sheet === chosen ? current : undefined}
          type="button"
          role="tab"
          aria-selected={sheet === chosen}
          tabIndex={sheet === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, sheet === chosen && styles.chosen)}
          onClick={() => onChoose(sheet)}
        >
          {sheet}
        </button>
      ))}
    </div>
  );
}
