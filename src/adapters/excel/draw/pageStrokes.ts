import type { SketchPage } from './SheetSketch';
import { ACTION, type Stroke } from './Stroke';

/** Pages of A4, as wide as the sheet. */
export function pageStrokes(sheetOf: () => Excel.Worksheet, page: SketchPage): readonly Stroke[] {
  const draw = () => {
    const { pageLayout } = sheetOf();
    const { left, right, top, bottom, header, footer } = page.margins;
    pageLayout.orientation = page.orientation;
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintMargins('Inches', { left, right, top, bottom, header, footer });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footer;
    if (page.isCentred) pageLayout.centerHorizontally = true;
    if (page.titleRows !== undefined) pageLayout.setPrintTitleRows(page.titleRows);
    if (page.columns !== undefined) pageLayout.setPrintArea(page.columns);
  };
  return [{ weight: 8 * ACTION, draw }];
}
