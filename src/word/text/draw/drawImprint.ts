import { IMPRINT_STYLE } from '../../styles/HouseStyle';
import { textWidthTwips } from '../../styles/lookProperties';
import { twipsOfMm, twipsOfPt } from '../../styles/units';
import type { ImprintLine, TextImprint } from '../TextTemplate';
import type { Drawing } from './Drawing';
import { drawParagraph } from './drawParagraph';

/** 2024年12月26日印发, and one character on its right. */
const SHORT_CHARS = 11;

/**
 * A table that floats at the foot of the text area, so that its rules are right whichever of its lines there are.
 * Its left edge is measured from the page: LibreOffice leaves a table as wide as the text in its place otherwise.
 */
export function drawImprint({ lines }: TextImprint, drawing: Drawing, landscape: boolean): string {
  const { style } = drawing;
  const width = textWidthTwips(style, landscape);
  const short = twipsOfPt(SHORT_CHARS * drawing.paragraphLook('印发日期', undefined).sizePt);
  const left = twipsOfMm(landscape ? style.page.bottomMm : style.page.leftMm);
  const rows = lines.map((line) => drawLine(line, [width - short, short], drawing));
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${IMPRINT_STYLE}"/>` +
    `<w:tblpPr w:leftFromText="0" w:rightFromText="0" w:topFromText="120" w:vertAnchor="margin" ` +
    `w:horzAnchor="page" w:tblpX="${left}" w:tblpYSpec="bottom"/><w:tblOverlap w:val="never"/>` +
    `<w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/></w:tblPr>` +
    `<w:tblGrid><w:gridCol w:w="${width - short}"/><w:gridCol w:w="${short}"/></w:tblGrid>${rows.join('')}</w:tbl>`
  );
}

function drawLine(
  { texts, condition }: ImprintLine,
  [long, short]: readonly [number, number],
  drawing: Drawing,
): string {
  const alone = texts.length === 1;
  const last = texts.length - 1;
  const cells = texts.map(({ look, text }, at) => {
    const width = alone ? long + short : at === 0 ? long : short;
    // One cell may be all of the row: the tag says that it means the row.
    const open = condition !== undefined && at === 0 ? `{{#if ${condition} row=true}}` : '';
    const close = condition !== undefined && at === last ? '{{/if}}' : '';
    const paragraph = drawParagraph(
      `${open}${text}${close}`,
      drawing.paragraphLook(look, undefined),
      drawing,
      {
        widthTwips: width,
      },
    );
    const properties = `<w:tcW w:w="${width}" w:type="dxa"/>${alone ? '<w:gridSpan w:val="2"/>' : ''}`;
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
}
