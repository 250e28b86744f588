import ExcelJS from 'exceljs';
import { openPackage } from '../../../../src/opc/openPackage';
import { openXlsxWorkbook } from '../../../../src/adapters/xlsx/xlsxWorkbook';
import { readXlsx } from '../../../../src/adapters/xlsx/read/readXlsx';
import { readRichTexts } from '../../../../src/adapters/xlsx/read/richText/readRichTexts';
import { buildXlsx, relationship, relationshipsPart } from '../../../support/xlsx/buildXlsx';

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const theme =
  `<a:theme xmlns:a="${A}" name="x"><a:themeElements><a:clrScheme name="x">` +
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1>' +
  '</a:clrScheme></a:themeElements></a:theme>';
const run = (properties: string, text: string): string =>
  `<r>${properties === '' ? '' : `<rPr>${properties}</rPr>`}<t xml:space="preserve">${text}</t></r>`;
const coloured = (attributes: string): string => run(`<sz val="11"/><color ${attributes}/>`, '色');

/** A workbook with one text, shared and written in the cell. */
async function runsOf(inside: string, more: Parameters<typeof buildXlsx>[0]['parts'] = {}) {
  const bytes = await buildXlsx({
    sheets: [
      {
        name: '表',
        data: `<row r="3"><c r="B3" t="s"><v>1</v></c><c t="inlineStr"><is>${inside}</is></c><c t="s"><v>0</v></c></row>`,
      },
    ],
    strings: `<si><t>平常</t></si><si>${inside}</si>`,
    parts: {
      'xl/theme/theme1.xml': theme,
      'xl/_rels/workbook.xml.rels': relationshipsPart(
        relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
          relationship('rId2', 'sharedStrings', 'sharedStrings.xml') +
          relationship('rId3', 'styles', 'styles.xml') +
          relationship('rId4', 'theme', 'theme/theme1.xml'),
      ),
      ...more,
    },
  });
  const found = await (await openXlsxWorkbook(bytes, '表.xlsx')).readRichTexts();
  const snapshot = await readXlsx(bytes, '表.xlsx');
  for (const { row, column, runs } of found) {
    const cell = snapshot.sheets[0]?.rows
      .find(({ number }) => number === row)
      ?.cells.find((one) => one.column === column);
    expect(runs.map(({ text }) => text).join('')).toBe(cell?.value);
  }
  return found.map(({ sheet, row, column, runs }) => ({ at: `${sheet} ${row} ${column}`, runs }));
}

const twice = (runs: object[]) => [
  { at: '表 3 2', runs },
  { at: '表 3 3', runs },
];

