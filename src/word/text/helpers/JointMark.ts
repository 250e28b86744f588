import type { DocumentParts } from '../../rich/DocumentParts';
import { RichContent, type DrawSite } from '../../rich/RichContent';
import { LEADING_PT, OFFICIAL_TWIPS } from './OrganMark';
import { plainTable, type PlainCell } from './plainTable';
import { setProperty } from './setProperty';
import { spreadRuns } from './spreadRuns';
import { widthOf } from './titleLines';

/** More would leave no room for the text on the first page. */
const HIGHEST_PT = 230;
const SMALLEST_PT = 16;
/** Between the names and 文件, in characters. */
const APART = 0.6;

/**
 * The marks of organs that issue a paper together: one below the other, spread to one width, the first one's first;
 * 文件 on their right, at half their height. **Source**: GB/T 9704-2012 §7.2.4.
 */
export class JointMark extends RichContent {
  constructor(
    private readonly organs: readonly string[],
    private readonly suffix: string,
    private readonly largestPt: number,
    private readonly roomPt: number | undefined,
  ) {
    super('block');
  }

  draw({ prefix: w }: DocumentParts, site: DrawSite): string {
    const roomPt = this.roomPt ?? (site.textWidth ?? OFFICIAL_TWIPS) / 20;
    const sizePt = jointSize(this.organs, this.suffix, this.largestPt, roomPt);
    const chars = Math.max(...this.organs.map(widthOf));
    const runProperties = ['sz', 'szCs'].reduce(
      (xml, name) => setProperty('rPr', xml, name as 'sz', `${w}val="${sizePt * 2}"`, w),
      site.runProperties,
    );
    const line = `${w}line="${(sizePt + LEADING_PT) * 20}" ${w}lineRule="exact"`;
    const spaced = setProperty('pPr', site.paragraphProperties, 'spacing', line, w);
    const paragraph = (text: string, align: 'left' | 'right'): string => {
      const runs = spreadRuns(text, {
        sizePt,
        chars: align === 'left' ? chars : 0,
        runProperties,
        prefix: w,
      });
      return `<${w}p>${setProperty('pPr', spaced, 'jc', `${w}val="${align}"`, w)}${runs}</${w}p>`;
    };
    const twips = (width: number): number => Math.ceil(width * sizePt * 20) + HAIR_TWIPS;
    const names = this.organs.map((organ): PlainCell => ({ paragraphs: paragraph(organ, 'left') }));
    if (this.suffix === '')
      return plainTable(
        [twips(chars)],
        names.map((name) => [name]),
        w,
      );
    const rows = names.map((name, at): PlainCell[] => [
      name,
      at === 0
        ? { paragraphs: paragraph(this.suffix, 'right'), merge: 'begins' }
        : { paragraphs: paragraph('', 'right'), merge: 'goesOn' },
    ]);
    return plainTable([twips(chars), twips(widthOf(this.suffix) + APART)], rows, w);
  }
}

/** Rounding must not push the last character down. */
const HAIR_TWIPS = 20;

/** The largest size in which all of them fit. */
export function jointSize(
  organs: readonly string[],
  suffix: string,
  largestPt: number,
  roomPt: number,
): number {
  const chars = Math.max(...organs.map(widthOf)) + (suffix === '' ? 0 : widthOf(suffix) + APART);
  const wide = Math.floor((roomPt - (2 * HAIR_TWIPS) / 20) / chars);
  const high = Math.floor(HIGHEST_PT / organs.length) - LEADING_PT;
  return Math.max(SMALLEST_PT, Math.min(largestPt, wide, high));
}
