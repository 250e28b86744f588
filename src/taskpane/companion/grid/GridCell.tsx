import { memo, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ShownCell } from '../../../adapters/xlsx/view/SheetPage';
import { cellStyle } from './cellStyle';

const useStyles = makeStyles({
  cell: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'flex-end',
    overflow: 'hidden',
    paddingInline: '3px',
    whiteSpace: 'pre',
    cursor: 'cell',
  },
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px', zIndex: 1 },
  // Borders are shadows, which contrast themes leave out.
  bordered: {
    '@media (forced-colors: active)': { outline: '1px solid CanvasText', outlineOffset: '-1px' },
  },
  // Over the lines of the grid.
  merged: { backgroundColor: tokens.colorNeutralBackground1 },
  text: { overflow: 'hidden', maxHeight: '100%' },
});

interface GridCellProps {
  readonly id: string;
  readonly cell: ShownCell | undefined;
  readonly column: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Rows and columns a merged cell takes. */
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly selected: boolean;
  readonly dark: boolean;
}

export const GridCell = memo(function GridCell(props: GridCellProps): ReactNode {
  const styles = useStyles();
  const { id, cell, column, left, top, width, height, rowSpan, columnSpan, selected, dark } = props;
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={column}
      aria-selected={selected}
      {...(rowSpan && rowSpan > 1 && { 'aria-rowspan': rowSpan })}
      {...(columnSpan && columnSpan > 1 && { 'aria-colspan': columnSpan })}
      className={mergeClasses(
        styles.cell,
        rowSpan !== undefined && styles.merged,
        cell?.look?.border && !selected && styles.bordered,
        selected && styles.selected,
      )}
      style={{ left, top, width, height, ...cellStyle(cell?.look, dark) }}
    >
      <span className={styles.text}>{cell?.text}</span>
    </div>
  );
});