describe('runs of a cell’s text', () => {
  it.each([
    ['bold', '<b/>', { bold: true }],
    ['bold said in full', '<b val="1"/>', { bold: true }],
    ['italic and struck', '<i/><strike val="true"/>', { italic: true, strike: true }],
    ['underlined, twice too', '<u val="double"/>', { underline: true }],
    ['raised', '<vertAlign val="superscript"/>', { raised: 'superscript' }],
    ['red', '<color rgb="FFff0000"/>', { colour: 'FF0000' }],
  ])('%s', async (_, properties, look) =>
    expect(await runsOf(run('', '按期') + run(properties, '完成'))).toEqual(
      twice([{ text: '按期' }, { text: '完成', ...look }]),
    ),
  );

  it.each([
    ['nothing', ''],
    ['what is switched off', '<b val="0"/><i val="false"/><u val="none"/><vertAlign val="baseline"/>'],
    ['another size and font', '<sz val="20"/><rFont val="黑体"/><charset val="134"/>'],
    ['the automatic colour', '<color auto="1"/>'],
    ['the colour of the system', '<color indexed="64"/>'],
    ['colours that are none', '<color rgb="red"/><color theme="99"/><color indexed="-1"/><color/>'],
  ])('%s is no look', async (_, properties) =>
    expect(await runsOf(run('', '按期') + run(properties, '完成'))).toEqual([]),
  );

  it('are one where only scripts change; readings above characters are left out; lines are kept', async () =>
    expect(
      await runsOf(
        run('<b/><rFont val="宋体"/>', '第1') +
          run('<b/><rFont val="Arial"/>', '季&#13;&#10;A_x000A_B') +
          run('', '&lt;完&gt;') +
          '<rPh sb="0" eb="1"><t>ち</t></rPh><phoneticPr fontId="1"/>',
      ),
    ).toEqual(twice([{ text: '第1季\nA\nB', bold: true }, { text: '<完>' }])));

  it.each([
    ['theme="4"', '4472C4'],
    ['theme="3"', '44546A'],
    ['theme="9"', '70AD47'],
    ['rgb="C00000" tint="NaN"', 'C00000'],
    ['rgb="FFC00000" tint="7"', 'C00000'],
    ['indexed="10"', 'FF0000'],
    ['indexed="2"', 'FF0000'],
    ['indexed="63"', '333333'],
  ])('colour %s is %s', async (attributes, colour) =>
    expect(await runsOf(coloured(attributes))).toEqual(twice([{ text: '色', colour }])),
  );

  // Excel counts lightness in 240ths.
  it.each([
    [4, '0.39997558519241921', '8EA9DB'],
    [4, '0.79998168889431442', 'D9E1F2'],
    [4, '-0.249977111117893', '305496'],
    [1, '0.34998626667073579', '595959'],
    [0, '-0.34998626667073579', 'A6A6A6'],
    [2, '-0.249977111117893', 'AEAAAA'],
  ])('colour %s of the theme, tinted %s, is %s as Excel shows it, to the eye', async (slot, tint, excel) => {
    const [found] = await runsOf(coloured(`theme="${slot}" tint="${tint}"`));
    const parts = (colour = ''): number[] =>
      (colour.match(/../g) ?? []).map((part) => Number.parseInt(part, 16));
    const ours = parts(found?.runs[0]?.colour);
    const apart = parts(excel).map((part, index) => Math.abs(part - (ours[index] ?? Infinity)));
    expect(Math.max(...apart)).toBeLessThanOrEqual(2);
  });

  it('numbered colours are those of the workbook where it has its own', async () => {
    const colours = ['00112233', '00445566'].map((rgb) => `<rgbColor rgb="${rgb}"/>`).join('');
    const styles = `<styleSheet xmlns="${MAIN}"><colors><indexedColors>${colours}</indexedColors></colors></styleSheet>`;
    const found = await runsOf(coloured('indexed="1"') + coloured('indexed="10"'), {
      'xl/styles.xml': styles,
    });
    expect(found[0]?.runs).toEqual([
      { text: '色', colour: '445566' },
      { text: '色', colour: 'FF0000' },
    ]);
  });
});

it('a cell whose font is bold as a whole is no formatted text', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('台账');
  sheet.getCell('A1').value = '备注';
  sheet.getCell('A1').font = { bold: true, color: { argb: 'FFFF0000' } };
  sheet.getCell('C4').value = {
    richText: [
      { text: '材料' },
      { font: { bold: true, color: { argb: 'FFFF0000' }, strike: true }, text: '缺一份\n' },
      { font: { italic: true, color: { theme: 5 } }, text: '周五补' },
    ],
  };
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  expect(await (await openXlsxWorkbook(bytes, '台账.xlsx')).readRichTexts()).toEqual([
    {
      sheet: '台账',
      row: 4,
      column: 3,
      runs: [
        { text: '材料' },
        { text: '缺一份\n', bold: true, strike: true, colour: 'FF0000' },
        { text: '周五补', italic: true, colour: 'C0504D' },
      ],
    },
  ]);
});

describe('a hostile workbook', () => {
  const many = async (count: number) => {
    const runs = Array.from({ length: count }, (_, index) => run(index % 2 ? '<b/>' : '<i/>', '字')).join('');
    const bytes = await buildXlsx({ sheets: [{ name: '表', data: '' }], strings: `<si>${runs}</si>` });
    return { source: await openPackage(bytes), snapshot: await readXlsx(bytes, '多.xlsx') };
  };

  it('of too many runs is refused', async () => {
    const { source, snapshot } = await many(12);
    await expect(readRichTexts(source, snapshot, 10)).rejects.toMatchObject({
      code: 'workbook.tooMuchRichText',
      facts: { limit: 10 },
    });
    expect(await readRichTexts(source, snapshot, 11)).toEqual([]);
  });

  it('that says nonsense has no formatted text there', async () => {
    const cells = ['', '-1', '9', 'x', '1e9'].map((at) => `<c t="s"><v>${at}</v></c>`).join('');
    const bytes = await buildXlsx({
      sheets: [{ name: '表', data: `<row>${cells}<c t="n"><is>${run('<b/>', '字')}</is></c></row>` }],
      strings: `<si><rPr><b/></rPr><r><t><t/></t></r></si><x>${run('<b/>', '字')}</x>`,
    });
    const { sheets } = { sheets: [{ name: '表' }] } as never as Parameters<typeof readRichTexts>[1];
    expect(await readRichTexts(await openPackage(bytes), { sheets })).toEqual([]);
  });
});
