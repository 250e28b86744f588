import type { DocumentParts } from '../../rich/DocumentParts';
import { RichContent, type DrawSite } from '../../rich/RichContent';
import { escapeXml } from '../../xml/escapeXml';
import { setProperty } from './setProperty';
import { widthOf } from './titleLines';

/** Characters between a line's end and the right edge of the text. */
export interface SignOffGaps {
  readonly name: number;
  readonly date: number;
}

const SEALED = 4;
const UNSEALED = 2;

/**
 * Where name and date of the signature stand, in characters. With a seal the date stands 4 from the right and the name
 * is centred above it; without one the name stands 2 from the right and the date begins 2 behind the name's beginning,
 * unless it is the longer one. **Source**: GB/T 9704-2012 §7.3.5.1, §7.3.5.2.
 */
export function signOffGaps(name: string, date: string, sealed: boolean): SignOffGaps {
  if (name === '' || date === '') return { name: UNSEALED, date: sealed ? SEALED : UNSEALED };
  const shorter = widthOf(name) - widthOf(date);
  if (sealed) return { name: Math.max(0, SEALED - shorter / 2), date: SEALED };
  if (shorter >= UNSEALED) return { name: UNSEALED, date: shorter };
  return { name: UNSEALED + UNSEALED - shorter, date: UNSEALED };
}

/** 署名 and 成文日期: two paragraphs in place of one. */
export class SignOff extends RichContent {
  constructor(
    private readonly name: string,
    private readonly date: string,
    private readonly sealed: boolean,
    private readonly sizePt: number,
  ) {
    super('block');
  }

  draw({ prefix: w }: DocumentParts, { paragraphProperties, runProperties }: DrawSite): string {
    const gaps = signOffGaps(this.name, this.date, this.sealed);
    const line = (text: string, gap: number): string => {
      if (text === '') return '';
      const right = `${w}rightChars="${Math.round(gap * 100)}" ${w}right="${Math.round(gap * this.sizePt * 20)}"`;
      const indented = setProperty('pPr', paragraphProperties, 'ind', `${w}firstLine="0" ${right}`, w);
      const properties = setProperty('pPr', indented, 'jc', `${w}val="right"`, w);
      const run = `<${w}r>${runProperties}<${w}t xml:space="preserve">${escapeXml(text)}</${w}t></${w}r>`;
      return `<${w}p>${properties}${run}</${w}p>`;
    };
    return line(this.name, gaps.name) + line(this.date, gaps.date);
  }
}
