import type { ReactNode } from 'react';
import type { VirtualItem } from '@tanstack/react-virtual';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../../domain/snapshot/address';
import { HEADER_HEIGHT } from './gridSizes';
import { headLook, headOfSelected } from './headLook';

const useStyles = makeStyles({
  header: { position: 'sticky', top: 0, zIndex: 4, backgroundColor: tokens.colorNeutralBackground3 },
  corner: { position: 'sticky', left: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground3 },
  letter: {
    ...headLook,
    position: 'absolute',
    top: 0,
  },
  here: headOfSelected,
  // A border: contrast themes leave no ground of ours.
  line: {
    position: 'absolute',
    bottom: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
    pointerEvents: 'none',
  },
});

interface ColumnHeadsProps {
  readonly columns: readonly VirtualItem[];
  readonly selected: number;
  /** Pixels, of all columns and of the row numbers. */
  readonly width: number;
  readonly side: number;
}

/** The letters of the columns, and the lines between them all the way down. */
export function ColumnHeads({ columns, selected, width, side }: ColumnHeadsProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      <div role="row" aria-rowindex={1} className={styles.header} style={{ height: HEADER_HEIGHT, width }}>
        <div className={styles.corner} style={{ width: side, height: HEADER_HEIGHT }} />
        {columns.map(({ index, start, size }) => (
          <div
            key={index}
            role="columnheader"
            aria-colindex={index + 1}
            className={mergeClasses(styles.letter, index + 1 === selected && styles.here)}
            style={{
              left: start,
              width: size,
              height: HEADER_HEIGHT,
              ...(size === 0 && { display: 'none' }),
            }}
          >
            {columnLetters(index + 1)}
          </div>
        ))}
      </div>
      {columns.map(({ index, end }) => (
        <div key={index} aria-hidden className={styles.line} style={{ left: end - 1, top: HEADER_HEIGHT }} />
      ))}
    </>
  );
}
