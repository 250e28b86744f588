import { unifyWidth } from '../../text/unifyWidth';

/** Stands for a character that does not count; never in a cell's text. */
const BLOT = '\u0000';

/** An owner cell, half-width, blank lines dropped, line breaks kept (they separate owners). */
export function unifyLines(text: string): string {
  if (!/[\r\n]/.test(text)) return unifyWidth(text);
  const lines = text.split(/\r\n?|\n/).map(unifyWidth);
  return lines.filter((line) => line !== '').join('\n');
}

/** Bracketed text blotted out, unless nothing else is there. An open bracket reaches to the end. */
export function blotBrackets(text: string): string {
  if (!/[([{【〔〈]/.test(text)) return text;
  let depth = 0;
  let result = '';
  /** Where the stretch that is not in the result yet begins. */
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if ('([{【〔〈'.includes(char) && depth++ === 0) {
      result += text.slice(from, index);
      from = index;
    }
    if (')]}】〕〉'.includes(char) && depth > 0 && --depth === 0) {
      result += BLOT.repeat(index + 1 - from);
      from = index + 1;
    }
  }
  result += depth > 0 ? BLOT.repeat(text.length - from) : text.slice(from);
  return bare(result) === '' ? text : result;
}

const EDGES = ' \n、,;:/\\|&+。→-';

/** What counts of a text, without the signs at its ends. */
export function bare(text: string): string {
  const counted = text.includes(BLOT) ? text.replaceAll(BLOT, '') : text;
  let start = 0;
  let end = counted.length;
  while (start < end && EDGES.includes(counted.charAt(start))) start++;
  while (end > start && EDGES.includes(counted.charAt(end - 1))) end--;
  return counted.slice(start, end);
}
