import { openXlsxWorkbook } from '../../../../src/adapters/xlsx/xlsxWorkbook';
import type { MarkPlan } from '../../../../src/domain/marks/MarkPlan';
import { openPackage } from '../../../../src/opc/openPackage';
import { rewritePackage } from '../../../../src/opc/rewritePackage';
import { syntheticPlan } from '../../../support/checks/syntheticPlan';
import { partsOf } from '../../../support/xlsx/partsOf';
import {
  MAIN,
  tinyRows,
  tinyStyles,
  tinyWorkbook,
  type TinyWorkbook,
} from '../../../support/xlsx/tinyWorkbook';

const rows = tinyRows([
  ['事项', '时限'],
  ['甲', 45483],
]);
const one = [{ name: '台账', xml: rows }];

async function mark(bytes: Uint8Array, plan?: MarkPlan): Promise<Uint8Array> {
  const workbook = await openXlsxWorkbook(bytes, '测试.xlsx');
  await workbook.draw(plan ?? syntheticPlan(await workbook.read()));
  return workbook.save();
}

async function unmark(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openXlsxWorkbook(bytes, '测试.xlsx');
  expect(await workbook.erase()).toBe(true);
  return workbook.save();
}

/** What another program would do: parts changed by hand. */
async function change(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (text: string) => string | null>>,
): Promise<Uint8Array> {
  const parts = await partsOf(bytes);
  const changed = Object.entries(changes).map(([name, edit]) => [name, edit(parts.get(name) ?? '')] as const);
  return rewritePackage(await openPackage(bytes), new Map(changed));
}

describe('mark, then unmark, gives back every part as it was', () => {
  const books: { case: string; book: TinyWorkbook }[] = [
    { case: 'a plain workbook', book: { sheets: one } },
    { case: 'no styles part', book: { sheets: one, styles: null } },
    {
      case: 'a styles part that is promised and missing',
      book: { sheets: one, styles: null, missing: { type: 'styles', target: 'styles.xml' } },
    },
    { case: 'an empty styles part', book: { sheets: one, styles: `<styleSheet xmlns="${MAIN}"/>` } },
    {
      case: 'styles with empty collections',
      book: {
        sheets: one,
        styles: tinyStyles.replace('</styleSheet>', '<dxfs count="0"/><tableStyles/></styleSheet>'),
      },
    },
    {
      case: 'styles whose counts are wrong',
      book: { sheets: one, styles: tinyStyles.replace('<fonts count="1">', '<fonts count="99">') },
    },
    {
      case: 'styles written with a prefix',
      book: {
        sheets: one,
        styles: tinyStyles.replaceAll(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
      },
    },
    {
      case: 'names of its own',
      book: {
        sheets: one,
        after: '<definedNames><definedName name="区域">台账!$A$1</definedName></definedNames><calcPr/>',
      },
    },
    { case: 'an empty list of names', book: { sheets: one, after: '<definedNames/>' } },
    {
      case: 'several sheets, one hidden',
      book: { sheets: [...one, { name: 'b', state: 'hidden' }, { name: 'c' }] },
    },
    {
      case: 'sheets called like ours',
      book: { sheets: [{ name: '检查结果', xml: rows }, { name: 'Duban数据' }] },
    },
    {
      case: 'parts called like ours',
      book: { sheets: one, parts: [{ name: 'xl/worksheets/duban1.xml', text: '<other/>' }] },
    },
  ];

  it.each(books)('$case', async ({ book }) => {
    const bytes = await tinyWorkbook(book);
    const marked = await mark(bytes);
    expect(await partsOf(await unmark(marked))).toEqual(await partsOf(bytes));
    expect(Buffer.from(await mark(marked)).equals(Buffer.from(marked))).toBe(true);
  });

  it('touches nothing but the sheets drawn on, the styles and the lists of parts', async () => {
    const bytes = await tinyWorkbook({
      sheets: [...one, { name: 'b' }],
      parts: [{ name: 'xl/theme.xml', text: '<a/>' }],
    });
    const [format] = syntheticPlan(await (await openXlsxWorkbook(bytes, 'a.xlsx')).read()).formats;
    const plan = syntheticPlan({ fileName: '', sheets: [] });
    const before = await partsOf(bytes);
    const after = await partsOf(await mark(bytes, { ...plan, formats: format ? [format] : [] }));
    const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
    expect(changed).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/styles.xml',
      'xl/worksheets/duban1.xml',
      'xl/worksheets/duban2.xml',
    ]);
  });
});

