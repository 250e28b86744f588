import type { NewCell, NewSheet, WorkbookDescription } from './WorkbookDescription';

/** What stands in the workbook already; upper and lower case are the same to Excel. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Of native tables. */
  readonly tables: readonly string[];
}

const LONGEST_SHEET_NAME = 31;

/**
 * The description with names that are free: a second 督办台账 becomes 督办台账 (2), its table 督办台账_2, and all formulas
 * follow. Workbook-level names get a number when one of the sheets does: the first set brought them along. A page of
 * text that stands there already and that nothing looks at is left out.
 */
export function withFreeNames(description: WorkbookDescription, taken: TakenNames): WorkbookDescription {
  const known = new Set(taken.sheets.map(fold));
  const kept = description.sheets.filter(
    (sheet) => !known.has(fold(sheet.name)) || !isPlainPage(sheet, description),
  );
  const sheets = renamed(
    kept.map(({ name }) => name),
    taken.sheets,
    sheetNumbered,
  );
  const tables = renamed(
    kept.flatMap(({ table }) => (table ? [table.name] : [])),
    taken.tables,
    tableNumbered,
  );
  const isSecond = [...sheets].some(([before, after]) => before !== after);
  const names = new Map(
    description.names.map(({ name }) => [name, isSecond ? freeName(name, sheets) : name] as const),
  );
  const rewrite = (formula: string): string => rewriteFormula(formula, { sheets, tables, names });
  return {
    ...description,
    sheets: kept.map((sheet) => rename(sheet, sheets, tables, rewrite)),
    names: description.names.map(({ name, refersTo }) => ({
      name: names.get(name) ?? name,
      refersTo: rewrite(refersTo),
    })),
  };
}

const fold = (name: string): string => name.toLowerCase();

type Renames = ReadonlyMap<string, string>;

function renamed(
  wanted: readonly string[],
  taken: readonly string[],
  numbered: (name: string, number: number) => string,
): Renames {
  const used = new Set(taken.map(fold));
  const result = new Map<string, string>();
  for (const name of wanted) {
    let free = name;
    for (let number = 2; used.has(fold(free)); number += 1) free = numbered(name, number);
    used.add(fold(free));
    result.set(name, free);
  }
  return result;
}

function sheetNumbered(name: string, number: number): string {
  const ending = ` (${number})`;
  return `${name.slice(0, LONGEST_SHEET_NAME - ending.length)}${ending}`;
}

const tableNumbered = (name: string, number: number): string => `${name}_${number}`;

/** Numbered as the sheets are: 督办台账 (3) goes with 当前时间_3. */
function freeName(name: string, sheets: Renames): string {
  const numbers = [...sheets.values()].map((sheet) => Number(/ \((\d+)\)$/.exec(sheet)?.[1] ?? 2));
  return tableNumbered(name, Math.max(...numbers));
}

/** No table, nothing that computes, and no formula of another sheet leads there. */
function isPlainPage(sheet: NewSheet, { sheets, names }: WorkbookDescription): boolean {
  const reference = sheetReference(sheet.name);
  const formulas = sheets.flatMap((one) => formulasOf(one));
  const leadsHere = [...formulas, ...names.map(({ refersTo }) => refersTo)].some((formula) =>
    formula.includes(reference),
  );
  return sheet.table === undefined && formulasOf(sheet).length === 0 && !leadsHere;
}

function formulasOf({ rows, table, validations, formats }: NewSheet): string[] {
  return [
    ...rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])),
    ...(table?.columns.flatMap(({ formula }) => formula ?? []) ?? []),
    ...validations.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.source] : [])),
    ...formats.map(({ formula }) => formula),
  ];
}

const sheetReference = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

function rename(
  sheet: NewSheet,
  sheets: Renames,
  tables: Renames,
  rewrite: (formula: string) => string,
): NewSheet {
  const { table } = sheet;
  return {
    ...sheet,
    name: sheets.get(sheet.name) ?? sheet.name,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => cell && withFormula<NewCell>(cell, rewrite)),
    })),
    ...(table && {
      table: {
        ...table,
        name: tables.get(table.name) ?? table.name,
        columns: table.columns.map((column) => withFormula(column, rewrite)),
      },
    }),
    validations: sheet.validations.map((validation) =>
      validation.rule.kind === 'list'
        ? { ...validation, rule: { ...validation.rule, source: rewrite(validation.rule.source) } }
        : validation,
    ),
    formats: sheet.formats.map((format) => ({ ...format, formula: rewrite(format.formula) })),
  };
}

const withFormula = <Held extends { readonly formula?: string }>(
  held: Held,
  rewrite: (formula: string) => string,
): Held => (held.formula === undefined ? held : { ...held, formula: rewrite(held.formula) });

interface AllRenames {
  readonly sheets: Renames;
  readonly tables: Renames;
  readonly names: Renames;
}

/** Outside of its string constants. */
function rewriteFormula(formula: string, { sheets, tables, names }: AllRenames): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : rewritePart(part, { sheets, tables, names })))
    .join('');
}

function rewritePart(part: string, { sheets, tables, names }: AllRenames): string {
  let text = part;
  for (const [before, after] of sheets) {
    if (before !== after) text = text.replaceAll(sheetReference(before), sheetReference(after));
  }
  for (const [before, after] of tables) {
    if (before !== after) text = text.replace(wordPattern(before, '(?=\\[)'), after);
  }
  for (const [before, after] of names) {
    if (before !== after) text = text.replace(wordPattern(before, "(?![\\p{L}\\p{N}_.\\[!'])"), after);
  }
  return text;
}

const wordPattern = (word: string, following: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_.'\\[])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${following}`, 'gu');
