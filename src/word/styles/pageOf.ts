import type { HouseStyle } from './HouseStyle';
import { textWidthTwips } from './lookProperties';
import { twipsOfMm, twipsOfPt } from './units';

export interface PageSetting {
  /** Inside of `w:sectPr` behind the references to headers and footers. */
  readonly xml: string;
  readonly textWidthTwips: number;
}

/**
 * Page, margins and grid. A landscape page is the portrait one turned: the binding edge is its top, the foot its left.
 */
export function pageOf(
  style: HouseStyle,
  landscape: boolean,
  { titlePage = false, newPaper = false }: { titlePage?: boolean; newPaper?: boolean } = {},
): PageSetting {
  const { page, pageNumber } = style;
  const { topMm, bottomMm, leftMm, rightMm } = page;
  const edges = landscape
    ? { top: leftMm, bottom: rightMm, left: bottomMm, right: topMm }
    : { top: topMm, bottom: bottomMm, left: leftMm, right: rightMm };
  const [width, height] = landscape ? [page.heightMm, page.widthMm] : [page.widthMm, page.heightMm];
  const footer = Math.max(
    twipsOfMm(8),
    twipsOfMm(edges.bottom - page.numberBelowMm) - twipsOfPt(pageNumber.sizePt * NUMBER_LINE),
  );
  const grid = page.linePitchTwips;
  return {
    textWidthTwips: textWidthTwips(style, landscape),
    xml:
      `${newPaper ? '<w:type w:val="oddPage"/>' : ''}<w:pgSz w:w="${twipsOfMm(width)}" w:h="${twipsOfMm(height)}"${landscape ? ' w:orient="landscape"' : ''}/>` +
      `<w:pgMar w:top="${twipsOfMm(edges.top)}" w:right="${twipsOfMm(edges.right)}" ` +
      `w:bottom="${twipsOfMm(edges.bottom)}" w:left="${twipsOfMm(edges.left)}" ` +
      `w:header="${twipsOfMm(page.headerMm)}" w:footer="${footer}" w:gutter="0"/>` +
      (newPaper ? '<w:pgNumType w:start="1"/>' : '') +
      (titlePage ? '<w:titlePg/>' : '') +
      (grid === undefined ? '' : `<w:docGrid w:type="lines" w:linePitch="${grid}"/>`),
  };
}

/** Height of the number's line, in its size: `numberBelowMm` is measured to the middle of its dash. */
const NUMBER_LINE = 0.65;
