import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { type ReadingLimits, readingLimits } from '../../src/adapters/xlsx/read/ReadingBudget';
import { readSheets, readXlsx } from '../../src/adapters/xlsx/read/readXlsx';
import { ProductError } from '../../src/base/ProductError';
import { openPackage } from '../../src/opc/openPackage';
import { buildSheet, buildXlsx, relationship, xlsxParts } from '../support/xlsx/buildXlsx';
import { buildZip } from '../support/xlsx/buildZip';
import { refusalOf } from '../support/xlsx/refusalOf';

const read = (bytes: Uint8Array) => readXlsx(bytes, '敌.xlsx');
const codeOf = async (bytes: Uint8Array) => (await refusalOf(() => read(bytes))).code;

/** `read` or the code of the refusal; anything else thrown fails the test. */
async function endOf(bytes: Uint8Array): Promise<string> {
  try {
    await read(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof ProductError) return error.code;
    throw error;
  }
}

/** Processor time, because a busy machine must not fail the test. */
async function timed<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number }> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return { result, seconds: (user + system) / 1_000_000 };
}

jest.setTimeout(120_000);

const inlineCell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

const sample = () =>
  buildXlsx({
    sheets: [
      {
        name: '台账',
        data: `<row r="1">${['序号', '事项', '责任人', '时间节点'].map(inlineCell).join('')}</row><row r="2"><c><v>1</v></c><c t="s"><v>0</v></c>${inlineCell('张三')}<c s="1"><v>45483</v></c></row>`,
        after:
          '<mergeCells><mergeCell ref="A3:B3"/></mergeCells><hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>',
        relationships: relationship('rId1', 'hyperlink', 'https://e.cn', true),
      },
    ],
    strings: '<si><t>开会</t></si>',
    formats: ['yyyy-mm-dd'],
  });

describe('zip bombs', () => {
  /** A sheet of white space: a thousand times its size. */
  const bombSheet = (megabytes: number) => {
    const open = '<worksheet><sheetData>';
    return new Uint8Array(
      deflateRawSync(Buffer.concat([Buffer.from(open), Buffer.alloc(megabytes * 1024 * 1024, ' ')])),
    );
  };
  const bomb = (declared: number) => {
    const parts = xlsxParts({ sheets: [{ name: '表' }] });
    parts.delete('xl/worksheets/sheet1.xml');
    const entries = [...parts].map(([name, text]) => {
      const data = new TextEncoder().encode(String(text));
      return { name, data, crc: crc32(data) };
    });
    return buildZip([
      ...entries,
      { name: 'xl/worksheets/sheet1.xml', data: bombSheet(64), method: 8, size: declared },
    ]);
  };

  it.each([
    ['that says how large it is', 64 * 1024 * 1024 + 22],
    ['that lies about it', 100],
  ])('%s', async (_case, declared) => {
    const bytes = bomb(declared);
    const { result, seconds } = await timed(() => codeOf(bytes));
    expect(result).toBe('package.bomb');
    expect(seconds).toBeLessThan(5);
  });
});

describe('sheets out of proportion', () => {
  it('a dimension over all 1,048,576 rows costs nothing', async () => {
    const bytes = await buildSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', {
      before: '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9" hidden="1"/></cols>',
      after: '<mergeCells><mergeCell ref="A1:XFD1048575"/></mergeCells>',
    });
    const { result, seconds } = await timed(() => read(bytes));
    expect(result.sheets[0]?.rows).toHaveLength(1);
    expect(seconds).toBeLessThan(2);
  });

  it('thirty thousand empty formatted rows hold no rows', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, index) => `<row r="${index + 1}" s="1"><c r="A${index + 1}" s="1"/></row>`,
    );
    expect((await read(await buildSheet(rows.join('')))).sheets[0]?.rows).toEqual([]);
  });

  it('columns that overlap without end', async () => {
    const cols = '<col min="1" max="16384" width="9" hidden="1"/>'.repeat(20_000);
    const bytes = await buildSheet('<row><c r="C1"><v>1</v></c></row>', { before: `<cols>${cols}</cols>` });
    const { result, seconds } = await timed(() => read(bytes));
    expect(result.sheets[0]?.hiddenColumns.size).toBe(3);
    expect(seconds).toBeLessThan(5);
  });

  it('links over the whole sheet, thousands of them', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `<row r="${index + 1}"><c><v>1</v></c></row>`);
    const links = '<hyperlink ref="A1:XFD1048576" location="A1"/>'.repeat(20_000);
    const bytes = await buildSheet(rows.join(''), { after: `<hyperlinks>${links}</hyperlinks>` });
    const { result, seconds } = await timed(() => read(bytes));
    expect(result.sheets[0]?.rows[4999]?.cells[0]?.link).toBe('#A1');
    expect(seconds).toBeLessThan(5);
  });

  it('one row named again and again', async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, index) => `<row r="1"><c r="${index % 2 ? 'A' : 'B'}1"><v>${index}</v></c></row>`,
    );
    const { result, seconds } = await timed(async () => read(await buildSheet(rows.join(''))));
    expect(result.sheets[0]?.rows[0]?.cells.map(({ value }) => value)).toEqual([49_999, 49_998]);
    expect(seconds).toBeLessThan(5);
  });

  it('a comment and an attribute that never end', async () => {
    const long = 'x'.repeat(8_100_000);
    expect(await codeOf(await buildSheet(`<row/><!-- ${long}`))).toBe('xml.damaged');
    expect(await codeOf(await buildSheet(`<row r="${long}`))).toBe('xml.damaged');
  });

  it('formulas of nothing but white space and quotes', async () => {
    const formula = `HYPERLINK("${'""'.repeat(4000)} ${' '.repeat(1900)}`;
    const cells = `<c><f>${formula.replaceAll('"', '&quot;')}</f><v>1</v></c>`.repeat(100);
    const bytes = await buildSheet(`<row>${cells}</row>`);
    const { seconds } = await timed(() => read(bytes));
    expect(seconds).toBeLessThan(5);
  });
});

