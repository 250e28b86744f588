import { useEffect, type KeyboardEvent, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { SheetTab } from '../../../adapters/xlsx/view/SheetPage';
import { CellEditor } from './CellEditor';
import { ColumnHeads } from './ColumnHeads';
import { GridRow } from './GridRow';
import { moveSelection, step, type GridPlace } from './moveSelection';
import { useGridWindow } from './useGridWindow';
import type { ReadPage } from './useSheetRows';

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
  const {
    scroller,
    bounds,
    width,
    height,
    side,
    frozen,
    shownRows,
    shownColumns,
    firstFree,
    rowEdges,
    columnEdges,
    sheet,
    scrollTo,
    placeAt,
  } = useGridWindow({ tab, readPage, version, selected });

  useEffect(() => {
    if (reveal === 0) return;
    scrollTo(selected);
    // On a narrow page the grid may be out of sight itself.
    scroller.current?.scrollIntoView({ block: 'nearest' });
    // Only when asked for: scrolling by hand must not be undone.
  }, [reveal]);

  const cellOf = (place: GridPlace): GridPlace => {
    const merge = bounds.mergeAt(place);
    return merge ? { row: merge.top, column: merge.left } : place;
  };
  const goTo = (place: GridPlace): void => {
    const cell = cellOf(place);
    props.onSelect(cell);
    scrollTo(cell);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (edited !== undefined) return;
    const moved = moveSelection(selected, event, bounds);
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
  const done = (down: number, right: number): void => {
    props.onCommit();
    if (down === 0 && right === 0) return;
    goTo(step(selected, down, right, bounds));
    scroller.current?.focus();
  };

  const merge = bounds.mergeAt(selected);
  const [top, bottom] = [selected.row, merge?.bottom ?? selected.row].map((row) => rowEdges[row - 1]);
  const [left, right] = [selected.column, merge?.right ?? selected.column].map(
    (column) => columnEdges[column - 1],
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
      aria-rowcount={bounds.rows}
      aria-colcount={bounds.columns}
      {...(isDrawn && { 'aria-activedescendant': idOf(selected.row, selected.column) })}
      className={styles.scroller}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => {
        const place = placeAt(event);
        if (!place) return;
        if (edited !== undefined) props.onCommit();
        props.onSelect(cellOf(place));
      }}
      onDoubleClick={(event) => {
        if (placeAt(event) && edited === undefined) props.onEdit(selected);
      }}
    >
      <div className={styles.content} style={{ width, height }}>
        <ColumnHeads columns={shownColumns} selected={selected.column} width={width} side={side} />
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
              columns={columnEdges}
              firstColumn={(shownColumns[0]?.index ?? 0) + 1}
              lastColumn={(shownColumns.at(-1)?.index ?? 0) + 1}
              topOf={(row) => rowEdges[row - 1]?.start ?? 0}
              bottomOf={(row) => rowEdges[row - 1]?.end ?? 0}
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
