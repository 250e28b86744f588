import type { DocumentParts } from '../../rich/DocumentParts';
import { RichContent, type DrawSite } from '../../rich/RichContent';
import { escapeXml } from '../../xml/escapeXml';
import { setProperty } from './setProperty';
import { titleLines, widthWithGaps } from './titleLines';

/** Smaller than this it would be no mark: it takes two lines then. */
const SMALLEST_PT = 26;
/** 156 mm. */
export const OFFICIAL_TWIPS = 8844;
/** What a line of it is higher than its letters. */
export const LEADING_PT = 10;

/** 发文机关标志 on one line, in the largest size that fits. **Source**: GB/T 9704-2012 §7.2.4. */
export class OrganMark extends RichContent {
  constructor(
    private readonly organ: string,
    private readonly largestPt: number,
    private readonly roomPt: number | undefined,
  ) {
    super('block');
  }

  draw({ prefix: w }: DocumentParts, { paragraphProperties, runProperties, textWidth }: DrawSite): string {
    const { sizePt, lines } = fitMark(
      this.organ,
      this.largestPt,
      this.roomPt ?? (textWidth ?? OFFICIAL_TWIPS) / 20,
    );
    const sized = ['sz', 'szCs'].reduce(
      (xml, name) => setProperty('rPr', xml, name as 'sz', `${w}val="${sizePt * 2}"`, w),
      runProperties,
    );
    const spacing = `${w}line="${(sizePt + LEADING_PT) * 20}" ${w}lineRule="exact"`;
    const texts = lines.map((line) => `<${w}t xml:space="preserve">${escapeXml(line)}</${w}t>`);
    return (
      `<${w}p>${setProperty('pPr', paragraphProperties, 'spacing', spacing, w)}` +
      `<${w}r>${sized}${texts.join(`<${w}br/>`)}</${w}r></${w}p>`
    );
  }
}

export function fitMark(
  text: string,
  largestPt: number,
  roomPt: number,
): { readonly sizePt: number; readonly lines: readonly string[] } {
  // A hair less than the line: rounding must not push the last character down.
  const fits = Math.floor((roomPt - 2) / Math.max(1, widthWithGaps(text)));
  if (fits >= SMALLEST_PT) return { sizePt: Math.min(largestPt, fits), lines: [text] };
  const sizePt = Math.min(largestPt, SMALLEST_PT);
  return { sizePt, lines: titleLines(text, Math.floor(roomPt / sizePt)) };
}
