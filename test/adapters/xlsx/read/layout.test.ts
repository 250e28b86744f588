import { readXlsx } from '../../../../src/adapters/xlsx/read/readXlsx';
import { areaAddress } from '../../../../src/domain/snapshot/address';
import type { Sheet } from '../../../../src/domain/snapshot/Snapshot';
import { buildSheet, buildXlsx, relationship, type SheetSource } from '../../../support/xlsx/buildXlsx';

async function sheetOf(data: string, more: Partial<SheetSource> = {}): Promise<Sheet> {
  const snapshot = await readXlsx(await buildSheet(data, more), '表.xlsx');
  return snapshot.sheets[0]!;
}

/** `3:A=x,C=y` a row. */
const drawn = ({ rows }: Sheet) =>
  rows.map(
    ({ number, hidden, cells }) =>
      `${number}${hidden ? ' hidden' : ''}: ${cells.map(({ column, value }) => `${column}=${String(value)}`).join(' ')}`,
  );

describe('rows and cells', () => {
  it.each([
    [
      'as they should be',
      '<row r="2"><c r="B2"><v>1</v></c><c r="AA2"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row>',
      ['2: 2=1 27=2', '1048576: 16384=3'],
    ],
    [
      'without their addresses',
      '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ['1: 1=1 3=2', '5: 3=3 4=4', '6: 1=5'],
    ],
    [
      'out of order and twice, the later value counting',
      '<row r="3"><c r="C3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="3"><c r="C3"><v>4</v></c><c r="B3"><v>5</v></c></row>',
      ['1: 1=3', '3: 1=2 2=5 3=4'],
    ],
    [
      'hidden, filtered away or without height',
      '<row r="1" hidden="1"><c><v>1</v></c></row><row r="2" hidden="true"><c><v>2</v></c></row><row r="3" ht="0" customHeight="1"><c><v>3</v></c></row><row r="4" hidden="0"><c><v>4</v></c></row>',
      ['1 hidden: 1=1', '2 hidden: 1=2', '3 hidden: 1=3', '4: 1=4'],
    ],
    ['only those with a value', '<row r="1"/><row r="2"><c r="A2" s="1"/></row>', []],
    ['none', '', []],
  ])('%s', async (_case, data, rows) => expect(drawn(await sheetOf(data))).toEqual(rows));
});

describe('columns', () => {
  it('widths and hiding, as far as there is anything', async () => {
    const sheet = await sheetOf('<row><c r="E1"><v>1</v></c></row>', {
      before:
        '<sheetFormatPr defaultColWidth="11.5"/><cols><col min="1" max="2" width="20"/><col min="3" max="3" width="9" hidden="1"/><col min="4" max="4" width="0"/><col min="5" max="16384" width="7" hidden="true"/></cols>',
    });
    expect([...sheet.hiddenColumns]).toEqual([3, 4, 5]);
    expect([...sheet.columnWidths]).toEqual([
      [1, 20],
      [2, 20],
      [3, 9],
      [5, 7],
    ]);
    expect(sheet.defaultColumnWidth).toBe(11.5);
  });

  it.each([
    ['', 64 / 7],
    ['<sheetFormatPr baseColWidth="10"/>', 80 / 7],
    ['<sheetFormatPr defaultColWidth="x" baseColWidth="y"/>', 64 / 7],
  ])('default width of %j', async (before, width) =>
    expect((await sheetOf('', { before })).defaultColumnWidth).toBeCloseTo(width, 6),
  );
});

