import { DocumentGridType, PageOrientation, type ISectionPropertiesOptions } from 'docx';
import type { HouseStyle } from './HouseStyle';
import { twipsOfMm, twipsOfPt } from './units';

export interface PageSetting {
  readonly section: ISectionPropertiesOptions;
  readonly textWidthTwips: number;
}

/**
 * Page, margins and grid. A landscape page is the portrait one turned: the binding edge is its top.
 * Its page number stays at the foot, which GB/T 9704 §8 does not ask for but every reader expects.
 */
export function pageOf({ page, pageNumber }: HouseStyle, landscape: boolean): PageSetting {
  const { topMm, bottomMm, leftMm, rightMm } = page;
  const edges = landscape
    ? { top: leftMm, bottom: rightMm, left: topMm, right: bottomMm }
    : { top: topMm, bottom: bottomMm, left: leftMm, right: rightMm };
  const width = twipsOfMm(landscape ? page.heightMm : page.widthMm);
  const left = twipsOfMm(edges.left);
  const right = twipsOfMm(edges.right);
  const numberLine = twipsOfPt(pageNumber.sizePt * 1.3);
  return {
    textWidthTwips: width - left - right,
    section: {
      grid: { type: DocumentGridType.LINES, linePitch: page.linePitchTwips },
      page: {
        // The package turns width and height itself.
        size: {
          width: twipsOfMm(page.widthMm),
          height: twipsOfMm(page.heightMm),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twipsOfMm(edges.top),
          bottom: twipsOfMm(edges.bottom),
          left,
          right,
          header: twipsOfMm(15),
          footer: twipsOfMm(edges.bottom - page.numberBelowMm) - numberLine,
          gutter: 0,
        },
      },
    },
  };
}
