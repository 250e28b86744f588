import { cellAddress } from '../../../domain/snapshot/address';
import { escapeText } from '../../../opc/escapeXml';
import type { CellSpan } from './RowText';

export interface NewContent {
  readonly row: number;
  readonly column: number;
  /** As the file counts; `null`: nothing. */
  readonly value: string | number | boolean | null;
  /** Index of the cell's style; undefined: none. */
  readonly style: string | undefined;
}

/**
 * A cell with a value of its own; undefined when nothing at all is left of it. Texts are inline strings: no program takes
 * them for formulas, and the list of shared strings stays as it is.
 * @param prefix `x:`, or empty
 */
export function cellXml(
  { row, column, value, style }: NewContent,
  known: CellSpan | undefined,
  prefix: string,
): string | undefined {
  if (value === null && style === undefined) return undefined;
  const phonetic = known?.attributes.find(({ qualifiedName }) => qualifiedName === 'ph');
  const attributes = [
    `r="${cellAddress(row, column)}"`,
    ...(style === undefined ? [] : [`s="${style}"`]),
    ...(phonetic ? [`ph="${phonetic.value}"`] : []),
  ].join(' ');
  const tag = (name: string, inside: string, more = ''): string =>
    `<${prefix}${name}${more}>${inside}</${prefix}${name}>`;
  if (value === null) return `<${prefix}c ${attributes}/>`;
  if (typeof value === 'number') return tag('c', tag('v', String(value)), ` ${attributes}`);
  if (typeof value === 'boolean') return tag('c', tag('v', value ? '1' : '0'), ` ${attributes} t="b"`);
  const text = tag('t', escapeText(spelled(value)), ' xml:space="preserve"');
  return tag('c', tag('is', text), ` ${attributes} t="inlineStr"`);
}

/** Characters XML cannot hold, and what looks like such an escape, are written as `_x0007_` (ST_Xstring). */
function spelled(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b-\u001f]/g,
      (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}
