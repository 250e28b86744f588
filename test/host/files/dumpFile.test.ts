import { readFileSync } from 'node:fs';
import { openXlsxWorkbook } from '../../../src/adapters/xlsx/xlsxWorkbook';
import { syntheticPlan } from '../../support/checks/syntheticPlan';
import { buildSheet } from '../../support/xlsx/buildXlsx';
import { hostInNode } from '../hostInNode';
import { dumpBook } from './dumpBook';
import { differences, dumpFile } from './dumpFile';
import { loadBook } from './loadBook';
import { readBookContent } from './readBookContent';
import { saveBook } from './saveBook';

const sample = () => new Uint8Array(readFileSync('assets/会议执行-示例.xlsx'));

describe('workbooks by their dumps', () => {
  it('marks drawn on a file and erased again leave no trace', async () => {
    const workbook = await openXlsxWorkbook(sample(), '示例.xlsx');
    const before = await dumpFile(sample());
    await workbook.draw(syntheticPlan(await workbook.read()));
    const marked = await dumpFile(await workbook.save());
    const drawn = differences(before, marked);
    expect(drawn.some((line) => line.startsWith('- '))).toBe(false);
    expect(drawn.some((line) => /^\+ .*: format .* Custom =/.test(line))).toBe(true);
    expect(drawn.some((line) => line.startsWith('+ name DUBAN_NOW =NOW()'))).toBe(true);
    await workbook.erase();
    expect(differences(before, await dumpFile(await workbook.save()))).toEqual([]);
  });

  it('one cell an add-in writes is one line', async () => {
    const book = loadBook(await readBookContent(sample(), '示例.xlsx'));
    const before = dumpBook(book);
    hostInNode(book);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B60').values = [['新']];
      await context.sync();
    });
    expect(differences(before, dumpBook(book))).toEqual([expect.stringMatching(/^\+ .*: B60 "新"/)]);
  });

  it('a workbook is the same after it went through JSON', async () => {
    const book = loadBook(await readBookContent(sample(), '示例.xlsx'));
    const again = loadBook(JSON.parse(JSON.stringify(saveBook(book))) as ReturnType<typeof saveBook>);
    expect(dumpBook(again)).toBe(dumpBook(book));
  });
});

describe('what is read of a file', () => {
  it('cells with formulas shared and own, numbers from 1904, widths, panes and links', async () => {
    const bytes = await buildSheet(
      '<row r="1" ht="30" customHeight="1"><c r="A1" s="1"><v>42003</v></c><c r="B1"><f t="shared" si="0" ref="B1:B2">A1*2</f><v>84006</v></c></row>' +
        '<row r="2" hidden="1"><c r="A2" t="b"><v>1</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2" t="e"><v>#N/A</v></c></row>',
      {
        formats: ['yyyy-mm-dd'],
        date1904: true,
        before:
          '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews>' +
          '<cols><col min="1" max="1" width="12.7109375" customWidth="1"/></cols>',
        after:
          '<autoFilter ref="A1:C2"/><mergeCells><mergeCell ref="D1:E2"/></mergeCells>' +
          '<conditionalFormatting sqref="A1:A9 C1"><cfRule type="expression" priority="3"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>' +
          '<dataValidations><dataValidation type="list" allowBlank="1" sqref="A2:A9"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>' +
          '<hyperlinks><hyperlink ref="A1" location="表!B2" display="到"/></hyperlinks>',
      },
    );
    const lines = (await dumpFile(bytes)).split('\n').filter((line) => !line.includes(': page '));
    expect(lines).toEqual([
      'dates from 1904',
      'sheet 表 Visible without grid',
      '表: A1 42003 [yyyy-mm-dd] link {"documentReference":"表!B2","textToDisplay":"到"}',
      '表: B1 =A1*2',
      '表: A2 true',
      '表: B2 =A2*2',
      '表: C2 #N/A',
      '表: column A {"size":66.75}',
      '表: row 1 {"size":30}',
      '表: row 2 {"hidden":true}',
      '表: merge D1:E2',
      '表: format A1:A9 C1 Custom =A1>1 {"borders":{}}',
      '表: validation A2:A9 {"ignoreBlanks":true,"rule":{"list":{"inCellDropDown":true,"source":"甲,乙"}}}',
      '表: filter A1:C2 []',
      '表: frozen 1 rows 0 columns',
      '',
    ]);
  });
});
