import { childNamed, childrenNamed, numberOf, valueOf, type WordElement } from './WordElement';

/** How wide a table says it is: in twips, or as a share of the text area (1 = as wide); neither: it fits itself. */
export interface TableWidth {
  readonly widthTwips?: number;
  readonly widthShare?: number;
  readonly indentTwips: number;
}

export function readTableWidth(table: WordElement): TableWidth {
  const properties = childNamed(table, 'w:tblPr');
  const indent = childNamed(properties, 'w:tblInd')?.attributes ?? {};
  const indentTwips = indent['type'] === 'pct' ? 0 : (numberOf(indent['w']) ?? 0);
  const isFixed = childNamed(properties, 'w:tblLayout')?.attributes['type'] === 'fixed';
  const grid = gridWidth(table);
  if (isFixed && grid !== undefined) return { widthTwips: grid, indentTwips };
  const stated = statedWidth(childNamed(properties, 'w:tblW'));
  if (stated) return { ...stated, indentTwips };
  return { ...(grid === undefined ? {} : { widthTwips: grid }), indentTwips };
}

/** Style of a table, by its properties. */
export const tableStyleOf = (table: WordElement): string | undefined =>
  valueOf(childNamed(table, 'w:tblPr'), 'w:tblStyle');

function statedWidth(tblW: WordElement | undefined): Omit<TableWidth, 'indentTwips'> | undefined {
  const { w = '', type = 'dxa' } = tblW?.attributes ?? {};
  if (w.endsWith('%')) return { widthShare: Number(w.slice(0, -1)) / 100 };
  const value = numberOf(w);
  if (!value || type === 'auto' || type === 'nil') return undefined;
  return type === 'pct' ? { widthShare: value / 5000 } : { widthTwips: value };
}

function gridWidth(table: WordElement): number | undefined {
  const columns = childrenNamed(childNamed(table, 'w:tblGrid'), 'w:gridCol');
  const sum = columns.reduce((total, { attributes }) => total + (numberOf(attributes['w']) ?? 0), 0);
  return sum > 0 ? sum : undefined;
}
