import { markNames as names } from './names';

/** A lookup value may have 255 characters: so much of the row's name and of the cell's value goes in. */
const ROW_LENGTH = 60;
const VALUE_LENGTH = 150;

/**
 * The keys of one cell: which kind of finding in which column (`token`), what the row goes by, what the cell holds.
 * They are gone as soon as the cell is corrected, and go along when rows are sorted. Of a long value the beginning
 * and the length count; two keys where programs disagree on how many characters a text has (Excel counts UTF-16).
 */
export function findingKeys(token: string, row: string, value: string): string[] {
  const key = (cut: Cut, length: number) =>
    `${token}|${plain(`${cut(row, ROW_LENGTH)}|${cut(value, VALUE_LENGTH)}|${length}`)}`;
  const units = key((text, length) => text.slice(0, length), value.length);
  if (!/[\uD800-\uDBFF]/.test(row + value)) return [units];
  return [units, key((text, length) => [...text].slice(0, length).join(''), [...value].length)];
}

type Cut = (text: string, length: number) => string;

/**
 * The same key as a formula builds it from the cells, looked up in the workbook's list.
 * @param row cell the row goes by; undefined when rows have no name
 */
export function findingFormula(token: string, row: string | undefined, cell: string): string {
  const name = row ? `LEFT(${row},${ROW_LENGTH})&` : '';
  const joined = `${name}"|"&LEFT(${cell},${VALUE_LENGTH})&"|"&LEN(${cell})`;
  const harmless = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${joined},"*","＊"),"?","？"),"~","～")`;
  return `ISNUMBER(MATCH("${token}|"&${harmless},${names.findings},0))`;
}

/** True for any error value in the cell: it has no text that a key could hold. */
export function errorFormula(cell: string): string {
  return `AND(ISERROR(${cell}),${names.now}>0)`;
}

/** MATCH would take these for wildcards. */
function plain(text: string): string {
  return text.replaceAll('*', '＊').replaceAll('?', '？').replaceAll('~', '～');
}
