import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { LampCounts } from '../../core/views/OverviewView';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    columnGap: '1px',
    height: '6px',
    borderRadius: '3px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground4,
    forcedColorAdjust: 'none',
  },
  overdue: { backgroundColor: tokens.colorPaletteRedBackground3 },
  dueSoon: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  normal: { backgroundColor: tokens.colorPaletteGreenBackground3 },
});

/** The lamps of one owner as shares of a line; the words beside it say the same. */
export function ShareBar({ lamps }: { readonly lamps: LampCounts }): ReactNode {
  const styles = useStyles();
  return (
    <span aria-hidden className={styles.bar}>
      {(['overdue', 'dueSoon', 'normal'] as const).map((kind) => (
        <span
          key={kind}
          className={styles[kind]}
          style={{ width: `${(100 * lamps[kind]) / Math.max(1, lamps.total)}%` }}
        />
      ))}
    </span>
  );
}
