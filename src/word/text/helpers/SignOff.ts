import type { DocumentParts } from '../../rich/DocumentParts';
import { RichContent, type DrawSite } from '../../rich/RichContent';
import { escapeXml } from '../../xml/escapeXml';
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
  const [long, short] = [widthOf(name), widthOf(date)];
  if (sealed) return { name: Math.max(0, SEALED + (short - long) / 2), date: SEALED };
  const behind = long - short;
  if (behind >= UNSEALED || name === '' || date === '')
    return { name: UNSEALED, date: name === '' ? UNSEALED : Math.max(UNSEALED, behind) };
  return { name: UNSEALED + UNSEALED - behind, date: UNSEALED };
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
    const line = (text: string, gap: number): string =>
      text === ''
        ? ''
        : `<${w}p>${placed(paragraphProperties, gap, this.sizePt, w)}` +
          `<${w}r>${runProperties}<${w}t xml:space="preserve">${escapeXml(text)}</${w}t></${w}r></${w}p>`;
    return line(this.name, gaps.name) + line(this.date, gaps.date);
  }
}

/** What follows indents and alignment in `w:pPr`. */
const AFTER = 'textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr|sectPr|pPrChange';

/** The paragraph's own properties, with another indent. */
function placed(properties: string, gap: number, sizePt: number, w: string): string {
  const own = properties
    .replace(new RegExp(`<${w}(?:ind|jc)\\b[^>]*/>`, 'g'), '')
    .replace(new RegExp(`^<${w}pPr>|</${w}pPr>$`, 'g'), '')
    .replace(new RegExp(`^<${w}pPr/>$`), '');
  const at = own.search(new RegExp(`<${w}(?:${AFTER})\\b`));
  const before = at < 0 ? own : own.slice(0, at);
  const indent =
    `<${w}ind ${w}firstLineChars="0" ${w}firstLine="0" ${w}rightChars="${Math.round(gap * 100)}" ` +
    `${w}right="${Math.round(gap * sizePt * 20)}"/><${w}jc ${w}val="right"/>`;
  return `<${w}pPr>${before}${indent}${at < 0 ? '' : own.slice(at)}</${w}pPr>`;
}
