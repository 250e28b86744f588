import type { BookName } from '../../../domain/marks/ownNames';
import type { Area, Row, Sheet } from '../../../domain/snapshot/Snapshot';

/** What one request tells of the open workbook: everything but the cells. */
export interface Survey {
  readonly fileName: string;
  readonly dates1904: boolean;
  readonly spelling: FormatSpelling;
  readonly names: readonly BookName[];
  readonly sheets: readonly SurveyedSheet[];
  /** Sheets cannot come, go or be renamed. */
  readonly isStructureLocked: boolean;
}

/** How the user's Excel shows the formats that follow the user's region, which Office.js spells as in the United States. */
export interface FormatSpelling {
  /** `yyyy/m/d` */
  readonly shortDate: string;
  readonly isChinese: boolean;
}

export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly isProtected: boolean;
  /** Cells that hold something; undefined when there are none. */
  readonly used: Area | undefined;
  /** Rows within `used`: all hidden, none, or some (null). */
  readonly rowsHidden: boolean | null;
  /** What stands in the first rows and columns: enough to tell our own sheets. */
  readonly head: readonly Row[];
  readonly tables: readonly SurveyedTable[];
  /** Names of the sheet itself. */
  readonly localNames: readonly BookName[];
  readonly formats: readonly SurveyedFormat[];
  readonly columns: ColumnUnit;
}

export interface SurveyedTable {
  readonly id: string;
  readonly name: string;
  readonly headerRows: 0 | 1;
  readonly totalsRows: 0 | 1;
}

export interface SurveyedFormat {
  readonly id: string;
  /** Of a format by formula. */
  readonly formula: string | undefined;
}

/** How widths of columns are told: Excel counts points, we count characters of the usual font. */
export interface ColumnUnit {
  /** Points of a column nobody changed. */
  readonly usualPoints: number;
  readonly pointsPerCharacter: number;
}
