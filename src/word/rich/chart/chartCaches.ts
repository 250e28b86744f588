import { escapeXml } from '../../xml/escapeXml';
import type { ChartCategory } from './ChartData';
import { sheetRange } from './sheetRange';

/** The sheet a chart's numbers lie in: categories in the first column, then a column for each series. */
export interface ChartSheet {
  readonly name: string;
  readonly rows: number;
}

/** How categories are written: as texts, as numbers, or as dates. */
export interface CategoryManner {
  readonly as: 'text' | 'number' | 'date';
  readonly format: string;
}

export const AS_TEXT: CategoryManner = { as: 'text', format: 'General' };

/** @param c Prefix of charts: `c:`. */
export function seriesName(label: string, index: number, { name }: ChartSheet, c: string): string {
  const formula = escapeXml(sheetRange(name, index + 1, 1));
  return `<${c}tx><${c}strRef><${c}f>${formula}</${c}f>${textCache([label], c)}</${c}strRef></${c}tx>`;
}

/** Content of `c:cat` or `c:xVal`. */
export function categoryReference(
  categories: readonly ChartCategory[],
  { as, format }: CategoryManner,
  { name, rows }: ChartSheet,
  c: string,
): string {
  const formula = `<${c}f>${escapeXml(sheetRange(name, 0, 2, rows + 1))}</${c}f>`;
  if (as === 'text') {
    const cache = textCache(
      categories.map(({ text }) => text),
      c,
    );
    return `<${c}strRef>${formula}${cache}</${c}strRef>`;
  }
  const numbers = categories.map(({ number, date }) => (as === 'date' ? date : number));
  return `<${c}numRef>${formula}${numberCache(numbers, format, c)}</${c}numRef>`;
}

/** Content of `c:val` or `c:yVal`. */
export function valueReference(
  values: readonly (number | undefined)[],
  format: string,
  index: number,
  { name, rows }: ChartSheet,
  c: string,
): string {
  const formula = escapeXml(sheetRange(name, index + 1, 2, rows + 1));
  return `<${c}numRef><${c}f>${formula}</${c}f>${numberCache(values, format, c)}</${c}numRef>`;
}

function textCache(texts: readonly string[], c: string): string {
  return `<${c}strCache>${points(
    texts.map((text) => (text === '' ? undefined : escapeXml(text))),
    c,
  )}</${c}strCache>`;
}

function numberCache(numbers: readonly (number | undefined)[], format: string, c: string): string {
  const code = `<${c}formatCode>${escapeXml(format)}</${c}formatCode>`;
  return `<${c}numCache>${code}${points(
    numbers.map((number) => (number === undefined ? undefined : String(number))),
    c,
  )}</${c}numCache>`;
}

/** Points that are missing are gaps. */
function points(values: readonly (string | undefined)[], c: string): string {
  const written = values.map((value, index) =>
    value === undefined ? '' : `<${c}pt idx="${index}"><${c}v>${value}</${c}v></${c}pt>`,
  );
  return `<${c}ptCount val="${values.length}"/>${written.join('')}`;
}
