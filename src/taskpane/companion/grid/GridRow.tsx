import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MergedCell, ShownCell, ShownRow } from '../../../adapters/xlsx/view/SheetPage';
import { GridCell } from './GridCell';
import { headLook, headOfSelected } from './headLook';

const useStyles = makeStyles({
  row: { boxSizing: 'border-box', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  free: { position: 'absolute', left: 0 },
  // In the flow below the letters, and kept there.
  frozen: { position: 'sticky', zIndex: 3, backgroundColor: tokens.colorNeutralBackground1 },
  number: {
    ...headLook,
    position: 'sticky',
    left: 0,
    zIndex: 3,
    overflow: 'hidden',
  },
  here: headOfSelected,
});

interface Extent {
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

interface GridRowProps {
  readonly number: number;
  readonly start: number;
  readonly height: number;
  readonly width: number;
  readonly side: number;
  readonly row: ShownRow | undefined;
  readonly merges: readonly MergedCell[];
  /** Merged cells that begin further up are drawn with the first row in sight. */
  readonly isFirst: boolean;
  /** Stays in view. */
  readonly isFrozen: boolean;
  readonly columns: readonly Extent[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly topOf: (row: number) => number;
  readonly bottomOf: (row: number) => number;
  readonly selectedColumn: number | undefined;
  readonly idOf: (row: number, column: number) => string;
  readonly dark: boolean;
}

export function GridRow(props: GridRowProps): ReactNode {
  const styles = useStyles();
  const { number, start, height, width, side, columns, selectedColumn, idOf, dark } = props;
  const touching = props.merges.filter(({ area }) => number >= area.top && number <= area.bottom);
  const isCovered = (column: number): boolean =>
    touching.some(({ area }) => column >= area.left && column <= area.right);
  const own = (props.row?.cells ?? []).filter(
    ({ column }) => column <= props.lastColumn && !isCovered(column),
  );
  const drawn = touching.filter(({ area }) => area.top === number || props.isFirst);
  const isEmptyAt = (column: number): boolean =>
    !isCovered(column) &&
    !own.some((cell) => cell.column === column && (cell.text !== '' || cell.look?.fill));
  const isMissing =
    selectedColumn !== undefined &&
    !isCovered(selectedColumn) &&
    !own.some(({ column }) => column === selectedColumn);
  const cells: readonly ShownCell[] = isMissing ? [...own, { column: selectedColumn, text: '' }] : own;
  return (
    <div
      role="row"
      aria-rowindex={number + 1}
      className={mergeClasses(styles.row, props.isFrozen ? styles.frozen : styles.free)}
      style={{ top: start, width, height }}
    >
      <div
        role="rowheader"
        className={mergeClasses(styles.number, selectedColumn !== undefined && styles.here)}
        style={{ width: side, height }}
      >
        {number}
      </div>
      {cells.map((cell) => {
        const extent = columns[cell.column - 1];
        if (!extent || extent.size === 0) return null;
        const end = spillsTo(cell, columns, isEmptyAt);
        if (end <= (columns[props.firstColumn - 1]?.start ?? 0)) return null;
        return (
          <GridCell
            key={cell.column}
            id={idOf(number, cell.column)}
            cell={cell}
            column={cell.column}
            left={extent.start}
            top={0}
            width={end - extent.start}
            height={height}
            selected={cell.column === selectedColumn}
            dark={dark}
          />
        );
      })}
      {drawn.map(({ area, cell }) => {
        const [left, right] = [columns[area.left - 1], columns[area.right - 1]];
        if (!left || !right) return null;
        const top = props.topOf(area.top);
        return (
          <GridCell
            key={`${area.top} ${area.left}`}
            id={idOf(area.top, area.left)}
            cell={cell}
            column={area.left}
            left={left.start}
            top={top - start}
            width={right.end - left.start}
            height={props.bottomOf(area.bottom) - top}
            rowSpan={area.bottom - area.top + 1}
            columnSpan={area.right - area.left + 1}
            selected={area.left === selectedColumn && area.top === number}
            dark={dark}
          />
        );
      })}
    </div>
  );
}

/** Columns a text may run on over. */
const MOST_SPILLED = 12;

/** Where a cell ends on the screen: texts run on over empty cells behind them. */
function spillsTo(
  cell: ShownCell,
  columns: readonly Extent[],
  isEmptyAt: (column: number) => boolean,
): number {
  const own = columns[cell.column - 1]?.end ?? 0;
  const { look, text } = cell;
  if (text.length < 3 || look?.wrap || look?.fill || (look?.horizontal && look.horizontal !== 'left'))
    return own;
  let end = own;
  for (let column = cell.column + 1; column <= cell.column + MOST_SPILLED && isEmptyAt(column); column += 1) {
    end = columns[column - 1]?.end ?? end;
  }
  return end;
}