describe('cells out of proportion', () => {
  it('texts of the greatest length, of control characters and of half characters', async () => {
    const texts = [
      '长'.repeat(32_767),
      '&#1;'.repeat(8000),
      '_xD800_'.repeat(4000),
      '{{#each}}'.repeat(3000),
    ];
    const snapshot = await read(await buildSheet(`<row>${texts.map(inlineCell).join('')}</row>`));
    expect(
      snapshot.sheets[0]?.rows[0]?.cells.map(({ column, value }) => [column, String(value).length]),
    ).toEqual([
      [1, 32_767],
      [3, 4000],
      [4, 27_000],
    ]);
  });

  it('names of object members, as sheet, table, relationship, style and text', async () => {
    const bytes = await buildXlsx({
      sheets: [
        {
          name: '__proto__',
          data: `<row>${inlineCell('constructor')}<c s="__proto__"><v>1</v></c><c t="__proto__"><v>2</v></c></row>`,
          after:
            '<hyperlinks><hyperlink ref="A1" r:id="__proto__"/></hyperlinks><tableParts><tablePart r:id="toString"/></tableParts>',
          relationships:
            relationship('__proto__', 'hyperlink', '__proto__', true) +
            relationship('toString', 'table', '/xl/tables/constructor'),
        },
      ],
      parts: { 'xl/tables/constructor': '<table displayName="__proto__" ref="A1:B2"/>' },
    });
    const sheet = (await read(bytes)).sheets[0];
    expect([sheet?.name, sheet?.nativeTables[0]?.name, sheet?.rows[0]?.cells]).toEqual([
      '__proto__',
      '__proto__',
      [
        { column: 1, kind: 'text', value: 'constructor', link: '__proto__' },
        { column: 2, kind: 'number', value: 1 },
        { column: 3, kind: 'number', value: 2 },
      ],
    ]);
    expect(({} as Record<string, unknown>)['value']).toBeUndefined();
  });

  it.each<[string, Partial<ReadingLimits>, string | undefined]>([
    ['cells', { cells: 4 }, undefined],
    ['cells', { cells: 3 }, 'workbook.tooManyCells'],
    ['characters, shared or not', { characters: 6 }, undefined],
    ['characters, shared or not', { characters: 5 }, 'workbook.tooMuchText'],
    ['merges, links and columns', { extras: 5 }, undefined],
    ['merges, links and columns', { extras: 4 }, 'workbook.tooManyExtras'],
  ])('more %s than allowed (%j): %s', async (_case, limits, code) => {
    const bytes = await buildSheet(
      `<row><c><v>1</v></c><c t="s"><v>0</v></c></row><row>${inlineCell('乙丙')}<c><v>2</v></c></row>`,
      {
        strings: '<si><t>甲</t></si>',
        after:
          '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells><hyperlinks><hyperlink ref="A1" location="B1"/></hyperlinks>',
      },
    );
    const reading = async () => readSheets(await openPackage(bytes), { ...readingLimits, ...limits });
    if (code) expect(await refusalOf(reading)).toEqual({ code, facts: { limit: Object.values(limits)[0] } });
    else expect((await reading())[0]?.rows).toHaveLength(2);
  });
});

describe('damage', () => {
  it('cut short anywhere, a workbook is refused', async () => {
    const bytes = await sample();
    const ends = new Set<string>();
    for (let length = 0; length < bytes.length; length += 13)
      ends.add(await endOf(bytes.subarray(0, length)));
    expect([...ends].sort()).toEqual(['package.truncated', 'workbook.isEmpty']);
  });

  it('flipped bytes end in a workbook or a refusal', async () => {
    const bytes = await sample();
    const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(flips, async (places) => {
        const damaged = bytes.slice();
        for (const [place, mask] of places) damaged[place] = (damaged[place] ?? 0) ^ mask;
        await endOf(damaged);
      }),
      { seed: 20240712, numRuns: 150 },
    );
  });

  it('flipped characters in any part, well zipped, end in a workbook or a refusal', async () => {
    const parts = xlsxParts({
      sheets: [
        {
          name: '表',
          data: '<row r="1"><c r="A1" s="1"><f>A2</f><v>45483.5</v></c></row>',
          after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
        },
      ],
      strings: '<si><r><t>甲</t></r></si>',
      formats: ['yyyy-mm-dd'],
    });
    const names = [...parts.keys()];
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '/',
      '',
      ' ',
      '-1',
      'NaN',
      '1e999',
      '\u0000',
      '__proto__',
      '😀',
      '<![CDATA[',
      '_xFFFF_',
      '9'.repeat(400),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(2000),
        fc.nat(3),
        pieces,
        async (name, place, length, piece) => {
          const text = String(parts.get(name));
          const at = place % text.length;
          const changed = text.slice(0, at) + piece + text.slice(at + length);
          await endOf(
            await buildXlsx({
              sheets: [{ name: '表' }],
              parts: { ...Object.fromEntries(parts), [name]: changed },
            }),
          );
        },
      ),
      { seed: 20240712, numRuns: 150 },
    );
  });
});

/** The checksum of zip, straight from its definition. */
function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
