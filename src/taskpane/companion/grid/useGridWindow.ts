import { useCallback, useEffect, useMemo, useRef, type MouseEvent, type RefObject } from 'react';
import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import type { SheetTab } from '../../../adapters/xlsx/view/SheetPage';
import type { Area } from '../../../domain/snapshot/Snapshot';
import {
  FEWEST_COLUMNS,
  FEWEST_ROWS,
  HEADER_HEIGHT,
  numberWidth,
  SPARE_COLUMNS,
  SPARE_ROWS,
} from './gridSizes';
import type { Bounds, GridPlace } from './moveSelection';
import { useSheetRows, type ReadPage, type SheetRows } from './useSheetRows';

interface GridWindowOptions {
  readonly tab: SheetTab;
  readonly readPage: ReadPage;
  readonly version: number;
  readonly selected: GridPlace;
}

export interface GridWindow {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Of the whole sheet, with what is spare. */
  readonly bounds: Bounds;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the column of row numbers. */
  readonly side: number;
  /** Rows at the top that stay. */
  readonly frozen: number;
  /** What is to be drawn: hidden rows have no size. */
  readonly shownRows: readonly VirtualItem[];
  readonly shownColumns: readonly VirtualItem[];
  /** Index of the first row that is not frozen. */
  readonly firstFree: number;
  /** Where rows and columns stand, by index. */
  readonly rowEdges: readonly VirtualItem[];
  readonly columnEdges: readonly VirtualItem[];
  /** Cells as far as they have been read. */
  readonly sheet: SheetRows;
  /** Scrolls as little as brings a cell into view. */
  scrollTo(place: GridPlace): void;
  /** The cell under the pointer; undefined on the heads. */
  placeAt(event: MouseEvent): GridPlace | undefined;
}

/** The part of a sheet that is in sight, and its cells. */
export function useGridWindow({ tab, readPage, version, selected }: GridWindowOptions): GridWindow {
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
  const firstFree = shownRows.find(({ index }) => index >= frozen)?.index ?? 0;
  const last = (shownRows.at(-1)?.index ?? 0) + 1;
  const sheet = useSheetRows(readPage, version, firstFree + 1, last, frozen > 0);

  // Texts that wrap need more than a row's usual height; that is known only when they are there.
  useEffect(() => {
    for (const { index, size } of shownRows) {
      const fitted = sheet.row(index + 1)?.fitted;
      if (fitted !== undefined && Math.abs(size - fitted) > 1) rows.resizeItem(index, fitted);
    }
  });
  useEffect(() => rows.measure(), [rows, tab]);
  useEffect(() => columns.measure(), [columns, tab]);

  const edges = useMemo(
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
  return {
    scroller,
    bounds: {
      ...edges,
      page: Math.max(1, shownRows.length - 18),
      mergeAt: (place) => sheet.merges.find(({ area }) => isIn(area, place))?.area,
    },
    width: columns.getTotalSize(),
    height: rows.getTotalSize(),
    side,
    frozen,
    shownRows,
    shownColumns: columns.getVirtualItems(),
    firstFree,
    rowEdges: rows.measurementsCache,
    columnEdges: columns.measurementsCache,
    sheet,
    scrollTo({ row, column }) {
      rows.scrollToIndex(row - 1, { align: 'auto' });
      columns.scrollToIndex(column - 1, { align: 'auto' });
    },
    placeAt({ clientX, clientY }) {
      const content = scroller.current;
      if (!content) return undefined;
      const box = content.getBoundingClientRect();
      const [x, y] = [clientX - box.left, clientY - box.top];
      if (x < side || y < HEADER_HEIGHT) return undefined;
      const row = rows.getVirtualItemForOffset(y + content.scrollTop);
      const column = columns.getVirtualItemForOffset(x + content.scrollLeft);
      return row && column ? { row: row.index + 1, column: column.index + 1 } : undefined;
    },
  };
}

function isIn({ top, left, bottom, right }: Area, { row, column }: GridPlace): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
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
