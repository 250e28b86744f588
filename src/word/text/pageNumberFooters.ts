import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { HouseStyle } from '../styles/HouseStyle';
import { PAGE_NUMBER_STYLE } from '../styles/docxStyles';
import { twipsOfPt } from '../styles/units';

/** `— 1 —`: odd pages right, even pages left, one character from the edge. **Source**: GB/T 9704-2012 §7.5. */
export function pageNumberFooters({ pageNumber }: HouseStyle) {
  const inset = twipsOfPt(pageNumber.sizePt);
  const line = (odd: boolean): Footer =>
    new Footer({
      children: [
        new Paragraph({
          style: PAGE_NUMBER_STYLE,
          alignment: odd ? AlignmentType.RIGHT : AlignmentType.LEFT,
          indent: odd ? { right: inset } : { left: inset },
          children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
        }),
      ],
    });
  return { default: line(true), even: line(false) };
}
