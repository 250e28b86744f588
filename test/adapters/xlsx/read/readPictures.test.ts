import { openXlsxWorkbook } from '../../../../src/adapters/xlsx/xlsxWorkbook';
import { buildXlsx, relationship, relationshipsPart } from '../../../support/xlsx/buildXlsx';
import { gif, jpeg, png } from '../../../word/rich/picture/samplePictures';

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const names = `xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${R}"`;
const pic = (id: string, name: string): string =>
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="${name}"/><xdr:cNvPicPr/></xdr:nvPicPr>` +
  `<xdr:blipFill><a:blip r:embed="${id}"/></xdr:blipFill><xdr:spPr/></xdr:pic>`;
const at = (row: number, column: number): string =>
  `<xdr:from><xdr:col>${column - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:from>`;

const drawing =
  `<xdr:wsDr ${names}>` +
  `<xdr:oneCellAnchor>${at(5, 4)}<xdr:ext cx="1" cy="1"/>${pic('rId2', '图片 2')}<xdr:clientData/></xdr:oneCellAnchor>` +
  `<xdr:twoCellAnchor>${at(2, 9)}${at(3, 10).replaceAll('from', 'to')}${pic('rId1', '图片 1')}<xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:twoCellAnchor>${at(1, 1)}${pic('rId3', '外面')}<xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:twoCellAnchor>${at(1, 1)}${pic('rId9', '没有')}<xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:twoCellAnchor>${at(1, 1)}<xdr:sp><xdr:nvSpPr/></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const WPS = 'http://www.wps.cn/officeDocument/2020/cellImage';
const cellImages =
  `<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" ${names}>` +
  `<etc:cellImage>${pic('rId1', 'ID_0A1B')}</etc:cellImage></etc:cellImages>`;

const text = (ref: string, value: string): string =>
  `<c r="${ref}" t="str"><f>_xlfn.${value.slice(1)}</f><v>${value}</v></c>`;

async function open() {
  const bytes = await buildXlsx({
    sheets: [
      {
        name: '甲',
        data: '<row r="1"><c r="A1"><v>1</v></c></row>',
        after: '<drawing r:id="rId1"/>',
        relationships: relationship('rId1', 'drawing', '../drawings/drawing1.xml'),
      },
      {
        name: '乙',
        data: `<row r="3">${text('B3', '=DISPIMG(&quot;ID_0A1B&quot;,1)')}${text('C3', '=DISPIMG(&quot;ID_FFFF&quot;,1)')}</row>`,
      },
    ],
    parts: {
      'xl/drawings/drawing1.xml': drawing,
      'xl/drawings/_rels/drawing1.xml.rels': relationshipsPart(
        relationship('rId1', 'image', '../media/image1.png') +
          relationship('rId2', 'image', '../media/image2.jpeg') +
          relationship('rId3', 'image', 'http://example.com/x.png', true),
      ),
      'xl/media/image1.png': png(40),
      'xl/media/image2.jpeg': jpeg,
      'xl/media/image3.gif': gif,
      'xl/cellimages.xml': cellImages,
      'xl/_rels/cellimages.xml.rels': relationshipsPart(relationship('rId1', 'image', 'media/image3.gif')),
      'xl/_rels/workbook.xml.rels': relationshipsPart(
        relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
          relationship('rId2', 'worksheet', 'worksheets/sheet2.xml') +
          `<Relationship Id="rId3" Type="${WPS}" Target="cellimages.xml"/>`,
      ),
    },
  });
  return openXlsxWorkbook(bytes, '照片.xlsx');
}

it('finds the pictures of a workbook where they stand, those of WPS as values of cells', async () => {
  const found = await (await open()).readPictures();
  expect(found.map(({ bytes, ...place }) => ({ ...place, size: bytes.length }))).toEqual([
    { sheet: '甲', row: 2, column: 9, name: '图片 1', size: png(40).length },
    { sheet: '甲', row: 5, column: 4, name: '图片 2', size: jpeg.length },
    { sheet: '乙', row: 3, column: 2, name: '', size: gif.length, cellText: '=DISPIMG("ID_0A1B",1)' },
  ]);
});

it('a workbook without pictures has none', async () => {
  const workbook = await openXlsxWorkbook(await buildXlsx({ sheets: [{ name: '甲' }] }), '空.xlsx');
  expect(await workbook.readPictures()).toEqual([]);
});
