import type { Area } from '../../../src/domain/snapshot/Snapshot';
import type { Border, Side } from './CellStyle';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A row or a column; absent members are as the sheet has them. */
export interface Line {
  /** Points for rows, for columns too (as `columnWidth` counts). */
  readonly size?: number;
  readonly hidden?: true;
  /** Hidden by a filter and not by hand. */
  readonly filtered?: true;
}

export interface ConditionalFormat {
  readonly id: string;
  areas: readonly Area[];
  /** `Custom`, or the kind of one that came with the file and is only kept. */
  readonly type: string;
  /** With its `=`, as seen from the top left cell of the first area. */
  formula: string;
  /** 1 goes first. */
  priority: number;
  stopIfTrue: boolean;
  readonly look: ConditionalLook;
}

export interface ConditionalLook {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  numberFormat?: string;
  borders: Partial<Record<Side, Pick<Border, 'style' | 'color'>>>;
}

export interface Validation {
  readonly area: Area;
  /** As the library sends it: `{ list: { inCellDropDown, source } }`. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly prompt?: Readonly<Record<string, unknown>>;
  readonly errorAlert?: Readonly<Record<string, unknown>>;
}

/** Rows hidden by what their column holds. */
export interface AutoFilter {
  area: Area;
  /** By position in the area. */
  readonly criteria: Map<number, FilterCriteria>;
}

export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

export interface TableColumn {
  readonly id: number;
  name: string;
  /** Fills itself in when the table grows. */
  formula?: string;
}

export interface Table {
  readonly id: string;
  name: string;
  /** Headings, records and totals. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  columns: TableColumn[];
  filter: AutoFilter;
}

export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password?: string;
}

export interface PageLayout {
  orientation: string;
  paperSize: string | null;
  zoom: Readonly<Record<string, unknown>>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  /** Points. */
  margins: Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>;
  printAreas: readonly Area[];
  titleRows?: Area;
  titleColumns?: Area;
  /** By `leftHeader` … `rightFooter`. */
  headersFooters: Record<string, string>;
}
