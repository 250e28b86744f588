import { HEADER_STYLE, PAGE_NUMBER_STYLE, type HouseStyle } from '../../styles/HouseStyle';
import { textWidthTwips } from '../../styles/lookProperties';
import { twipsOfPt } from '../../styles/units';
import { RELATIONSHIP_NAMESPACE, WORD_NAMESPACE, XML_HEAD } from '../../styles/xmlHead';
import type { Drawing } from './Drawing';
import { drawRuns } from './drawRuns';
import { drawTurnedNumber } from './drawTurnedNumber';

/** A header or footer of a document. */
export interface DrawnFoot {
  readonly part: string;
  readonly kind: 'header' | 'footer';
  readonly pages: 'default' | 'even' | 'first';
  /** Absent: on upright and on turned pages. */
  readonly landscape?: boolean;
  readonly xml: string;
}

export interface FootTexts {
  readonly header: string | undefined;
  readonly footerNote: string | undefined;
  /** Whether the first page has neither. */
  readonly covered: boolean;
  /** Whether turned pages stand among upright ones. */
  readonly mixed: boolean;
  /** Whether the document holds several papers: the number of all its pages is none of theirs. */
  readonly several: boolean;
}

/** Headers and footers; every section has the same, but for what depends on its width. */
export function drawFeet(
  drawing: Drawing,
  { header, footerNote, covered, mixed, several }: FootTexts,
): DrawnFoot[] {
  const { style } = drawing;
  const feet: DrawnFoot[] = [];
  if (style.pageNumber.form === 'dashes') {
    const upright = mixed ? { landscape: false } : {};
    feet.push(
      { ...foot('footer1', 'footer', 'default', dashes(style, true)), ...upright },
      { ...foot('footer2', 'footer', 'even', dashes(style, false)), ...upright },
    );
    if (mixed) {
      const turned = (odd: boolean): string =>
        paragraph(PAGE_NUMBER_STYLE, '', drawTurnedNumber(style, dashes(style, odd)));
      feet.push(
        { ...foot('footer4', 'footer', 'default', turned(true)), landscape: true },
        { ...foot('footer5', 'footer', 'even', turned(false)), landscape: true },
      );
    }
  } else feet.push(foot('footer1', 'footer', 'default', ofPages(drawing, footerNote, several)));
  if (header !== undefined) {
    const runs = drawRuns(header, drawing, undefined).xml;
    const turned = `<w:tabs><w:tab w:val="clear" w:pos="${textWidthTwips(style)}"/>${rightTab(style)}</w:tabs>`;
    feet.push(
      { ...foot('header1', 'header', 'default', paragraph(HEADER_STYLE, '', runs)), landscape: false },
      { ...foot('header3', 'header', 'default', paragraph(HEADER_STYLE, turned, runs)), landscape: true },
    );
  }
  if (covered) {
    feet.push(foot('header2', 'header', 'first', paragraph('SectionEnd', '', '')));
    feet.push(foot('footer3', 'footer', 'first', paragraph('SectionEnd', '', '')));
  }
  return feet;
}

const rightTab = (style: HouseStyle): string =>
  `<w:tab w:val="right" w:pos="${textWidthTwips(style, true)}"/>`;

const paragraph = (style: string, properties: string, runs: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs}</w:p>`;

const text = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

/** A field and what it gave last: programs that do not count pages show that. */
const field = (name: string): string =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>' +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** `— 1 —`: odd pages right, even pages left, one character from the edge. **Source**: GB/T 9704-2012 §7.5. */
function dashes({ pageNumber }: HouseStyle, odd: boolean): string {
  const side = odd ? 'right' : 'left';
  const inset = twipsOfPt(pageNumber.sizePt);
  return paragraph(
    PAGE_NUMBER_STYLE,
    `<w:ind w:${side}="${inset}"/><w:jc w:val="${side}"/>`,
    `${text('— ')}${field('PAGE')}${text(' —')}`,
  );
}

/** 第 1 页 共 3 页, with a note on its left. */
function ofPages(drawing: Drawing, note: string | undefined, several: boolean): string {
  const { style } = drawing;
  const traditional = style.pageNumber.form === 'ofPagesTraditional';
  const [before, between, behind] = traditional ? ['第', '頁，共', '頁'] : ['第 ', ' 页　共 ', ' 页'];
  const number = several
    ? `${text(before)}${field('PAGE')}${text(behind)}`
    : `${text(before)}${field('PAGE')}${text(between)}${field('NUMPAGES')}${text(behind)}`;
  if (note === undefined) return paragraph(PAGE_NUMBER_STYLE, '', number);
  return paragraph(
    PAGE_NUMBER_STYLE,
    '',
    `${drawRuns(note, drawing, undefined).xml}${text('　　')}${number}`,
  );
}

function foot(name: string, kind: DrawnFoot['kind'], pages: DrawnFoot['pages'], inside: string): DrawnFoot {
  const root = kind === 'header' ? 'w:hdr' : 'w:ftr';
  const xml = `${XML_HEAD}<${root} ${WORD_NAMESPACE} ${RELATIONSHIP_NAMESPACE}>${inside}</${root}>`;
  return { part: `word/${name}.xml`, kind, pages, xml };
}
