import type { Area } from '../../../domain/snapshot/Snapshot';

/** A cell of the sheet in view; merged ones by their first. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface Bounds {
  readonly rows: number;
  readonly columns: number;
  /** Last row and column in use. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Rows a page. */
  readonly page: number;
  isHiddenRow(row: number): boolean;
  isHiddenColumn(column: number): boolean;
  mergeAt(place: GridPlace): Area | undefined;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Where a key leads; undefined when it is none that moves. */
export function moveSelection(from: GridPlace, press: Key, bounds: Bounds): GridPlace | undefined {
  const far = press.ctrlKey || press.metaKey;
  switch (press.key) {
    case 'ArrowDown':
      return far ? { ...from, row: bounds.lastRow } : step(from, 1, 0, bounds);
    case 'ArrowUp':
      return far ? { ...from, row: 1 } : step(from, -1, 0, bounds);
    case 'ArrowRight':
      return far ? { ...from, column: bounds.lastColumn } : step(from, 0, 1, bounds);
    case 'ArrowLeft':
      return far ? { ...from, column: 1 } : step(from, 0, -1, bounds);
    case 'PageDown':
      return within({ ...from, row: from.row + bounds.page }, bounds);
    case 'PageUp':
      return within({ ...from, row: from.row - bounds.page }, bounds);
    case 'Home':
      return { row: far ? 1 : from.row, column: 1 };
    case 'End':
      return { row: far ? bounds.lastRow : from.row, column: bounds.lastColumn };
    default:
      return undefined;
  }
}

/** One cell on, past merged and hidden ones. */
export function step(from: GridPlace, down: number, right: number, bounds: Bounds): GridPlace {
  const merge = bounds.mergeAt(from);
  const {
    top,
    left,
    bottom,
    right: end,
  } = merge ?? {
    top: from.row,
    left: from.column,
    bottom: from.row,
    right: from.column,
  };
  let row = down > 0 ? bottom + 1 : down < 0 ? top - 1 : from.row;
  let column = right > 0 ? end + 1 : right < 0 ? left - 1 : from.column;
  while (down !== 0 && row >= 1 && row <= bounds.rows && bounds.isHiddenRow(row)) row += down;
  while (right !== 0 && column >= 1 && column <= bounds.columns && bounds.isHiddenColumn(column))
    column += right;
  if (row < 1 || row > bounds.rows || column < 1 || column > bounds.columns) return from;
  const covering = bounds.mergeAt({ row, column });
  return covering ? { row: covering.top, column: covering.left } : { row, column };
}

function within({ row, column }: GridPlace, { rows }: Bounds): GridPlace {
  return { row: Math.min(rows, Math.max(1, row)), column };
}
