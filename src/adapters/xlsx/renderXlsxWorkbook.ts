import type { WorkbookDescription } from '../../domain/newWorkbook/WorkbookDescription';
import { addRelationships, officeRelationshipType } from '../../opc/changeRelationships';
import { CONTENT_TYPES_PART } from '../../opc/contentTypes';
import { escapeText } from '../../opc/escapeXml';
import { openPackage } from '../../opc/openPackage';
import { relationshipsPartOf } from '../../opc/partNames';
import { writePackage } from '../../opc/rewritePackage';
import type { RenderWorkbook } from '../../ports/RenderWorkbook';
import { PackageEdits } from './draw/PackageEdits';
import { addDescribedSheets } from './edit/addDescribedSheets';

const BOOK = 'xl/workbook.xml';
const CORE = 'docProps/core.xml';
const MS_PER_MINUTE = 60_000;

/** New workbooks with what adds sheets to those there are: the same sheets, in a workbook that has no others. */
export const renderXlsxWorkbook: RenderWorkbook = async (description) => {
  const edits = new PackageEdits(await openPackage(await writePackage(emptyWorkbook(description))));
  await addDescribedSheets(edits, BOOK, description);
  return edits.save();
};

/** Parts of a workbook to which sheets are still to be added: without any, no program opens it. */
function emptyWorkbook({ title, created }: WorkbookDescription): Map<string, string> {
  const office = 'http://schemas.openxmlformats.org';
  const types = 'application/vnd.openxmlformats';
  const moment = new Date(created * MS_PER_MINUTE).toISOString();
  const w3c = 'xsi:type="dcterms:W3CDTF"';
  return new Map([
    [
      CONTENT_TYPES_PART,
      `${DECLARATION}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="${types}-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${BOOK}" ContentType="${types}-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/${CORE}" ContentType="${types}-package.core-properties+xml"/></Types>`,
    ],
    [
      relationshipsPartOf(''),
      addRelationships(undefined, [
        { id: 'rId1', type: officeRelationshipType('officeDocument'), target: BOOK },
        {
          id: 'rId2',
          type: `${office}/package/2006/relationships/metadata/core-properties`,
          target: CORE,
        },
      ]),
    ],
    [
      CORE,
      `${DECLARATION}<cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeText(title)}</dc:title><dc:creator>Duban</dc:creator><cp:lastModifiedBy>Duban</cp:lastModifiedBy><dcterms:created ${w3c}>${moment}</dcterms:created><dcterms:modified ${w3c}>${moment}</dcterms:modified></cp:coreProperties>`,
    ],
    [
      BOOK,
      `${DECLARATION}<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
    ],
    [relationshipsPartOf(BOOK), addRelationships(undefined, [])],
  ]);
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
