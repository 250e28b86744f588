import { readXlsx } from '../../../../src/adapters/xlsx/read/readXlsx';
import { cellText } from '../../../../src/domain/snapshot/cellText';
import type { Cell } from '../../../../src/domain/snapshot/Snapshot';
import { buildSheet, type XlsxSource } from '../../../support/xlsx/buildXlsx';

/** The cells of the one row `<row>data</row>`. */
async function cellsOf(data: string, more: Omit<XlsxSource, 'sheets'> = {}): Promise<readonly Cell[]> {
  const snapshot = await readXlsx(await buildSheet(`<row r="1">${data}</row>`, more), '表.xlsx');
  return snapshot.sheets[0]?.rows[0]?.cells ?? [];
}

const strings =
  '<si><t>甲</t></si><si><r><rPr><b/></rPr><t xml:space="preserve"> 乙 </t></r><r><t>丙</t></r></si>' +
  '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/></si><si><t/></si><si/>' +
  '<si><t>行1_x000D_\n行2\r\n行3_x005F_x000A_</t></si>';

describe('cell values', () => {
  it.each<[string, string, Omit<Cell, 'column'> | undefined]>([
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', { kind: 'text', value: '甲' }],
    ['a rich shared string', '<c r="A1" t="s"><v>1</v></c>', { kind: 'text', value: ' 乙 丙' }],
    ['a phonetic reading left out', '<c r="A1" t="s"><v>2</v></c>', { kind: 'text', value: '漢字' }],
    ['an empty shared string', '<c r="A1" t="s"><v>3</v></c>', undefined],
    ['a shared string without text', '<c r="A1" t="s"><v>4</v></c>', undefined],
    [
      'escapes and line breaks',
      '<c r="A1" t="s"><v>5</v></c>',
      { kind: 'text', value: '行1\n行2\n行3_x000A_' },
    ],
    [
      'an inline string',
      '<c r="A1" t="inlineStr"><is><t>甲&amp;乙</t></is></c>',
      { kind: 'text', value: '甲&乙' },
    ],
    [
      'a rich inline string with phonetics',
      '<c r="A1" t="inlineStr"><is><r><t>漢</t></r><r><t>字</t></r><rPh sb="0" eb="1"><t>かん</t></rPh></is></c>',
      { kind: 'text', value: '漢字' },
    ],
    ['CDATA', '<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>', { kind: 'text', value: 'a<b' }],
    ['an integer', '<c r="A1"><v>42</v></c>', { kind: 'number', value: 42 }],
    [
      'a number in scientific notation',
      '<c r="A1" t="n"><v>-1.5E-3</v></c>',
      { kind: 'number', value: -0.0015 },
    ],
    ['white space around a number', '<c r="A1"><v> 7\n</v></c>', { kind: 'number', value: 7 }],
    ['a number that is none', '<c r="A1"><v>１２</v></c>', { kind: 'text', value: '１２' }],
    ['nothing but white space', '<c r="A1"><v> </v></c>', undefined],
    ['a styled empty cell', '<c r="A1" s="1"/>', undefined],
    ['true', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', value: true }],
    ['false', '<c r="A1" t="b"><v>0</v></c>', { kind: 'boolean', value: false }],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { kind: 'error', value: '#N/A' }],
    ['a cached number', '<c r="A1"><f>1+1</f><v>2</v></c>', { kind: 'number', value: 2, formula: true }],
    [
      'a cached text',
      '<c r="A1" t="str"><f>"a"</f><v>a</v></c>',
      { kind: 'text', value: 'a', formula: true },
    ],
    [
      'a cached error',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { kind: 'error', value: '#DIV/0!', formula: true },
    ],
    [
      'a member of a shared formula',
      '<c r="A1"><f t="shared" si="0"/><v>3</v></c>',
      { kind: 'number', value: 3, formula: true },
    ],
    ['a formula that gives nothing', '<c r="A1" t="str"><f>""</f><v></v></c>', undefined],
    [
      'text of a stray element',
      '<c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c>',
      { kind: 'number', value: 1 },
    ],
  ])('%s', async (_case, data, cell) =>
    expect(await cellsOf(data, { strings })).toEqual(cell ? [{ column: 1, ...cell }] : []),
  );

  it('harmful characters do not get through', async () => {
    const data = '<c r="A1" t="str"><v>a_x0000_b&#7;c_xD800_d&#xDC00;e_xD83D__xDE00_&#x85;&#xFFFF;</v></c>';
    expect((await cellsOf(data))[0]?.value).toBe('abc\uFFFDd\uFFFDe\u{1F600}');
  });

  it('names of object members are texts like others', async () => {
    const data = ['__proto__', 'constructor', 'toString', '{{x}}', '=1+1']
      .map((text, index) => `<c r="${'ABCDE'[index]}1" t="inlineStr"><is><t>${text}</t></is></c>`)
      .join('');
    expect((await cellsOf(data)).map(({ value }) => value)).toEqual([
      '__proto__',
      'constructor',
      'toString',
      '{{x}}',
      '=1+1',
    ]);
  });

  it('the longest text Excel allows', async () => {
    const text = '督'.repeat(32_767);
    expect((await cellsOf(`<c r="A1" t="str"><v>${text}</v></c>`))[0]?.value).toBe(text);
  });
});

