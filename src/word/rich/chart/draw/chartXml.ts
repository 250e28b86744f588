import { isRound } from '../ChartLook';
import { textLook, titleXml } from './chartText';
import { PAPER, solidFill } from './fills';
import { labelsFor } from './labelsXml';
import { plotXml, type ChartDrawing } from './plotXml';

export const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A chart part of our own. @param workbookId Relationship of the workbook behind it. */
export function chartXml(drawing: ChartDrawing, workbookId: string): string {
  const { look, font } = drawing;
  const title = titleXml(look.title, font, { size: font.size + 2, bold: true });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${CHART_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}">` +
    '<c:date1904 val="0"/><c:lang val="zh-CN"/><c:roundedCorners val="0"/>' +
    `<c:chart>${title}<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/>${plotXml(drawing)}${legendXml(drawing)}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solidFill(PAPER)}<a:ln><a:noFill/></a:ln></c:spPr>${textLook(font)}` +
    `<c:externalData r:id="${workbookId}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}

function legendXml({ data, look, font }: ChartDrawing): string {
  const labels = labelsFor(data, look);
  const named = labels === 'name' || labels === 'namePercent' || labels === 'nameValue';
  const needed = isRound(look) ? !named : data.series.length > 1;
  const place = look.legend ?? (needed ? 'b' : 'none');
  if (place === 'none') return '';
  const frame = `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`;
  return `<c:legend><c:legendPos val="${place}"/><c:overlay val="0"/>${frame}${textLook(font)}</c:legend>`;
}