describe('what lies over cells', () => {
  it('merges', async () => {
    const after =
      '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="$B$2:B4"/><mergeCell ref="junk"/></mergeCells>';
    expect((await sheetOf('', { after })).merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 3 },
      { top: 2, left: 2, bottom: 4, right: 2 },
    ]);
  });

  it('conditional formats of the user, the extended kind too, and not those that use names like ours', async () => {
    const rule = (formula: string) => `<cfRule type="expression"><formula>${formula}</formula></cfRule>`;
    const after =
      `<conditionalFormatting sqref="A1:A9 C3">${rule('A1&gt;1')}</conditionalFormatting>` +
      `<conditionalFormatting sqref="B1:B9">${rule('DUBAN2_NOW&gt;1')}</conditionalFormatting>` +
      `<conditionalFormatting sqref="D1:D9">${rule('DUBAN_NOW&gt;1')}${rule('D1&gt;1')}</conditionalFormatting>` +
      '<conditionalFormatting sqref="E1"><cfRule type="dataBar"/></conditionalFormatting>' +
      '<pageMargins/><extLst><ext uri="a"><x14:conditionalFormattings xmlns:x14="x" xmlns:xm="y"><x14:conditionalFormatting>' +
      '<x14:cfRule type="expression"><xm:f>F1&gt;1</xm:f></x14:cfRule><xm:sqref>F1:F9 G1</xm:sqref></x14:conditionalFormatting>' +
      '<x14:conditionalFormatting><x14:cfRule><xm:f>DUBAN_DONE=1</xm:f></x14:cfRule><xm:sqref>H1</xm:sqref></x14:conditionalFormatting>' +
      '</x14:conditionalFormattings></ext></extLst>';
    const { formattedAreas = [] } = await sheetOf('', { after });
    expect(formattedAreas.map(areaAddress)).toEqual(['A1:A9', 'C3', 'D1:D9', 'E1', 'F1:F9', 'G1']);
    expect(await sheetOf('')).not.toHaveProperty('formattedAreas');
  });

  it('links: outside, inside, over an area, from a formula', async () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c>' +
      '<c r="C2" t="str"><f>HYPERLINK("https://f.cn/?q=""a""","看")</f><v>看</v></c><c r="D2" t="str"><f>HYPERLINK(A1,"看")</f><v>看</v></c></row>';
    const sheet = await sheetOf(data, {
      after:
        '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1" location="\'说明\'!A1" display="x"/><hyperlink ref="C1" r:id="rId1" location="第2节"/>' +
        '<hyperlink ref="A2:B9" r:id="rId2"/><hyperlink ref="C1" r:id="rId404"/></hyperlinks>',
      relationships:
        relationship('rId1', 'hyperlink', 'https://e.cn/a?b=1&amp;c=2', true) +
        relationship('rId2', 'hyperlink', 'mailto:x@e.cn', true),
    });
    expect(sheet.rows.map(({ cells }) => cells.map(({ link }) => link))).toEqual([
      ['https://e.cn/a?b=1&c=2', "#'说明'!A1", 'https://e.cn/a?b=1&c=2#第2节'],
      ['mailto:x@e.cn', 'mailto:x@e.cn', 'https://f.cn/?q="a"', undefined],
    ]);
  });

  it('native tables', async () => {
    const bytes = await buildXlsx({
      sheets: [
        {
          name: '表',
          after:
            '<tableParts><tablePart r:id="rId1"/><tablePart r:id="rId2"/><tablePart r:id="rId404"/></tableParts>',
          relationships:
            relationship('rId1', 'table', '../tables/table1.xml') +
            relationship('rId2', 'table', '/xl/tables/table2.xml'),
        },
      ],
      parts: {
        'xl/tables/table1.xml': '<table id="1" name="n" displayName="督办" ref="A3:H20" totalsRowCount="1"/>',
        'xl/tables/table2.xml':
          '<table id="2" name="无表头" ref="J1:K5" headerRowCount="0" totalsRowShown="0"/>',
      },
    });
    expect((await readXlsx(bytes, '表.xlsx')).sheets[0]?.nativeTables).toEqual([
      { name: '督办', area: { top: 3, left: 1, bottom: 20, right: 8 }, headerRows: 1, totalsRows: 1 },
      { name: '无表头', area: { top: 1, left: 10, bottom: 5, right: 11 }, headerRows: 0, totalsRows: 0 },
    ]);
  });

  it('formulas that nobody calculated', async () => {
    const data =
      '<row><c t="str"><f>""</f><v></v></c><c><f>TODAY()+3</f></c><c><f>A1</f></c><c><f>1+1</f><v>2</v></c></row>';
    const sheet = await sheetOf(data);
    expect([drawn(sheet), sheet.uncalculatedFormulas]).toEqual([['1: 4=2'], 2]);
    expect(await sheetOf('<row><c><v>1</v></c></row>')).not.toHaveProperty('uncalculatedFormulas');
  });
});