describe('dates', () => {
  const cell = (value: string, type = 'n') => `<c r="A1" s="1" t="${type}"><v>${value}</v></c>`;

  it.each<[string | number, string, Cell['kind'], string]>([
    [14, '45483', 'date', '2024-07-10'],
    [22, '45483.75', 'date', '2024-07-10 18:00'],
    [20, '0.75', 'date', '18:00'],
    [27, '45483', 'date', '2024-07-10'],
    [31, '45483', 'date', '2024-07-10'],
    [36, '45483', 'date', '2024-07-10'],
    [50, '45483', 'date', '2024-07-10'],
    [58, '45483', 'date', '2024-07-10'],
    ['yyyy"年"m"月"d"日";@', '45483', 'date', '2024-07-10'],
    ['[$-804]yyyy"年"m"月"d"日";@', '45483', 'date', '2024-07-10'],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日"', '45483', 'date', '2024-07-10'],
    ['[$-404]e"年"m"月"d"日"', '45483', 'date', '2024-07-10'],
    ['yyyy.mm.dd', '45483', 'date', '2024-07-10'],
    ['yyyy-mm-dd hh:mm', '45483.999', 'date', '2024-07-10 23:59'],
    ['[$-804]aaaa;@', '45483', 'date', '2024-07-10'],
    [14, '59', 'date', '1900-02-28'],
    [14, '61', 'date', '1900-03-01'],
    [14, '2958465', 'date', '9999-12-31'],
    [14, '2958466', 'number', '2958466'],
    [14, '-1', 'number', '-1'],
    [46, '1.5', 'number', '36:00:00'],
    ['[h]:mm', '1.5', 'number', '36:00'],
    ['0"d"', '3', 'number', '3d'],
    ['"days" 0', '3', 'number', 'days 3'],
    ['[Red]0.00', '3', 'number', '3.00'],
    ['G/通用格式', '3', 'number', '3'],
    [9, '0.5', 'number', '50%'],
  ])('format %j, value %s: %s %s', async (format, value, kind, text) => {
    const [found] = await cellsOf(cell(value), { formats: [format] });
    expect(found?.kind).toBe(kind);
    if (kind === 'date') expect(cellText(found)).toBe(text);
    else expect(found?.value).toBe(Number(value));
  });

  it.each<[string, string, number]>([
    ['yyyy-mm-dd', '44021', 45483],
    ['yyyy-mm-dd', '0', 1462],
    ['h:mm', '0.75', 0.75],
    ['h:mm', '44021.75', 45483.75],
    ['0.00', '44021', 44021],
  ])('1904 system, format %s: %s is %d', async (format, value, serial) =>
    expect((await cellsOf(cell(value), { formats: [format], date1904: true }))[0]?.value).toBe(serial),
  );

  it.each<[string, number | string]>([
    ['2024-07-10', 45483],
    ['2024-07-10T18:00:00', 45483.75],
    ['2024-07-10T18:00:00.000Z', 45483.75],
    ['2024-07-10T18:00+08:00', 45483.75],
    ['2024-07-10T24:00', 45484],
    ['T06:00:00', 0.25],
    ['18:00', 0.75],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2024-02-30', '2024-02-30'],
    ['2024-07-10T25:00', '2024-07-10T25:00'],
    ['明天', '明天'],
  ])('an ISO cell %s is %s', async (written, value) => {
    const [found] = await cellsOf(cell(written, 'd'), { formats: ['yyyy-mm-dd'], date1904: true });
    expect(found).toEqual({
      column: 1,
      kind: typeof value === 'number' ? 'date' : 'text',
      value,
      format: 'yyyy-mm-dd',
    });
  });

  it('a format goes along as it is written, General not at all', async () => {
    const data = '<c r="A1" s="1"><v>1</v></c><c r="B1" s="0"><v>1</v></c><c r="C1" s="77"><v>1</v></c>';
    expect(await cellsOf(data, { formats: ['#,##0.00"万元"'] })).toEqual([
      { column: 1, kind: 'number', value: 1, format: '#,##0.00"万元"' },
      { column: 2, kind: 'number', value: 1 },
      { column: 3, kind: 'number', value: 1 },
    ]);
  });
});
