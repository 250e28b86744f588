import { HelperFault, type HelperPlace, type HelperTable } from '../../handlebars/Helper';
import { printedText } from '../../handlebars/printedText';
import { says } from '../../mistakes/says';
import { spend } from '../../helpers/Budget';
import { Decimal } from '../../helpers/values/Decimal';
import { isBlankValue } from '../../helpers/values/isBlankValue';
import { fieldOf } from '../../helpers/values/listOf';
import { readNumber } from '../../helpers/values/readNumber';
import { RichContent } from '../RichContent';
import type { ColumnSpec } from './ColumnSpec';
import { emsOf } from './columnWidths';
import { mergeEqual } from './mergeEqual';
import { nearestNames } from './nearestNames';
import { parseColumns, parseNames } from './parseColumns';
import type { CellAlignment, CellContent, TableColumn, TableGrid } from './TableGrid';

/** What a template asks for, as written. */
export interface TableWish {
  readonly columns?: string;
  readonly widths?: string;
  readonly aligned?: string;
  readonly merged?: string;
  readonly summed?: string;
  readonly totalLabel: string;
  readonly blank: string;
  readonly hasHead: boolean;
  readonly style?: string;
}

/** Word's own limit. */
const MOST_COLUMNS = 63;
/** Rows looked at for names of columns, and for what a column needs. */
const LOOKED_AT = 1000;
const SEPARATOR = '、';
/** Counted when the rows have no such field. */
const COUNTED = new Set(['序号', '序號', '编号', '編號', 'No.', 'No', '#']);
/** Ems up to which texts are short: 2024年12月31日 is. */
const SHORT = 9;

/**
 * Works a table out: which columns, what stands in each cell, where numbers stand right.
 * @throws HelperFault for columns, formats and totals that cannot be had
 */
export function buildTable(
  rows: readonly unknown[],
  wish: TableWish,
  helpers: HelperTable,
  place: HelperPlace,
): TableGrid {
  const known = fieldsOf(rows);
  const specs = wish.columns === undefined ? [...known].map(plain) : parseColumns(wish.columns, known);
  checkCount(specs.length);
  const counted = specs.map((spec) => checkField(spec, rows, known));
  spend(place, rows.length * specs.length);
  const print = specs.map((spec) => printerOf(spec, helpers, place, wish.blank));
  const cells = rows.map((row, at) =>
    print.map((printed, column): CellContent =>
      counted[column] ? String(at + 1) : printed(fieldOf(row, specs[column]?.field), row),
    ),
  );
  const aligns = splitList(wish.aligned);
  const widths = splitList(wish.widths);
  const total = totalOf(rows, specs, print, wish);
  const columns = specs.map(({ heading }, at): TableColumn => {
    const texts = [...cells.slice(0, LOOKED_AT).map((row) => row[at] ?? ''), total?.cells[at] ?? ''];
    const need = texts.reduce<number>((most, text) => Math.max(most, neededBy(text)), emsOf(heading));
    const align =
      alignmentNamed(aligns[at]) ?? alignmentOf(texts, need, counted[at] === true || COUNTED.has(heading));
    return { heading, align, need, width: widths[at] ?? '' };
  });
  const merged = parseNames(wish.merged ?? '').map((name) => columnNamed(name, specs));
  return {
    columns,
    rows: cells,
    merges: mergeEqual(cells, specs.length, merged),
    hasHead: wish.hasHead,
    ...(total ? { total } : {}),
    ...(wish.style === undefined ? {} : { style: wish.style }),
  };
}

const plain = (field: string): ColumnSpec => ({ field, heading: field });
const splitList = (list: string | undefined): string[] => (list === undefined ? [] : list.split(/[,，]/));

/** Fields of the rows in the order they are first met. */
function fieldsOf(rows: readonly unknown[]): Set<string> {
  const fields = new Set<string>();
  for (const row of rows.slice(0, LOOKED_AT))
    if (typeof row === 'object' && row !== null && !Array.isArray(row))
      for (const key of Object.keys(row)) fields.add(key);
  return fields;
}

function checkCount(columns: number): void {
  if (columns > 0 && columns <= MOST_COLUMNS) return;
  throw new HelperFault({
    'zh-CN':
      columns === 0
        ? '表格里没有列：这些行没有字段'
        : `表格有 ${columns} 列，Word 最多 ${MOST_COLUMNS} 列：请用 列="…" 选出要的列`,
    en:
      columns === 0
        ? 'no columns: the rows have no fields'
        : `${columns} columns, Word has ${MOST_COLUMNS} at most: choose some with columns="…"`,
  });
}

/** Whether the column is counted instead of read. */
function checkField({ field }: ColumnSpec, rows: readonly unknown[], known: ReadonlySet<string>): boolean {
  if (known.has(field) || rows.some((row) => fieldOf(row, field) !== undefined)) return false;
  if (COUNTED.has(field)) return true;
  const near = nearestNames(field, known);
  const list = near.length > 0 ? near : [...known].slice(0, 12);
  throw new HelperFault({
    'zh-CN': `这些行没有“${field}”这一列，${near.length > 0 ? '相近的有' : '有'} ${list.join(SEPARATOR)}；列写作“字段=表头:格式”`,
    en: `the rows have no column “${field}”; ${near.length > 0 ? 'near it' : 'they have'} ${list.join(', ')}; a column is field=heading:format`,
  });
}