describe('the styles part', () => {
  it('is put where a relationship already leads, without a second one', async () => {
    const bytes = await tinyWorkbook({
      sheets: one,
      styles: null,
      missing: { type: 'styles', target: 'styles.xml' },
    });
    const rels = (await partsOf(await mark(bytes))).get('xl/_rels/workbook.xml.rels') ?? '';
    expect(rels.match(/relationships\/styles"/g)).toHaveLength(1);
  });

  it.each([
    { has: 'no base formats', styles: tinyStyles, refers: false },
    {
      has: 'base formats',
      styles: tinyStyles.replace(
        '<cellXfs',
        '<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs',
      ),
      refers: true,
    },
  ])('with $has gets cell formats that refer to one: $refers', async ({ styles, refers }) => {
    const drawn =
      (await partsOf(await mark(await tinyWorkbook({ sheets: one, styles })))).get('xl/styles.xml') ?? '';
    const added = drawn.slice(drawn.indexOf('numFmtId="14"'));
    expect(/xfId="0"/.test(added)).toBe(refers);
  });
});

describe('our sheets', () => {
  it('take another name beside sheets of the user, and the names follow', async () => {
    const book = { sheets: [{ name: '检查结果' }, { name: '检查结果 (2)' }] };
    const workbook = (await partsOf(await mark(await tinyWorkbook(book)))).get('xl/workbook.xml') ?? '';
    expect(workbook).toContain('<sheet name="检查结果 (3)" sheetId="3" r:id="rId4"/>');
    expect(workbook).toContain('<sheet name="Duban数据" sheetId="4" state="hidden" r:id="rId5"/>');
    expect(workbook).toContain(`<definedName name="DUBAN_RESULTS">'检查结果 (3)'!$A$1</definedName>`);
    expect(workbook).toContain(`localSheetId="2">'检查结果 (3)'!$2:$2</definedName>`);
  });

  it('hold what looks like a formula as a text, and control characters as escapes', async () => {
    const sheet = (await partsOf(await mark(await tinyWorkbook({ sheets: one })))).get(
      'xl/worksheets/duban1.xml',
    );
    expect(sheet).toContain(
      't="inlineStr"><is><t xml:space="preserve">=1+1 &lt;&amp;&gt; "_x0007__x005F_x0041_</t></is></c>',
    );
    expect(sheet).not.toContain('<f>');
  });

  it('link to the place by a quoted sheet name', async () => {
    const bytes = await tinyWorkbook({ sheets: [{ name: '张三&apos;s &amp; 表', xml: rows }] });
    const sheet = (await partsOf(await mark(bytes))).get('xl/worksheets/duban1.xml');
    expect(sheet).toContain(`<hyperlink ref="B4" location="'张三''s &amp; 表'!A1" display="位置"/>`);
  });

  it('speak the strict dialect in a strict workbook', async () => {
    const strict = (text: string) =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const bytes = await change(await tinyWorkbook({ sheets: one }), {
      'xl/workbook.xml': strict,
      'xl/worksheets/sheet1.xml': strict,
      'xl/styles.xml': strict,
      'xl/_rels/workbook.xml.rels': strict,
      '_rels/.rels': strict,
    });
    const parts = await partsOf(await mark(bytes));
    expect(parts.get('xl/worksheets/duban1.xml')).toContain(
      '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">',
    );
    expect(parts.get('xl/_rels/workbook.xml.rels')).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/duban1.xml"',
    );
    expect([...(await partsOf(await unmark(await mark(bytes))))]).toEqual([...(await partsOf(bytes))]);
  });
});

describe('after another program wrote the file anew', () => {
  const touched = (text: string) => text.replace('</', ' </');
  const rewritten = {
    'xl/workbook.xml': touched,
    'xl/_rels/workbook.xml.rels': touched,
    '[Content_Types].xml': touched,
    'xl/styles.xml': touched,
  };

  it('ours is picked out piece by piece; only unused styles stay', async () => {
    const bytes = await tinyWorkbook({
      sheets: [...one, { name: 'b' }],
      after: '<definedNames><definedName name="区域">台账!$A$1</definedName></definedNames>',
    });
    const marked = await mark(bytes);
    const left = await partsOf(await unmark(await change(marked, rewritten)));
    const before = await partsOf(bytes);
    expect([...left.keys()]).toEqual([...before.keys()]);
    for (const [name, text] of before) {
      if (name !== 'xl/styles.xml') expect(left.get(name)?.replace(' </', '</')).toBe(text);
    }
  });

  it('finds our sheets under new names, in other places, and keeps what counts sheets by position right', async () => {
    const marked = await mark(await tinyWorkbook({ sheets: [...one, { name: 'b' }] }));
    const moved = await change(marked, {
      'xl/workbook.xml': (text) => {
        const ours = /<sheet name="检查结果"[^>]*>/.exec(text)?.[0] ?? '';
        return text
          .replace(ours, '')
          .replace(
            '<sheets>',
            `<bookViews><workbookView activeTab="0" firstSheet="2"/></bookViews><sheets>${ours}`,
          )
          .replaceAll('检查结果', '改名了')
          .replaceAll('localSheetId="2"', 'localSheetId="0"')
          .replace(
            '</definedNames>',
            '<definedName name="局部" localSheetId="2">b!$A$1</definedName><definedName name="引用">改名了!$A$2</definedName></definedNames>',
          );
      },
    });
    const workbook = (await partsOf(await unmark(moved))).get('xl/workbook.xml');
    expect(workbook).toContain(
      '<bookViews><workbookView activeTab="0" firstSheet="1"/></bookViews><sheets><sheet name="台账" sheetId="1" r:id="rId1"/><sheet name="b" sheetId="2" r:id="rId2"/></sheets>' +
        '<definedNames><definedName name="局部" localSheetId="1">b!$A$1</definedName><definedName name="引用">#REF!</definedName></definedNames>',
    );
  });

  it('takes along the print titles and filters of ours that another program left on the user’s sheet', async () => {
    const marked = await mark(await tinyWorkbook({ sheets: [...one, { name: '图表' }] }));
    const resaved = await change(marked, {
      'xl/workbook.xml': (text) =>
        text.replace(
          '</definedNames>',
          `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'检查结果'!$A$4:$I$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'检查结果'!$1:$4</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">台账!$1:$1</definedName></definedNames>`,
        ),
    });
    expect((await partsOf(await unmark(resaved))).get('xl/workbook.xml')).toContain(
      '</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">台账!$1:$1</definedName></definedNames>',
    );
  });

  it('keeps a copy the user made of our sheet', async () => {
    const marked = await mark(await tinyWorkbook({ sheets: [...one, { name: '检查结果 (我的)' }] }));
    const copied = await change(marked, {
      'xl/workbook.xml': (text) =>
        text.replace(
          '</definedNames>',
          `<definedName name="DUBAN_RESULTS" localSheetId="1">'检查结果 (我的)'!$A$1</definedName></definedNames>`,
        ),
    });
    const workbook = (await partsOf(await unmark(copied))).get('xl/workbook.xml');
    expect(workbook).toContain('<sheet name="检查结果 (我的)"');
    expect(workbook).not.toContain('DUBAN_');
  });

  it('takes along what hung on our sheets alone, and a chain of calculation that names them', async () => {
    const marked = await mark(
      await tinyWorkbook({
        sheets: one,
        parts: [
          {
            name: 'xl/calcChain.xml',
            text: `<calcChain xmlns="${MAIN}"><c r="A1" i="3"/></calcChain>`,
            type: 'calcChain',
          },
        ],
      }),
    );
    const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const saved = await change(marked, {
      ...rewritten,
      'xl/worksheets/_rels/duban1.xml.rels': () =>
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${types}/printerSettings" Target="../printer1.bin"/></Relationships>`,
      'xl/printer1.bin': () => 'x',
    });
    const left = await partsOf(await unmark(saved));
    expect([...left.keys()].filter((name) => /calcChain|printer|duban/.test(name))).toEqual([]);
    expect(left.get('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  it('is not led astray by a forged note about what to take back', async () => {
    const marked = await mark(await tinyWorkbook({ sheets: one }));
    const forged = await change(marked, {
      'xl/worksheets/duban2.xml': (text) =>
        text.replace(
          /<!--duban-undo:[^<]*-->/,
          `<!--duban-undo:${encodeURIComponent('[{"part":"xl/styles.xml","fingerprint":"1:1","splices":[{"start":9,"end":2,"text":"x"}]}]')}-->`,
        ),
    });
    expect([...(await partsOf(await unmark(forged))).keys()]).not.toContain('xl/worksheets/duban2.xml');
  });

  it('keeps the last sheet when the user deleted all others', async () => {
    const marked = await mark(await tinyWorkbook({ sheets: one }));
    const alone = await change(marked, {
      'xl/workbook.xml': (text) => text.replace(/<sheet name="台账"[^>]*>/, ''),
    });
    const workbook = (await partsOf(await unmark(alone))).get('xl/workbook.xml');
    expect(workbook).toMatch(/<sheets><sheet name="检查结果"[^>]*><\/sheets>/);
  });
});
