import { openXlsxWorkbook } from '../../../../src/adapters/xlsx/xlsxWorkbook';
import { openPackage } from '../../../../src/opc/openPackage';
import { rewritePackage } from '../../../../src/opc/rewritePackage';
import { syntheticPlan } from '../../../support/checks/syntheticPlan';
import { partsOf } from '../../../support/xlsx/partsOf';
import { MAIN, tinyRows, tinyWorkbook, type TinyWorkbook } from '../../../support/xlsx/tinyWorkbook';

const rows = tinyRows([
  ['事项', '时限'],
  ['甲', 45483],
]);
const rule = (formula: string) =>
  `<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
const names = (...list: readonly (readonly [string, string])[]) =>
  `<definedNames>${list.map(([name, text]) => `<definedName name="${name}">${text}</definedName>`).join('')}</definedNames>`;

async function mark(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openXlsxWorkbook(bytes, '测试.xlsx');
  await workbook.draw(syntheticPlan(await workbook.read()));
  return workbook.save();
}

async function unmark(bytes: Uint8Array): Promise<{ erased: boolean; bytes: Uint8Array }> {
  const workbook = await openXlsxWorkbook(bytes, '测试.xlsx');
  return { erased: await workbook.erase(), bytes: await workbook.save() };
}

async function change(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (text: string) => string | null>>,
): Promise<Uint8Array> {
  const parts = await partsOf(bytes);
  const changed = Object.entries(changes).map(([name, edit]) => [name, edit(parts.get(name) ?? '')] as const);
  return rewritePackage(await openPackage(bytes), new Map(changed));
}

const workbookOf = async (bytes: Uint8Array) => (await partsOf(bytes)).get('xl/workbook.xml') ?? '';

describe('what a user has that looks like ours', () => {
  const own: { case: string; book: TinyWorkbook }[] = [
    {
      case: 'a name',
      book: { sheets: [{ name: '台账', xml: rows }], after: names(['duban_now', '台账!$A$1']) },
    },
    {
      case: 'a name, with a rule that uses it',
      book: {
        sheets: [{ name: '台账', xml: `${rows}${rule('A1&gt;DUBAN_NOW')}` }],
        after: names(['DUBAN_NOW', 'NOW()'], ['DUBAN_TEXT', '台账!$A$1']),
      },
    },
    {
      case: 'a name of one sheet',
      book: {
        sheets: [{ name: '台账', xml: rows }],
        after:
          '<definedNames><definedName name="Duban_Done" localSheetId="0">台账!$A$1</definedName></definedNames>',
      },
    },
    {
      case: 'names of the first and second choice',
      book: {
        sheets: [{ name: '台账', xml: rows }],
        after: names(['DUBAN_NOW', '1'], ['DUBAN2_LATE', '2']),
      },
    },
    {
      case: 'a table of that name',
      book: {
        sheets: [{ name: '台账', xml: rows }],
        parts: [
          {
            name: 'xl/tables/table1.xml',
            text: `<table xmlns="${MAIN}" id="1" name="DUBAN_FINDINGS" displayName="DUBAN_FINDINGS" ref="A1:B2"/>`,
          },
        ],
      },
    },
    {
      case: 'sheets of our names that such names lead to',
      book: {
        sheets: [
          { name: '台账', xml: rows },
          { name: '检查结果', xml: tinyRows([['检查结果']]) },
          { name: 'Duban数据', xml: tinyRows([['说明']]) },
        ],
        after: names(['DUBAN_RESULTS', '检查结果!$A$1'], ['DUBAN_TEXT', 'Duban数据!$A$1']),
      },
    },
  ];

  it.each(own)('$case: is nothing to erase', async ({ book }) => {
    const bytes = await tinyWorkbook(book);
    const { erased, bytes: left } = await unmark(bytes);
    expect(erased).toBe(false);
    expect(Buffer.from(left).equals(Buffer.from(bytes))).toBe(true);
  });

  it.each(own)('$case: stays when marks come and go', async ({ book }) => {
    const bytes = await tinyWorkbook(book);
    const marked = await mark(bytes);
    expect(Buffer.from(await mark(marked)).equals(Buffer.from(marked))).toBe(true);
    const { erased, bytes: left } = await unmark(marked);
    expect(erased).toBe(true);
    expect(await partsOf(left)).toEqual(await partsOf(bytes));
  });

  it('leaves the name to the user and takes another', async () => {
    const after = names(['duban_now', '台账!$A$1'], ['Duban2_Soon', '台账!$A$1']);
    const marked = await mark(await tinyWorkbook({ sheets: [{ name: '台账', xml: rows }], after }));
    const parts = await partsOf(marked);
    const workbook = parts.get('xl/workbook.xml');
    expect(workbook).toContain('<definedName name="duban_now">台账!$A$1</definedName>');
    expect(workbook).toContain('<definedName name="DUBAN3_NOW">NOW()</definedName>');
    expect(workbook?.match(/"DUBAN_/g)).toBeNull();
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain(
      '<formula>AND(LEN(A1)&gt;0,DUBAN3_NOW&gt;0)</formula>',
    );
    expect(parts.get('xl/worksheets/duban2.xml')).toContain('duban-marks DUBAN3_');
  });
});

describe('after the user worked on our sheets', () => {
  const plain = () => tinyWorkbook({ sheets: [{ name: '台账', xml: rows }] });
  const touch = (text: string) => text.replace('</', ' </');
  const touched = { 'xl/styles.xml': touch, 'xl/_rels/workbook.xml.rels': touch };

  it('a list of findings with notes beside it is the user’s', async () => {
    const noted = await change(await mark(await plain()), {
      ...touched,
      'xl/workbook.xml': touch,
      'xl/worksheets/duban1.xml': (text) =>
        text.replace(
          '</row></sheetData>',
          '<c r="K4" t="inlineStr"><is><t>已改</t></is></c></row></sheetData>',
        ),
    });
    const workbook = await workbookOf((await unmark(noted)).bytes);
    expect(workbook).toContain('<sheet name="检查结果"');
    expect(workbook).not.toContain('DUBAN_');
    expect(workbook).not.toContain('Duban数据');
  });

  it('cells cut to a sheet of the user do not take that sheet along', async () => {
    const moved = await change(await mark(await plain()), {
      'xl/workbook.xml': (text) => text.replace("'检查结果'!$A$1", "'台账'!$A$1"),
    });
    const workbook = await workbookOf((await unmark(moved)).bytes);
    expect(workbook).toContain('<sheet name="台账"');
    expect(workbook).not.toContain('DUBAN_');
  });

  it('names and rules go although our data sheet was deleted', async () => {
    const deleted = await change(await mark(await plain()), {
      'xl/workbook.xml': (text) =>
        text.replace(/<sheet name="Duban数据"[^>]*>/, '').replaceAll("'Duban数据'", '#REF'),
    });
    const { erased, bytes } = await unmark(deleted);
    expect(erased).toBe(true);
    const parts = await partsOf(bytes);
    expect(parts.get('xl/workbook.xml')).not.toMatch(/DUBAN_|检查结果/);
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('DUBAN_');
  });
});
