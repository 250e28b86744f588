import { deflateRawSync } from 'node:zlib';
import { openPackage } from '../../src/opc/openPackage';
import { defaultLimits } from '../../src/opc/PackageLimits';
import { writePackage } from '../../src/opc/rewritePackage';
import { buildZip } from '../support/xlsx/buildZip';
import { refusalOf } from '../support/xlsx/refusalOf';

const bytes = (text: string) => new TextEncoder().encode(text);
const zeros = (size: number) => new Uint8Array(deflateRawSync(Buffer.alloc(size)));

describe('openPackage', () => {
  it('finds parts whatever their letter case and lists them as written', async () => {
    const opened = await openPackage(await writePackage(new Map([['xl/Workbook.xml', '<a/>']])));
    expect(opened.partNames).toEqual(['xl/Workbook.xml']);
    expect([opened.has('XL/workbook.XML'), opened.has('/xl/Workbook.xml'), opened.has('xl/other')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(opened.nameOf('xl/workbook.xml')).toBe('xl/Workbook.xml');
    expect(await opened.readText('xl/workbook.xml')).toBe('<a/>');
  });

  it('tolerates backslashes in names', async () => {
    const opened = await openPackage(buildZip([{ name: 'xl\\workbook.xml', data: bytes(''), crc: 0 }]));
    expect(opened.has('xl/workbook.xml')).toBe(true);
  });

  it('keeps a byte order mark, so that unchanged text is unchanged bytes', async () => {
    const opened = await openPackage(await writePackage(new Map([['a.xml', '\uFEFF<a>你</a>']])));
    expect(await opened.readText('a.xml')).toBe('\uFEFF<a>你</a>');
  });

  it.each([
    ['little-endian', 'utf16le'],
    ['big-endian', 'utf16be'],
  ])('reads %s UTF-16', async (_case, encoding) => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a>你</a>';
    const data = Buffer.from(`\uFEFF${text}`, 'utf16le');
    if (encoding === 'utf16be') data.swap16();
    const opened = await openPackage(await writePackage(new Map([['a.xml', new Uint8Array(data)]])));
    expect(await opened.readText('a.xml')).toBe(`\uFEFF${text}`);
  });

  it('streams what it refuses to hold for writing back: bytes that are no text', async () => {
    const invalid = Uint8Array.of(0x3c, 0x61, 0x3e, 0xed, 0xa0, 0x80, 0x3c, 0x2f, 0x61, 0x3e);
    const opened = await openPackage(await writePackage(new Map([['a.xml', invalid]])));
    let streamed = '';
    await opened.streamText('a.xml', (chunk) => (streamed += chunk));
    expect(streamed).toBe('<a>\uFFFD\uFFFD\uFFFD</a>');
    expect(await refusalOf(() => opened.readText('a.xml'))).toEqual({
      code: 'package.encoding',
      facts: { part: 'a.xml' },
    });
  });

  it('passes on what a reader of chunks throws', async () => {
    const opened = await openPackage(await writePackage(new Map([['a.xml', '<a/>']])));
    const defect = new Error('mine');
    const reading = opened.streamText('a.xml', () => {
      throw defect;
    });
    await expect(reading).rejects.toBe(defect);
  });

  it.each([
    ['no zip', bytes('hello'), 'package.notZip'],
    ['nothing', bytes(''), 'package.notZip'],
    [
      'a zip without its end',
      buildZip([{ name: 'a', data: bytes('x') }]).subarray(0, 40),
      'package.truncated',
    ],
    ['a password', buildZip([{ name: 'a', data: bytes('x'), flags: 1 }]), 'package.encrypted'],
    ['a path out of the package', buildZip([{ name: '../a', data: bytes('x') }]), 'package.badName'],
    [
      'names that differ by letter case only',
      buildZip([
        { name: 'a.xml', data: bytes('x') },
        { name: 'A.XML', data: bytes('y') },
      ]),
      'package.duplicatePart',
    ],
  ])('refuses %s', async (_case, zip, code) =>
    expect((await refusalOf(() => openPackage(zip))).code).toBe(code),
  );

  it.each([
    ['a checksum that is wrong', { data: bytes('x'), crc: 7 }],
    ['data that is no deflate', { data: bytes('garbage, not deflate'), method: 8 as const, size: 100 }],
    ['data cut short', { data: zeros(100_000).subarray(0, 20), method: 8 as const, size: 100_000 }],
  ])('refuses %s, naming the part', async (_case, entry) => {
    const opened = await openPackage(buildZip([{ name: 'xl/a.xml', ...entry }]));
    expect(await refusalOf(() => opened.readText('xl/a.xml'))).toEqual({
      code: 'package.partDamaged',
      facts: { part: 'xl/a.xml' },
    });
  });

  it('says which part is not there', async () => {
    const opened = await openPackage(await writePackage(new Map([['a.xml', '<a/>']])));
    expect(await refusalOf(() => opened.readText('b.xml'))).toEqual({
      code: 'package.missingPart',
      facts: { part: 'b.xml' },
    });
  });
});

describe('limits of a package', () => {
  const parts = new Map([
    ['a.xml', 'a'.repeat(600)],
    ['b.xml', 'b'.repeat(600)],
  ]);
  const open = async (limits: Partial<typeof defaultLimits>) =>
    openPackage(await writePackage(parts), { ...defaultLimits, ...limits });

  it.each([
    [2, undefined],
    [1, 'package.tooManyParts'],
  ])('%i entries', async (entries, code) => {
    const opening = open({ entries });
    if (code) expect((await refusalOf(() => opening)).code).toBe(code);
    else expect((await opening).partNames).toHaveLength(2);
  });

  it('counts what all parts inflate to, a part read again once', async () => {
    const opened = await open({ totalBytes: 1200 });
    await opened.readText('a.xml');
    await opened.readText('a.xml');
    expect(await opened.readText('b.xml')).toHaveLength(600);
  });

  it.each([
    [{ totalBytes: 1199 }, 'package.bomb', 'b.xml'],
    [{ partBytes: 599 }, 'package.partTooLarge', 'a.xml'],
  ])('refuses what is declared beyond %j before anything is inflated', async (limits, code, part) => {
    expect(await refusalOf(() => open(limits))).toMatchObject({ code, facts: { part } });
  });

  it('pictures count as well', async () => {
    const zip = buildZip([{ name: 'xl/media/image1.png', data: zeros(10), method: 8, size: 4_000_000_000 }]);
    expect(await refusalOf(() => openPackage(zip))).toEqual({
      code: 'package.partTooLarge',
      facts: { part: 'xl/media/image1.png', limitMb: 768 },
    });
  });

  it.each([
    [600, undefined],
    [599, 'package.partTooLarge'],
  ])('a whole part of at most %i bytes', async (wholePartBytes, code) => {
    const opened = await open({ wholePartBytes });
    if (code) expect((await refusalOf(() => opened.readText('a.xml'))).code).toBe(code);
    else expect(await opened.readText('a.xml')).toHaveLength(600);
  });

  it('the ratio, only beyond the first bytes', async () => {
    const data = zeros(1_000_000);
    const zip = buildZip([{ name: 'a', data, method: 8, size: 1_000_000 }]);
    const tight = { ...defaultLimits, ratioFreeBytes: 100_000 };
    const opened = await openPackage(zip, tight);
    expect((await refusalOf(() => opened.readBytes('a'))).code).toBe('package.bomb');
    // All of it is inflated before the checksum (0 here) is found wrong.
    const free = await openPackage(zip, { ...tight, ratioFreeBytes: 1_000_000 });
    expect((await refusalOf(() => free.readBytes('a'))).code).toBe('package.partDamaged');
  });

  it('a declared size that lies does not help', async () => {
    const zip = buildZip([{ name: 'a', data: zeros(64 * 1024 * 1024), method: 8, size: 10 }]);
    const opened = await openPackage(zip);
    expect(['package.bomb', 'package.partDamaged']).toContain(
      (await refusalOf(() => opened.readBytes('a'))).code,
    );
  });
});
