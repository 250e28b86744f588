import { liveXlsxWorkbook, type LiveXlsxWorkbook } from '../../../src/adapters/xlsx/liveXlsxWorkbook';
import { openPackage } from '../../../src/opc/openPackage';
import type { CellEdit } from '../../../src/ports/LiveWorkbook';
import { syntheticPlan } from '../../support/checks/syntheticPlan';
import { buildSheet, buildXlsx, relationship } from '../../support/xlsx/buildXlsx';

const SHEET = 'xl/worksheets/sheet1.xml';

const open = (bytes: Uint8Array) => liveXlsxWorkbook(bytes, '台账.xlsx');
const partOf = async (workbook: LiveXlsxWorkbook, part = SHEET) =>
  (await openPackage(await workbook.save())).readText(part);
const edit = (
  row: number,
  column: number,
  rest: Pick<CellEdit, 'expected' | 'value' | 'format'>,
): CellEdit => ({
  sheet: '表',
  row,
  column,
  ...rest,
});

describe('a cell that is written', () => {
  it.each([
    [
      '<row r="2"><c r="B2" s="0"><v>5</v></c></row>',
      2,
      2,
      5,
      7,
      '<row r="2"><c r="B2" s="0"><v>7</v></c></row>',
    ],
    [
      '<row r="2" spans="1:2"><c r="A2"><v>1</v></c></row>',
      2,
      4,
      undefined,
      '丁',
      '<row r="2" spans="1:4"><c r="A2"><v>1</v></c><c r="D2" t="inlineStr"><is><t xml:space="preserve">丁</t></is></c></row>',
    ],
    [
      '<row r="2" ht="30"/><row r="3"><c r="A3"><v>1</v></c></row>',
      2,
      1,
      undefined,
      true,
      '<row r="2" ht="30"><c r="A2" t="b"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>',
    ],
    [
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>',
      3,
      1,
      undefined,
      3,
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>',
    ],
    // Cells and rows that tell their place by order alone.
    [
      '<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>',
      1,
      2,
      2,
      null,
      '<row><c><v>1</v></c><c r="C1"><v>3</v></c></row>',
    ],
    ['<row><c><v>1</v></c></row>', 1, 2, undefined, 2, '<row><c><v>1</v></c><c r="B1"><v>2</v></c></row>'],
    ['<row r="2"><c r="B2" s="1"><v>5</v></c></row>', 2, 2, 5, null, '<row r="2"><c r="B2" s="1"/></row>'],
    ['', 4, 1, undefined, 1, '<row r="4"><c r="A4"><v>1</v></c></row>'],
  ])('stands in its place: %s', async (data, row, column, expected, value, written) => {
    const workbook = await open(await buildSheet(data, { formats: ['0.0'] }));
    const before = await partOf(workbook);
    const inverse = await workbook.write([edit(row, column, { expected, value })]);
    expect(await partOf(workbook)).toContain(`<sheetData>${written}</sheetData>`);
    await workbook.write(inverse);
    expect(await partOf(workbook)).toBe(before);
  });

  it('gives back shared strings, rich text and odd spellings of numbers as they were', async () => {
    const data =
      '<row r="1" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.50</v></c><c r="C1" t="inlineStr"><is><r><rPr><b/></rPr><t>粗</t></r><r><t>细</t></r></is></c></row>';
    const bytes = await buildSheet(data, { strings: '<si><t>甲</t></si>' });
    const workbook = await open(bytes);
    const inverses = [
      await workbook.write([edit(1, 1, { expected: '甲', value: '乙' })]),
      await workbook.write([
        edit(1, 2, { expected: 1.5, value: 2 }),
        edit(1, 3, { expected: '粗细', value: null }),
      ]),
      await workbook.write([edit(1, 1, { expected: '乙', value: 3, format: 'yyyy-mm-dd' })]),
    ];
    expect((await workbook.read()).sheets[0]?.rows[0]?.cells).toEqual([
      { column: 1, kind: 'date', value: 3, format: 'yyyy-mm-dd' },
      { column: 2, kind: 'number', value: 2 },
    ]);
    for (const inverse of inverses.reverse()) await workbook.write(inverse);
    expect(await workbook.save()).toBe(bytes);
  });

  it('has its row and its format once, however often it is written', async () => {
    const workbook = await open(await buildSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
    await workbook.write([edit(1, 1, { expected: 1, value: 45500, format: 'yyyy-mm-dd' })]);
    await workbook.write([edit(2, 1, { expected: undefined, value: 45501, format: 'yyyy-mm-dd' })]);
    await workbook.write([edit(1, 1, { expected: 45500, value: 45502, format: 'yyyy-mm-dd' })]);
    const styles = await partOf(workbook, 'xl/styles.xml');
    expect(styles.match(/formatCode="yyyy-mm-dd"/g)).toHaveLength(1);
    expect(await partOf(workbook)).toContain(
      '<c r="A1" s="1"><v>45502</v></c></row><row r="2"><c r="A2" s="1">',
    );
  });

  it('widens what the sheet says it takes', async () => {
    const workbook = await open(
      await buildSheet('<row r="1"><c r="B1"><v>1</v></c></row>', { before: '<dimension ref="B1:B1"/>' }),
    );
    const inverse = await workbook.write([edit(9, 4, { expected: undefined, value: 1 })]);
    expect(await partOf(workbook)).toContain('<dimension ref="B1:D9"/>');
    await workbook.write(inverse);
    expect(await partOf(workbook)).toContain('<dimension ref="B1:B1"/>');
  });

  it('asks the program that opens the file to work formulas out again, only while something is changed', async () => {
    const data = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row>';
    const workbook = await open(await buildSheet(data));
    const inverse = await workbook.write([edit(1, 1, { expected: 1, value: 5 })]);
    expect(await partOf(workbook, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/></workbook>');
    await workbook.write(inverse);
    expect(await partOf(workbook, 'xl/workbook.xml')).not.toContain('calcPr');
    const plain = await open(await buildSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
    await plain.write([edit(1, 1, { expected: 1, value: 5 })]);
    expect(await partOf(plain, 'xl/workbook.xml')).not.toContain('calcPr');
  });
});

describe('a cell that is not to be written to', () => {
  const locked = '<sheetProtection sheet="1"/>';
  const table = {
    'xl/tables/table1.xml':
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:B3"><tableColumns count="2"><tableColumn id="1" name="甲"/><tableColumn id="2" name="乙"/></tableColumns></table>',
  };
  it.each([
    ['a formula', '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', '', 2, 'edit.formula'],
    [
      'part of an array',
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="A1:B1">C1:D1</f><v>2</v></c></row>',
      '',
      1,
      'edit.formula',
    ],
    ['protected', '<row r="1"><c r="A1"><v>1</v></c></row>', locked, 1, 'edit.protected'],
    ['out of order', '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"/>', '', 1, 'edit.irregular'],
  ])('%s', async (_case, data, after, expected, code) => {
    const bytes = await buildSheet(data, { after });
    const workbook = await open(bytes);
    const written = workbook.write([edit(1, 1, { expected, value: 9 })]);
    await expect(written).rejects.toMatchObject({ code, facts: { places: '表!A1', file: '台账.xlsx' } });
    expect(await workbook.save()).toBe(bytes);
  });

  it('below the first cell of a merge', async () => {
    const after = '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>';
    const workbook = await open(await buildSheet('<row r="1"><c r="A1"><v>1</v></c></row>', { after }));
    const written = workbook.write([edit(2, 1, { expected: undefined, value: 9 })]);
    await expect(written).rejects.toMatchObject({ code: 'edit.merged', facts: { places: '表!A2' } });
    await expect(workbook.write([edit(1, 1, { expected: 1, value: 9 })])).resolves.toHaveLength(1);
  });

  it('the heading of a native table, which the table keeps a second time', async () => {
    const bytes = await buildSheet(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
      {
        after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        relationships: relationship('rId1', 'table', '../tables/table1.xml'),
        parts: table,
      },
    );
    const workbook = await open(bytes);
    const written = workbook.write([edit(1, 1, { expected: '甲', value: '丙' })]);
    await expect(written).rejects.toMatchObject({ code: 'edit.heading' });
    await expect(workbook.write([edit(2, 1, { expected: 1, value: 2 })])).resolves.toHaveLength(1);
  });

  it('all of them, or none: the others stay as they were', async () => {
    const bytes = await buildSheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>');
    const workbook = await open(bytes);
    const edits = [
      edit(1, 1, { expected: 1, value: 9, format: '0.00' }),
      edit(1, 2, { expected: 1, value: 9 }),
    ];
    await expect(workbook.write(edits)).rejects.toMatchObject({ code: 'edit.formula' });
    expect(await workbook.save()).toBe(bytes);
  });
});

describe('marks and edits together', () => {
  const data =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>事项</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c></row>';

  it.each([['written, drawn, taken back, erased'], ['drawn, written, erased, taken back']])(
    '%s: the parts are the very ones again',
    async (order) => {
      const bytes = await buildSheet(data);
      const workbook = await open(bytes);
      const write = () =>
        workbook.write([edit(2, 1, { expected: '甲', value: 45500, format: 'yyyy-mm-dd' })]);
      const plan = syntheticPlan(await workbook.read());
      let inverse: readonly CellEdit[];
      if (order.startsWith('written')) {
        inverse = await write();
        await workbook.draw(plan);
        await workbook.write(inverse);
        expect(await workbook.erase()).toBe(true);
      } else {
        await workbook.draw(plan);
        inverse = await write();
        expect(await workbook.erase()).toBe(true);
        await workbook.write(inverse);
      }
      expect(await partOf(workbook)).toBe(await partOf(await open(bytes)));
      expect((await openPackage(await workbook.save())).partNames).toEqual(
        (await openPackage(bytes)).partNames,
      );
    },
  );
});

describe('what is kept with the workbook', () => {
  it('is there again after saving, and no sheet of the user sees it', async () => {
    const bytes = await buildXlsx({
      sheets: [{ name: '表', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
    });
    const workbook = await open(bytes);
    expect(await workbook.readMemo()).toEqual(new Map());
    await workbook.writeMemo(new Map([['settings', undefined]]));
    expect(await workbook.save()).toBe(bytes);
    const long = { text: `汉字😀<&>"_x0041_`.repeat(5000) };
    await workbook.writeMemo(
      new Map<string, unknown>([
        ['settings', { a: 1 }],
        ['templates', long],
      ]),
    );
    await workbook.writeMemo(
      new Map<string, unknown>([
        ['settings', { a: 2 }],
        ['firstRunDone', true],
      ]),
    );
    const again = await open(await workbook.save());
    expect(await again.readMemo()).toEqual(
      new Map<string, unknown>([
        ['settings', { a: 2 }],
        ['templates', long],
        ['firstRunDone', true],
      ]),
    );
    await again.writeMemo(new Map([['templates', undefined]]));
    expect([...(await again.readMemo()).keys()]).toEqual(['settings', 'firstRunDone']);
    expect((await again.read()).sheets.map(({ name }) => name)).toEqual(['表']);
    expect(await again.sheetNames()).toEqual(['表']);
  });
});

describe('the sheets as a grid shows them', () => {
  it('has texts as Excel shows them, merges and looks', async () => {
    const workbook = await open(
      await buildSheet(
        '<row r="2" ht="30" customHeight="1"><c r="A2" s="1"><v>45485</v></c><c r="B2" s="2"><v>0.125</v></c><c r="D2"><v>1</v></c></row><row r="3" hidden="1"/>',
        {
          formats: ['yyyy"年"m"月"d"日"', '0.0%'],
          before:
            '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="2" width="20" customWidth="1"/></cols>',
          after: '<mergeCells><mergeCell ref="D2:E4"/></mergeCells>',
        },
      ),
    );
    expect(await workbook.tab('表')).toMatchObject({
      rows: 4,
      columns: 5,
      heights: new Float32Array([20, 40, 0]),
      frozen: { rows: 2, columns: 0 },
    });
    expect(await workbook.page('表', 1, 50, 0)).toEqual({
      rows: [
        {
          number: 2,
          cells: [
            { column: 1, text: '2024年7月12日', look: { horizontal: 'right' } },
            { column: 2, text: '12.5%', look: { horizontal: 'right' } },
            { column: 4, text: '1', look: { horizontal: 'right' } },
          ],
        },
      ],
      merges: [
        {
          area: { top: 2, left: 4, bottom: 4, right: 5 },
          cell: { column: 4, text: '1', look: { horizontal: 'right' } },
        },
      ],
    });
  });

  it('tells watchers what the user types, and nobody what others write', async () => {
    const workbook = await open(await buildSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const heard: unknown[] = [];
    const stop = await workbook.watch((change) => heard.push(change));
    await workbook.type([edit(1, 1, { expected: 1, value: 2 })]);
    await workbook.write([edit(1, 1, { expected: 2, value: 3 })]);
    await stop();
    await workbook.type([edit(1, 1, { expected: 3, value: 4 })]);
    expect(heard).toEqual([
      { kind: 'cells', sheet: '表', area: { top: 1, left: 1, bottom: 1, right: 1 }, remote: false },
    ]);
  });
});
