import type { Area } from '../../../src/domain/snapshot/Snapshot';
import type { Cell, CellValue, Hyperlink } from '../model/Cell';
import type {
  ConditionalFormat,
  FilterCriteria,
  Line,
  PageLayout,
  Protection,
  Table,
  Validation,
  Visibility,
} from '../model/SheetParts';

/** A workbook as JSON: between a file, a page and a test. */
export interface BookContent {
  readonly fileName: string;
  readonly dates1904: boolean;
  /** Sheets cannot come, go, move or be renamed. */
  readonly isStructureProtected?: true;
  readonly defaultFont: { readonly name: string; readonly size: number };
  readonly sheets: readonly SheetContent[];
  readonly names: readonly NameContent[];
  readonly properties: Readonly<Record<string, unknown>>;
  /** Sheet that is in front, by its position. */
  readonly active: number;
}

export interface SheetContent {
  readonly name: string;
  readonly visibility: Visibility;
  /** Formats and styles that occur, each once. */
  readonly looks: readonly Pick<Cell, 'format' | 'style'>[];
  readonly cells: readonly CellContent[];
  readonly rows: readonly (readonly [number, Line])[];
  readonly columns: readonly (readonly [number, Line])[];
  /** Column and position in `looks`. */
  readonly columnLooks: readonly (readonly [number, number])[];
  readonly defaultColumnWidth: number;
  readonly standardHeight: number;
  readonly merges: readonly Area[];
  readonly tables: readonly Omit<Table, 'id' | 'filter'>[];
  readonly formats: readonly Omit<ConditionalFormat, 'id'>[];
  readonly validations: readonly Validation[];
  readonly filter?: {
    readonly area: Area;
    readonly criteria: readonly (readonly [number, FilterCriteria])[];
  };
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly protection?: Protection;
  readonly page: PageLayout;
  readonly tabColor: string;
  readonly showGridlines: boolean;
}

/** Row, column, value, position in `looks` (-1: none), and what few cells have. */
export type CellContent = readonly [
  row: number,
  column: number,
  value: CellValue,
  look: number,
  more?: { readonly formula?: string; readonly isError?: true; readonly link?: Hyperlink },
];

export interface NameContent {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  /** Name of the sheet it belongs to. */
  readonly sheet?: string;
}
