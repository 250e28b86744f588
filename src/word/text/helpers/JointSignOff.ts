import type { DocumentParts } from '../../rich/DocumentParts';
import { RichContent, type DrawSite } from '../../rich/RichContent';
import { escapeXml } from '../../xml/escapeXml';
import { OFFICIAL_TWIPS } from './OrganMark';
import { plainTable, type PlainCell } from './plainTable';
import { setProperty } from './setProperty';
import { signOffGaps } from './SignOff';
import { spreadRuns } from './spreadRuns';
import { widthOf } from './titleLines';

/** Names stand so far below each other that their seals do not touch: 45 mm, less a line. */
const SEAL_TWIPS = 2551 - 579;
/** A seal is up to 45 mm wide: three stand side by side. */
const MOST_IN_ROW = 3;
/** Between two names in a row. */
const APART = 0.5;

/** Several names and one date. **Source**: GB/T 9704-2012 §7.3.5.1, §7.3.5.2. */
export class JointSignOff extends RichContent {
  constructor(
    private readonly names: readonly string[],
    private readonly date: string,
    private readonly sealed: boolean,
    private readonly sizePt: number,
  ) {
    super('block');
  }

  draw({ prefix: w }: DocumentParts, site: DrawSite): string {
    return this.sealed ? this.inRows(w, site) : this.belowEachOther(w, site);
  }

  /** Without seals: the first organ's first, spread to one width, the date as below a single name. */
  private belowEachOther(w: string, { paragraphProperties, runProperties }: DrawSite): string {
    const { names, date, sizePt } = this;
    const widest = names.reduce((a, b) => (widthOf(b) > widthOf(a) ? b : a));
    const gaps = signOffGaps(widest, date, false);
    const spread = { sizePt, chars: widthOf(widest), runProperties, prefix: w };
    const line = (runs: string, gap: number): string => {
      const right = `${w}rightChars="${Math.round(gap * 100)}" ${w}right="${Math.round(gap * sizePt * 20)}"`;
      const indented = setProperty('pPr', paragraphProperties, 'ind', `${w}firstLine="0" ${right}`, w);
      return `<${w}p>${setProperty('pPr', indented, 'jc', `${w}val="right"`, w)}${runs}</${w}p>`;
    };
    const signed = names.map((name) => line(spreadRuns(name, spread), gaps.name));
    return signed.join('') + (date === '' ? '' : line(spreadRuns(date, { ...spread, chars: 0 }), gaps.date));
  }

  /** With seals: side by side in the order of the organs, the last one at the right with the date below it. */
  private inRows(
    w: string,
    { paragraphProperties, runProperties, textWidth = OFFICIAL_TWIPS }: DrawSite,
  ): string {
    const { names, date, sizePt } = this;
    const columns = inRow(names, textWidth / 20 / sizePt);
    const bare = setProperty('pPr', paragraphProperties, 'ind', `${w}right="0" ${w}rightChars="0"`, w);
    const centred = setProperty('pPr', bare, 'jc', `${w}val="center"`, w);
    const lowered = setProperty('pPr', centred, 'spacing', `${w}before="${SEAL_TWIPS}"`, w);
    const paragraph = (text: string, properties: string): string =>
      `<${w}p>${properties}<${w}r>${runProperties}<${w}t xml:space="preserve">${escapeXml(text)}</${w}t></${w}r></${w}p>`;
    const rows = rowsOf(names, columns).map((row, at): PlainCell[] =>
      row.map((name) => ({ paragraphs: paragraph(name, at === 0 ? centred : lowered) })),
    );
    const last = rows.at(-1)?.pop();
    if (last && date !== '') rows.at(-1)?.push({ paragraphs: last.paragraphs + paragraph(date, centred) });
    else if (last) rows.at(-1)?.push(last);
    const widths = Array.from({ length: columns }, () => Math.floor(textWidth / columns));
    return `${plainTable(widths, rows, w)}${thinLine(w)}`;
  }
}

/** How many of the names stand side by side. */
export function inRow(names: readonly string[], roomChars: number): number {
  const widest = Math.max(...names.map(widthOf)) + APART;
  return Math.max(1, Math.min(MOST_IN_ROW, names.length, Math.floor(roomChars / widest)));
}

/** Rows from the first name on; the last row is filled up at its beginning, so that the last name stands at the right. */
export function rowsOf(names: readonly string[], columns: number): string[][] {
  const rows: string[][] = [];
  for (let at = 0; at < names.length; at += columns) rows.push(names.slice(at, at + columns));
  const last = rows.at(-1) ?? [];
  while (last.length < columns) last.unshift('');
  return rows;
}

/** What follows a table may not touch it; as thin as it can be. */
const thinLine = (w: string): string =>
  `<${w}p><${w}pPr><${w}snapToGrid ${w}val="0"/><${w}spacing ${w}before="0" ${w}after="0" ${w}line="20" ${w}lineRule="exact"/></${w}pPr></${w}p>`;
