import type { AreasRef } from '../model/AreasRef';
import type { Book } from '../model/Book';
import type { Side } from '../model/CellStyle';
import type { DefinedName } from '../model/DefinedName';
import type { RangeRef } from '../model/RangeRef';
import type { Sheet } from '../model/Sheet';
import type { AutoFilter, ConditionalFormat, Table, TableColumn } from '../model/SheetParts';
import type { ClassTable } from '../protocol/ClassTable';
import type { ExcelClass, HostObject } from '../protocol/ExcelClass';
import type { Session } from './Session';

/** What members are handed besides their target. */
export interface Call {
  readonly book: Book;
  readonly session: Session;
  readonly classes: ClassTable;
}

/** What each class stands for in the model. */
export interface Targets {
  AddinInternalService: null;
  AppRuntimePersistenceService: null;
  AppRuntimeService: null;
  Application: Book;
  AutoFilter: FilterPlace;
  ConditionalFormat: FormatPlace;
  ConditionalFormatCollection: readonly RangeRef[];
  ConditionalFormatRule: FormatPlace;
  ConditionalRangeBorder: { readonly format: ConditionalFormat; readonly side: Side };
  ConditionalRangeBorderCollection: ConditionalFormat;
  ConditionalRangeFill: ConditionalFormat;
  ConditionalRangeFont: ConditionalFormat;
  ConditionalRangeFormat: ConditionalFormat;
  CultureInfo: Book;
  CustomConditionalFormat: FormatPlace;
  CustomXmlPart: string;
  CustomXmlPartCollection: readonly string[] | undefined;
  DataValidation: readonly RangeRef[];
  DatetimeFormatInfo: Book;
  DocumentProperties: Book;
  Filter: { readonly sheet: Sheet; readonly filter: AutoFilter; readonly column: number };
  FormatProtection: readonly RangeRef[];
  FunctionResult: { readonly value: unknown };
  Functions: Book;
  HeaderFooter: Sheet;
  HeaderFooterGroup: Sheet;
  NamedItem: DefinedName;
  NamedItemCollection: Sheet | undefined;
  NumberFormatInfo: Book;
  PageLayout: Sheet;
  Range: RangeRef;
  RangeAreas: AreasRef;
  RangeBorder: { readonly ranges: readonly RangeRef[]; readonly side: string };
  RangeBorderCollection: readonly RangeRef[];
  RangeCollection: readonly RangeRef[];
  RangeFill: readonly RangeRef[];
  RangeFont: readonly RangeRef[];
  RangeFormat: readonly RangeRef[];
  RangeView: { readonly range: RangeRef; readonly rows: readonly number[] };
  Runtime: Book;
  Setting: string;
  SettingCollection: Book;
  Table: TablePlace;
  TableCollection: Sheet | undefined;
  TableColumn: TablePlace & { readonly column: TableColumn };
  TableColumnCollection: TablePlace;
  TableRow: TablePlace & { readonly index: number };
  TableRowCollection: TablePlace;
  TableScopedCollection: { readonly sheet: Sheet; readonly tables: readonly Table[] };
  Workbook: Book;
  WorkbookProtection: Book;
  Worksheet: Sheet;
  WorksheetCollection: Book;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
}

export interface TablePlace {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** The filter of a sheet, or of a table on it. */
export interface FilterPlace {
  readonly sheet: Sheet;
  readonly table?: Table;
}

/** A conditional format as fetched from a range: its formula is told as seen from there. */
export interface FormatPlace {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
  readonly row: number;
  readonly column: number;
}

/** A class by name: classes mention each other by name, so that no file needs another. */
export function object<Name extends keyof Targets>(className: Name, target: Targets[Name]): HostObject {
  return { className, target };
}

export function define<Name extends keyof Targets>(
  name: Name,
  members: Omit<ExcelClass<Targets[Name], Call>, 'name'>,
): ExcelClass {
  return { name, ...members } as unknown as ExcelClass;
}

/** The range an argument stands for. */
export function rangeOf(value: unknown): RangeRef | undefined {
  const candidate = value as HostObject | null;
  return candidate !== null && typeof candidate === 'object' && candidate.className === 'Range'
    ? (candidate.target as RangeRef)
    : undefined;
}
