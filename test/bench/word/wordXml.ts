import { writePackage } from '../../../src/opc/rewritePackage';

/** Paragraphs, rows and packages as Word saves them: revision ids, four fonts, everything spelled out. */
const RUN =
  '<w:rPr><w:rFonts w:ascii="仿宋" w:eastAsia="仿宋" w:hAnsi="仿宋" w:cs="仿宋" w:hint="eastAsia"/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr>';
const IDS =
  'w14:paraId="4B2C91A7" w14:textId="77777777" w:rsidR="00A3511E" w:rsidRPr="00C70D2B" w:rsidRDefault="00A3511E"';

export const paragraph = (...texts: string[]): string =>
  `<w:p ${IDS}><w:pPr><w:spacing w:line="440" w:lineRule="exact"/><w:jc w:val="both"/>${RUN}</w:pPr>${texts.map(run).join('')}</w:p>`;

const run = (text: string): string =>
  `<w:r w:rsidRPr="00C70D2B">${RUN}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const row = (cells: readonly string[]): string =>
  `<w:tr w14:paraId="5D0A6C31" w14:textId="77777777" w:rsidR="00A3511E" w:rsidTr="00E15B2F"><w:trPr><w:cantSplit/></w:trPr>${cells
    .map(
      (cell) =>
        `<w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph(cell)}</w:tc>`,
    )
    .join('')}</w:tr>`;

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

export const table = (columns: number, ...rows: string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr><w:tblGrid>${'<w:gridCol w:w="1134"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`;

export const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body>';
export const TAIL =
  '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1588" w:right="2098" w:bottom="1474" w:left="1984" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>';

const PACKAGE = 'application/vnd.openxmlformats-package';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

/** A Word document with this body and nothing else. */
export function wordFile(body: string): Promise<Uint8Array> {
  return writePackage(
    new Map([
      [
        '[Content_Types].xml',
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${PACKAGE}.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`,
      ],
      [
        '_rels/.rels',
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE_DOCUMENT}" Target="word/document.xml"/></Relationships>`,
      ],
      [
        'word/_rels/document.xml.rels',
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"/>`,
      ],
      ['word/document.xml', `${HEAD}${body}${TAIL}`],
    ]),
  );
}
