import type { Area } from '../../../domain/snapshot/Snapshot';

/** A sheet as a grid lays it out. */
export interface SheetTab {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Last row and column in use. */
  readonly rows: number;
  readonly columns: number;
  /** Heights in pixels from row 1 on, up to the last row with a height of its own; 0: hidden. */
  readonly heights: Float32Array;
  readonly defaultHeight: number;
  /** Widths in pixels from column 1 on; 0: hidden. */
  readonly widths: readonly number[];
  readonly defaultWidth: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** Rows of a sheet as they are shown. */
export interface SheetPage {
  readonly rows: readonly ShownRow[];
  /** Merged cells that touch the rows. */
  readonly merges: readonly MergedCell[];
}

export interface MergedCell {
  readonly area: Area;
  /** What its first cell shows. */
  readonly cell?: ShownCell;
}

export interface ShownRow {
  readonly number: number;
  readonly cells: readonly ShownCell[];
  /** In pixels, what wrapped texts need in a row without a height of its own. */
  readonly fitted?: number;
}

/** A cell that holds something or looks like something. */
export interface ShownCell {
  readonly column: number;
  /** As Excel shows it, number format applied. */
  readonly text: string;
  readonly look?: CellLook;
}

/** Colours are `RRGGBB`; what is absent is as usual. */
export interface CellLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  /** Points. */
  readonly size?: number;
  readonly border?: true;
  readonly borderColor?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: true;
}
