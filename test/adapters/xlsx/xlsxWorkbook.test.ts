import { openXlsxWorkbook } from '../../../src/adapters/xlsx/xlsxWorkbook';
import { workbookContract } from '../../contract/workbook';
import { openPackage } from '../../../src/opc/openPackage';
import { rewritePackage } from '../../../src/opc/rewritePackage';
import { syntheticPlan } from '../../support/checks/syntheticPlan';
import { tinyRows, tinyWorkbook } from '../../support/xlsx/tinyWorkbook';

workbookContract('xlsxWorkbook', async (wanted) => {
  const sheets = wanted.map(({ name, lines }) => ({
    name: name.replaceAll("'", '&apos;'),
    xml: tinyRows(lines),
  }));
  return openXlsxWorkbook(await tinyWorkbook({ sheets }), '测试.xlsx');
});

const open = async (book: Parameters<typeof tinyWorkbook>[0]) =>
  openXlsxWorkbook(await tinyWorkbook(book), '测试.xlsx');
const one = [{ name: '表', xml: tinyRows([['甲']]) }];

describe('openXlsxWorkbook', () => {
  it('gives back the very bytes while nothing is drawn', async () => {
    const bytes = await tinyWorkbook({ sheets: one });
    const workbook = await openXlsxWorkbook(bytes, '测试.xlsx');
    await workbook.read();
    await workbook.erase();
    expect(await workbook.save()).toBe(bytes);
  });

  it('tells that a workbook counts days from 1904', async () => {
    const workbook = await open({ sheets: one, before: '<workbookPr date1904="1"/>' });
    expect(await workbook.read()).toMatchObject({ dates1904: true });
  });

  it('does not say so of others', async () => {
    const workbook = await open({ sheets: one, before: '<workbookPr date1904="0"/>' });
    expect(await workbook.read()).not.toHaveProperty('dates1904');
  });

  const signature =
    '<Relationship Id="rIdSig" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';

  it.each([
    { case: 'is signed', code: 'workbook.signed', book: { packageRelationships: signature } },
    {
      case: 'is shared with a log of changes',
      code: 'workbook.shared',
      book: {
        parts: [{ name: 'xl/revisions/revisionHeaders.xml', text: '<headers/>', type: 'revisionHeaders' }],
      },
    },
    {
      case: 'has a protected structure',
      code: 'workbook.structureLocked',
      book: { before: '<workbookProtection lockStructure="1"/>' },
    },
  ])('refuses to draw on a workbook that $case', async ({ code, book }) => {
    const bytes = await tinyWorkbook({ sheets: one, ...book });
    const workbook = await openXlsxWorkbook(bytes, '测试.xlsx');
    const plan = syntheticPlan(await workbook.read());
    await expect(workbook.draw(plan)).rejects.toMatchObject({ code, facts: { file: '测试.xlsx' } });
    expect(await workbook.save()).toBe(bytes);
  });

  const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  it.each([
    `${office}.template.main+xml`,
    'application/vnd.ms-excel.template.macroEnabled.main+xml',
    'application/vnd.ms-excel.addin.macroEnabled.main+xml',
  ])('reads %s and refuses to draw on it', async (type) => {
    const plain = await openPackage(await tinyWorkbook({ sheets: one }));
    const types = (await plain.readText('[Content_Types].xml')).replace(`${office}.sheet.main+xml`, type);
    const bytes = await rewritePackage(plain, new Map([['[Content_Types].xml', types]]));
    const workbook = await openXlsxWorkbook(bytes, '模板.xltx');
    const plan = syntheticPlan(await workbook.read());
    await expect(workbook.draw(plan)).rejects.toMatchObject({
      code: 'workbook.isTemplate',
      facts: { file: '模板.xltx' },
    });
    expect(await workbook.save()).toBe(bytes);
  });

  it('draws on a workbook whose windows, not its structure, are protected', async () => {
    const workbook = await open({ sheets: one, before: '<workbookProtection lockWindows="1"/>' });
    await workbook.draw(syntheticPlan(await workbook.read()));
    expect(await workbook.erase()).toBe(true);
  });

  it.each([
    { case: 'an old .xls', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
    { case: 'plain text', bytes: [0x61, 0x2c, 0x62] },
  ])('names the file when it is $case', async ({ bytes }) => {
    const padded = new Uint8Array(1024);
    padded.set(bytes);
    await expect(openXlsxWorkbook(padded, '台账.xlsx')).rejects.toMatchObject({
      name: 'ProductError',
      facts: { file: '台账.xlsx' },
    });
  });
});
