import { escapeXml } from '../../xml/escapeXml';
import { setProperty } from './setProperty';
import { widthOf } from './titleLines';

/** Where a text is spread: its size, the width it is to fill in characters, its looks. */
export interface Spread {
  readonly sizePt: number;
  readonly chars: number;
  /** `<w:rPr>…</w:rPr>`, or nothing. */
  readonly runProperties: string;
  readonly prefix: string;
}

/** Runs of a text whose letters stand so far apart that it fills a width; a wider text stays as it is. */
export function spreadRuns(text: string, { sizePt, chars, runProperties, prefix: w }: Spread): string {
  const signs = [...text];
  const room = (chars - widthOf(text)) * sizePt * 20;
  const apart = signs.length > 1 ? Math.floor(room / (signs.length - 1)) : 0;
  const run = (words: string, properties: string): string =>
    words === '' ? '' : `<${w}r>${properties}<${w}t xml:space="preserve">${escapeXml(words)}</${w}t></${w}r>`;
  if (apart <= 0) return run(text, runProperties);
  // The last letter has nothing behind it to stand apart from.
  const wide = setProperty('rPr', runProperties, 'spacing', `${w}val="${apart}"`, w);
  return run(signs.slice(0, -1).join(''), wide) + run(signs.at(-1) ?? '', runProperties);
}
