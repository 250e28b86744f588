import type { RichContent } from '../RichContent';

export type CellAlignment = 'left' | 'center' | 'right';

/** What stands in a cell: a text, or something drawn between runs. */
export type CellContent = string | RichContent;

export interface TableColumn {
  readonly heading: string;
  readonly align: CellAlignment;
  /** Longest text, in ems. */
  readonly need: number;
  /** As written in the template. */
  readonly width: string;
}

/** A table worked out, to be drawn. */
export interface TableGrid {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellContent[])[];
  /** Row → for each column whether its cell begins (`restart`) or goes on with (`continue`) a merged one. */
  readonly merges: readonly (readonly ('restart' | 'continue' | undefined)[])[];
  /** One text a column; those before the first sum are one cell, with the label. */
  readonly total?: { readonly label: string; readonly cells: readonly (string | undefined)[] };
  readonly hasHead: boolean;
  /** Name of a table style of the template. */
  readonly style?: string;
}
