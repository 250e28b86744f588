import { cellAddress, columnLetters } from '../../../src/domain/snapshot/address';
import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { renderArea } from '../model/areas';
import type { Book } from '../model/Book';
import type { Cell } from '../model/Cell';
import type { Sheet } from '../model/Sheet';
import type { Table, Validation } from '../model/SheetParts';

/**
 * A workbook as text, one fact a line, in an order that depends on nothing but the workbook: two workbooks are the same
 * when their dumps are. Results of formulas are left out: who calculates them when is not the add-in's doing.
 */
export function dumpBook(book: Book): string {
  const lines = [
    ...(book.dates1904 ? ['dates from 1904'] : []),
    ...book.sheets.flatMap(dumpSheet),
    ...book.names
      .map(({ name, formula, sheet }) => `name ${sheet ? `${sheet.name}!` : ''}${name} ${formula}`)
      .sort(),
  ];
  return `${lines.join('\n')}\n`;
}

function dumpSheet(sheet: Sheet): string[] {
  const of = (lines: readonly string[]) => lines.map((line) => `${sheet.name}: ${line}`);
  return [
    `sheet ${sheet.name} ${sheet.visibility}${sheet.tabColor && ` tab ${sheet.tabColor}`}${sheet.showGridlines ? '' : ' without grid'}`,
    ...of([
      ...dumpCells(sheet),
      ...dumpLines(sheet, 'columns', columnLetters),
      ...dumpLines(sheet, 'rows', String),
      ...sheet.merges.map((area) => `merge ${renderArea(area)}`).sort(),
      ...sheet.tables.map(dumpTable).sort(),
      ...dumpFormats(sheet),
      ...dumpValidations(sheet.validations),
      ...(sheet.filter
        ? [`filter ${renderArea(sheet.filter.area)} ${plain([...sheet.filter.criteria])}`]
        : []),
      ...(sheet.frozen ? [`frozen ${sheet.frozen.rows} rows ${sheet.frozen.columns} columns`] : []),
      ...(sheet.protection ? [`protected ${plain(sheet.protection.options)}`] : []),
      `page ${plain(sheet.page)}`,
    ]),
  ];
}

function dumpCells(sheet: Sheet): string[] {
  return [...sheet.cells()]
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ row, column, cell }) => `${cellAddress(row, column)} ${dumpCell(cell)}`);
}

function dumpCell({ value, isError, formula, format, style, link }: Cell): string {
  return [
    formula ?? (isError ? value : JSON.stringify(value)),
    ...(format === undefined ? [] : [`[${format}]`]),
    ...(style ? [plain(style)] : []),
    ...(link ? [`link ${plain(link)}`] : []),
  ].join(' ');
}

function dumpLines(sheet: Sheet, axis: 'rows' | 'columns', name: (index: number) => string): string[] {
  return [...sheet[axis]]
    .sort(([one], [other]) => one - other)
    .map(([index, line]) => `${axis === 'rows' ? 'row' : 'column'} ${name(index)} ${plain(line)}`);
}

function dumpTable({ id: _id, area, columns, filter, ...rest }: Table): string {
  const titles = columns.map(({ name, formula }) => (formula === undefined ? name : `${name}${formula}`));
  return `table ${renderArea(area)} ${plain(rest)} columns ${titles.join(' | ')} criteria ${plain([...filter.criteria])}`;
}

function dumpFormats({ formats }: Sheet): string[] {
  return [...formats]
    .sort((one, other) => one.priority - other.priority)
    .map(
      ({ areas, type, formula, stopIfTrue, look }) =>
        `format ${areas.map(renderArea).join(' ')} ${type} ${formula}${stopIfTrue ? ' stop' : ''} ${plain(look)}`,
    );
}

function dumpValidations(validations: readonly Validation[]): string[] {
  return validations.map(({ area, ...rest }) => `validation ${renderArea(area)} ${plain(rest)}`).sort();
}

/** JSON with its keys in order and numbers to the hundredth. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === 'number') return Math.round(inner * 100) / 100;
    return inner !== null && typeof inner === 'object' && !Array.isArray(inner) ? sorted(inner) : inner;
  });
}

function sorted(value: object): object {
  const area = value as Partial<Area>;
  if (Object.keys(value).length === 4 && area.top !== undefined && area.right !== undefined)
    return new String(renderArea(value as Area));
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