/** @param row the value is of; absent for sums */
type Printer = (value: unknown, row?: unknown) => CellContent;

function printerOf(
  { format, heading }: ColumnSpec,
  helpers: HelperTable,
  place: HelperPlace,
  blank: string,
): Printer {
  const shown = (value: unknown): CellContent => {
    if (value instanceof RichContent && value.level !== 'block') return value;
    const text = printedText(value, SEPARATOR);
    return text.trim() === '' ? blank : text;
  };
  if (!format) return shown;
  const { helper: name, args, hash } = format;
  const helper = helpers.get(name);
  if (helper?.kind !== 'value' || helper.gives === 'block' || helper.gives === 'cell') {
    const near = nearestNames(name, helpers.keys());
    throw new HelperFault({
      'zh-CN': `“${heading}”列的格式“${name}”不是可用的函数${near.length > 0 ? `，相近的有 ${near.join(SEPARATOR)}` : ''}`,
      en: `the format “${name}” of the column “${heading}” is no helper${near.length > 0 ? `; near it ${near.join(', ')}` : ''}`,
    });
  }
  const count = args.length + 1;
  if (count < helper.atLeast || count > helper.atMost)
    throw new HelperFault(says.wrongArguments(name, helper.atLeast, helper.atMost, count));
  for (const key of Object.keys(hash))
    if (helper.hash && !helper.hash.some((names) => names.includes(key)))
      throw new HelperFault(says.unknownHash(name, key, helper.hash));
  return (value, row) => {
    if (isBlankValue(value)) return blank;
    const at = row === undefined ? place : { ...place, context: row };
    return shown(helper.call([value, ...args], hash, at));
  };
}

function neededBy(content: CellContent): number {
  if (typeof content === 'string') return emsOf(content);
  return content.plainText === '' ? 6 : emsOf(content.plainText);
}

/** Numbers right, short texts in the middle, long ones left; numbers that count rows are short texts. */
function alignmentOf(texts: readonly CellContent[], need: number, counts: boolean): CellAlignment {
  if (counts) return 'center';
  const written = texts.filter((text) => text !== '');
  const isNumber = (text: CellContent): boolean => typeof text === 'string' && readNumber(text) !== undefined;
  if (
    written.some(isNumber) &&
    written.every((text) => isNumber(text) || /^[-—/／]$|^无$|^無$/.test(String(text)))
  )
    return 'right';
  return need <= SHORT ? 'center' : 'left';
}

function alignmentNamed(word: string | undefined): CellAlignment | undefined {
  const name = word?.trim() ?? '';
  if (name === '' || name === '*' || /^自[动動]$/.test(name)) return undefined;
  if (/^(?:左|[居靠]?左[对對]?[齐齊]?|l|left)$/i.test(name)) return 'left';
  if (/^(?:中|居中|置中|c|cent(?:er|re))$/i.test(name)) return 'center';
  if (/^(?:右|[居靠]?右[对對]?[齐齊]?|r|right)$/i.test(name)) return 'right';
  throw new HelperFault({
    'zh-CN': `看不懂对齐方式“${name}”，请写 左、中 或 右，用逗号隔开`,
    en: `alignment “${name}”: left, center or right, separated by commas`,
  });
}

function columnNamed(name: string, specs: readonly ColumnSpec[]): number {
  const at = specs.findIndex(({ field, heading }) => field === name || heading === name);
  if (at >= 0) return at;
  throw new HelperFault({
    'zh-CN': `表格里没有“${name}”这一列，有 ${specs.map(({ heading }) => heading).join(SEPARATOR)}`,
    en: `the table has no column “${name}”; it has ${specs.map(({ heading }) => heading).join(', ')}`,
  });
}

function totalOf(
  rows: readonly unknown[],
  specs: readonly ColumnSpec[],
  print: readonly Printer[],
  { summed, totalLabel }: TableWish,
): TableGrid['total'] {
  const columns = parseNames(summed ?? '').map((name) => columnNamed(name, specs));
  if (columns.length === 0) return undefined;
  const cells = specs.map((spec, at) => {
    if (!columns.includes(at)) return undefined;
    const sum = sumOf(rows.map((row) => fieldOf(row, spec.field)));
    if (sum === undefined) return '';
    const printed = spec.format ? print[at]?.(sum) : sum;
    return typeof printed === 'string' ? printed : sum;
  });
  return { label: totalLabel, cells };
}

/** With as many decimals as the most exact of the numbers; what is no number is left out. */
function sumOf(values: readonly unknown[]): string | undefined {
  let sum: Decimal | undefined;
  let decimals = 0;
  for (const value of values) {
    const number = readNumber(value);
    if (!number) continue;
    decimals = Math.max(decimals, number.toString().split('.')[1]?.length ?? 0);
    sum = (sum ?? Decimal.zero).plus(number);
  }
  return sum?.toFixed(decimals);
}
