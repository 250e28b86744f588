import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SheetTab } from '../../../adapters/xlsx/view/SheetPage';
import { columnLetters } from '../../../domain/snapshot/address';
import { CellEditor } from './CellEditor';
import { GridRow } from './GridRow';
import {
  FEWEST_COLUMNS,
  FEWEST_ROWS,
  HEADER_HEIGHT,
  numberWidth,
  SPARE_COLUMNS,
  SPARE_ROWS,
} from './gridSizes';
import { moveSelection, step, type GridPlace } from './moveSelection';
import { useSheetRows, type ReadPage } from './useSheetRows';

const useStyles = makeStyles({
  scroller: {
    position: 'relative',
    overflow: 'auto',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: '13px',
    lineHeight: '17px',
    contain: 'strict',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  content: { position: 'relative' },
  header: { position: 'sticky', top: 0, zIndex: 4, backgroundColor: tokens.colorNeutralBackground3 },
  corner: { position: 'sticky', left: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground3 },
  letter: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    display: 'grid',
    placeContent: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: '12px',
  },
  here: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  // A border: contrast themes leave no ground of ours.
  line: {
    position: 'absolute',
    bottom: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
    pointerEvents: 'none',
  },
});

interface SheetGridProps {
  readonly tab: SheetTab;
  readonly label: string;
  readonly readPage: ReadPage;
  /** Changes when there is something else to be seen. */
  readonly version: number;
  readonly selected: GridPlace;
  /** Counts requests to bring the selected cell into view and take the keyboard there. */
  readonly reveal: number;
  readonly dark: boolean;
  /** What stands in the editor; undefined: nothing is being edited. */
  readonly edited: string | undefined;
  readonly editorLabel: string;
  readonly onSelect: (place: GridPlace) => void;
  /** With what the cell holds, unless the user typed something over it. */
  readonly onEdit: (place: GridPlace, typed?: string) => void;
  readonly onTyped: (text: string) => void;
  readonly onCommit: () => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** A sheet in rows and columns, drawn as far as it is in sight. */
export function SheetGrid(props: SheetGridProps): ReactNode {
  const { tab, label, readPage, version, selected, reveal, dark, edited } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const rowCount = Math.max(tab.rows + SPARE_ROWS, FEWEST_ROWS, selected.row);
  const columnCount = Math.max(tab.columns + SPARE_COLUMNS, FEWEST_COLUMNS, selected.column);
  const side = numberWidth(rowCount);
  const heightOf = useCallback((index: number) => tab.heights[index] ?? tab.defaultHeight, [tab]);
  const widthOf = useCallback((index: number) => tab.widths[index] ?? tab.defaultWidth, [tab]);
  const frozen = frozenRows(tab);
  const frozenHeight = Array.from({ length: frozen }, (_, index) => heightOf(index)).reduce(
    (a, b) => a + b,
    0,
  );
  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: heightOf,
    paddingStart: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT + frozenHeight,
    overscan: 8,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const above = Array.from({ length: Math.min(frozen, shown[0] ?? 0) }, (_, index) => index);
      return [...above, ...shown];
    },
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: columnCount,
    getScrollElement: () => scroller.current,
    estimateSize: widthOf,
    paddingStart: side,
    scrollPaddingStart: side,
    overscan: 3,
  });
  const shownRows = rows.getVirtualItems();
  const shownColumns = columns.getVirtualItems();
  const firstFree = shownRows.find(({ index }) => index >= frozen)?.index ?? 0;
  const first = firstFree + 1;
  const last = (shownRows.at(-1)?.index ?? 0) + 1;
  const sheet = useSheetRows(readPage, version, first, last, frozen > 0);

  // Texts that wrap need more than a row's usual height; that is known only when they are there.
  useEffect(() => {
    for (const { index, size } of shownRows) {
      const fitted = sheet.row(index + 1)?.fitted;
      if (fitted !== undefined && Math.abs(size - fitted) > 1) rows.resizeItem(index, fitted);
    }
  });
  useEffect(() => rows.measure(), [rows, tab]);
  useEffect(() => columns.measure(), [columns, tab]);
  useEffect(() => {
    if (reveal === 0) return;
    rows.scrollToIndex(selected.row - 1, { align: 'auto' });
    columns.scrollToIndex(selected.column - 1, { align: 'auto' });
    // On a narrow page the grid may be out of sight itself.
    scroller.current?.scrollIntoView({ block: 'nearest' });
    // Only when asked for: scrolling by hand must not be undone.
  }, [reveal]);

  const bounds = useMemo(
    () => ({
      rows: rowCount,
      columns: columnCount,
      lastRow: Math.max(1, tab.rows),
      lastColumn: Math.max(1, tab.columns),
      isHiddenRow: (row: number) => tab.heights[row - 1] === 0,
      isHiddenColumn: (column: number) => tab.widths[column - 1] === 0,
    }),
    [rowCount, columnCount, tab],
  );
  const mergeAt = ({ row, column }: GridPlace) =>
    sheet.merges.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    )?.area;
  const goTo = (place: GridPlace): void => {
    const merge = mergeAt(place);
    const { row, column } = merge ? { row: merge.top, column: merge.left } : place;
    props.onSelect({ row, column });
    rows.scrollToIndex(row - 1, { align: 'auto' });
    columns.scrollToIndex(column - 1, { align: 'auto' });
  };
  const page = Math.max(1, shownRows.length - 18);
  const all = { ...bounds, page, mergeAt };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (edited !== undefined) return;
    const moved = moveSelection(selected, event, all);
    const command = event.ctrlKey || event.metaKey;
    if (moved) goTo(moved);
    else if (command && event.key.toLowerCase() === 'z') (event.shiftKey ? props.onRedo : props.onUndo)();
    else if (command && event.key.toLowerCase() === 'y') props.onRedo();
    else if (event.key === 'F2' || event.key === 'Enter') props.onEdit(selected);
    else if (event.key === 'Delete' || event.key === 'Backspace') props.onEdit(selected, '');
    else if (event.key.length === 1 && !command && !event.altKey) props.onEdit(selected, event.key);
    else return;
    event.preventDefault();
  };
  const placeAt = (event: MouseEvent): GridPlace | undefined => {
    const box = scroller.current?.getBoundingClientRect();
    const content = scroller.current;
    if (!box || !content) return undefined;
    const x = event.clientX - box.left + content.scrollLeft;
    const y = event.clientY - box.top + content.scrollTop;
    if (event.clientX - box.left < side || event.clientY - box.top < HEADER_HEIGHT) return undefined;
    const row = rows.getVirtualItemForOffset(y);
    const column = columns.getVirtualItemForOffset(x);
    return row && column ? { row: row.index + 1, column: column.index + 1 } : undefined;
  };
  const done = (down: number, right: number): void => {
    props.onCommit();
    if (down === 0 && right === 0) return;
    goTo(step(selected, down, right, all));
    scroller.current?.focus();
  };

  const width = columns.getTotalSize();
  const merge = mergeAt(selected);
  const [top, bottom] = [selected.row, merge?.bottom ?? selected.row].map(
    (row) => rows.measurementsCache[row - 1],
  );
  const [left, right] = [selected.column, merge?.right ?? selected.column].map(
    (column) => columns.measurementsCache[column - 1],
  );
  const isDrawn =
    shownRows.some(({ index, size }) => index === selected.row - 1 && size > 0) &&
    shownColumns.some(({ index, size }) => index === selected.column - 1 && size > 0);
  const idOf = (row: number, column: number): string => `cell-${row}-${column}`;
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rowCount}
      aria-colcount={columnCount}
      {...(isDrawn && { 'aria-activedescendant': idOf(selected.row, selected.column) })}
      className={styles.scroller}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => {
        const place = placeAt(event);
        if (!place) return;
        if (edited !== undefined) props.onCommit();
        const found = mergeAt(place);
        props.onSelect(found ? { row: found.top, column: found.left } : place);
      }}
      onDoubleClick={(event) => {
        if (placeAt(event) && edited === undefined) props.onEdit(selected);
      }}
    >
      <div className={styles.content} style={{ width, height: rows.getTotalSize() }}>
        <div role="row" aria-rowindex={1} className={styles.header} style={{ height: HEADER_HEIGHT, width }}>
          <div className={styles.corner} style={{ width: side, height: HEADER_HEIGHT }} />
          {shownColumns.map(({ index, start, size }) => (
            <div
              key={index}
              role="columnheader"
              aria-colindex={index + 1}
              className={mergeClasses(styles.letter, index + 1 === selected.column && styles.here)}
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
        {shownColumns.map(({ index, end }) => (
          <div
            key={index}
            aria-hidden
            className={styles.line}
            style={{ left: end - 1, top: HEADER_HEIGHT }}
          />
        ))}
        {shownRows
          .filter(({ size }) => size > 0)
          .map(({ index, start, size }) => (
            <GridRow
              key={index}
              number={index + 1}
              start={start}
              height={size}
              width={width}
              side={side}
              row={sheet.row(index + 1)}
              merges={sheet.merges}
              isFirst={index === shownRows[0]?.index || index === firstFree}
              isFrozen={index < frozen}
              columns={columns.measurementsCache}
              firstColumn={(shownColumns[0]?.index ?? 0) + 1}
              lastColumn={(shownColumns.at(-1)?.index ?? 0) + 1}
              topOf={(row) => rows.measurementsCache[row - 1]?.start ?? 0}
              bottomOf={(row) => rows.measurementsCache[row - 1]?.end ?? 0}
              selectedColumn={selected.row === index + 1 ? selected.column : undefined}
              idOf={idOf}
              dark={dark}
            />
          ))}
        {edited !== undefined && top && bottom && left && right && (
          <CellEditor
            label={props.editorLabel}
            text={edited}
            left={left.start}
            top={top.start}
            width={right.end - left.start}
            height={bottom.end - top.start}
            onTyped={props.onTyped}
            onDone={done}
            onCancel={() => {
              props.onCancel();
              scroller.current?.focus();
            }}
          />
        )}
      </div>
    </div>
  );
}

/** Pixels that frozen rows may take; more would leave no room for the others. */
const MOST_FROZEN = 240;

function frozenRows({ frozen, heights, defaultHeight }: SheetTab): number {
  let height = 0;
  for (let index = 0; index < frozen.rows; index += 1) {
    height += heights[index] ?? defaultHeight;
    if (height > MOST_FROZEN) return 0;
  }
  return frozen.rows;
}
