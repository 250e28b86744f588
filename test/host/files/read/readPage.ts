import { attributeOf, childOf, type XmlElement } from '../../../../src/opc/XmlElement';
import { Sheet } from '../../model/Sheet';
import type { PageLayout } from '../../model/SheetParts';
import { isOn, numberOf } from './readLooks';

const INCH = 72;

const papers: Readonly<Record<string, string>> = { 1: 'Letter', 5: 'Legal', 8: 'A3', 9: 'A4', 11: 'A5' };

/** What the sheet part says of printing; areas and titles stand in names. */
export function readPage(root: XmlElement): PageLayout {
  const { page } = new Sheet('', '');
  const setup = childOf(root, 'pageSetup');
  const margins = childOf(root, 'pageMargins');
  for (const key of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const)
    if (margins) page.margins[key] = Math.round(numberOf(margins, key) * INCH * 100) / 100;
  const options = childOf(root, 'printOptions');
  if (options) {
    page.centerHorizontally = isOn(attributeOf(options, 'horizontalCentered'));
    page.centerVertically = isOn(attributeOf(options, 'verticalCentered'));
    page.printGridlines = isOn(attributeOf(options, 'gridLines'));
    page.printHeadings = isOn(attributeOf(options, 'headings'));
  }
  if (setup) readSetup(page, setup, fitsPage(root));
  page.headersFooters = {
    ...sections(root, 'oddHeader', 'Header'),
    ...sections(root, 'oddFooter', 'Footer'),
  };
  return page;
}

function fitsPage(root: XmlElement): boolean {
  const properties = childOf(childOf(root, 'sheetPr'), 'pageSetUpPr');
  return properties !== undefined && isOn(attributeOf(properties, 'fitToPage'));
}

function readSetup(page: PageLayout, setup: XmlElement, fits: boolean): void {
  page.orientation = attributeOf(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = papers[attributeOf(setup, 'paperSize') ?? ''] ?? null;
  const [wide, high] = ['fitToWidth', 'fitToHeight'].map((name) => Number(attributeOf(setup, name) ?? 1));
  page.zoom = fits
    ? {
        ...(wide && { horizontalFitToPages: wide }),
        ...(high && { verticalFitToPages: high }),
      }
    : { scale: numberOf(setup, 'scale') || 100 };
}

const places: Readonly<Record<string, string>> = { L: 'left', C: 'center', R: 'right' };

/** `&L…&C…&R…` */
function sections(root: XmlElement, element: string, kind: 'Header' | 'Footer'): Record<string, string> {
  const text = childOf(childOf(root, 'headerFooter'), element)?.text ?? '';
  const found = [...text.matchAll(/&([LCR])((?:(?!&[LCR]).)*)/gs)];
  return Object.fromEntries(found.map(([, place = '', inside = '']) => [`${places[place]}${kind}`, inside]));
}
