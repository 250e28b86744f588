import type { Area } from '../../../domain/snapshot/Snapshot';

/** A sheet of ours as Excel is told to draw it. */
export interface SheetSketch {
  readonly rows: readonly (readonly (SketchCell | undefined)[])[];
  /** Characters, as files tell widths. */
  readonly columnWidths: readonly number[];
  /** Points; undefined leaves a row to fit its text. */
  readonly rowHeights: readonly (number | undefined)[];
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly showsGrid: boolean;
  /** Area with filter buttons, headings first: `A4:H20`. */
  readonly filter?: string;
  readonly page: SketchPage;
}

export interface SketchCell {
  /** As for `values`; null leaves the cell empty. */
  readonly entry: string | number | null;
  readonly dress?: Dress;
  /** A place in this workbook: `'督办台账'!G5`. */
  readonly link?: string;
}

/** How a cell looks; what is absent is as the workbook has it. Colours are `RRGGBB`. */
export interface Dress {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: true;
  readonly underline?: true;
  readonly fill?: string;
  /** Of a thin line all round. */
  readonly border?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center';
  readonly wraps?: true;
  readonly numberFormat?: string;
}

export interface SketchPage {
  readonly orientation: 'Landscape' | 'Portrait';
  /** Inches. */
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  readonly footer: string;
  /** Rows repeated on each page: `$1:$3`. */
  readonly titleRows?: string;
  /** Columns that are printed: `A:H`. */
  readonly columns?: string;
  readonly isCentred?: true;
}
