import { openPackage } from '../../src/opc/openPackage';
import type { OpcPackage } from '../../src/opc/OpcPackage';
import { rewritePackage, storePackage, writePackage } from '../../src/opc/rewritePackage';
import { buildZip } from '../support/xlsx/buildZip';

const original = new Map<string, string | Uint8Array>([
  ['[Content_Types].xml', '<Types/>'],
  ['xl/workbook.xml', '<workbook/>'],
  ['xl/media/image1.png', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)],
  ['xl/worksheets/sheet1.xml', `<worksheet>${'<row/>'.repeat(500)}</worksheet>`],
]);

/** Name, time, method, sizes, checksum of each entry: all that a copy must keep. */
const headersOf = ({ entries }: OpcPackage) =>
  entries.map(({ name, entry }) => [
    name,
    entry.modified,
    entry.method,
    entry.compressed.length,
    entry.size,
    entry.crc,
  ]);

const compressedBytes = ({ entries }: OpcPackage, index: number): Uint8Array =>
  entries[index]!.entry.compressed.slice();

describe('rewritePackage', () => {
  it('copies what is not changed as it is compressed, in its place', async () => {
    const source = await openPackage(await writePackage(original));
    const changes = new Map([
      ['xl/workbook.xml', '<workbook>新</workbook>'],
      ['xl/new.xml', '<new/>'],
    ]);
    const result = await openPackage(await rewritePackage(source, changes));
    expect(result.partNames).toEqual([...original.keys(), 'xl/new.xml']);
    for (const index of [0, 2, 3]) {
      expect(headersOf(result)[index]).toEqual(headersOf(source)[index]);
      expect(compressedBytes(result, index)).toEqual(compressedBytes(source, index));
    }
    expect(await result.readText('xl/workbook.xml')).toBe('<workbook>新</workbook>');
    expect(await result.readText('xl/new.xml')).toBe('<new/>');
  });

  it('removes parts, and knows them whatever their letter case', async () => {
    const source = await openPackage(await writePackage(original));
    const changes = new Map([
      ['XL/Media/image1.png', null],
      ['xl/never.xml', null],
      ['XL/WORKBOOK.XML', '<w/>'],
    ]);
    const result = await openPackage(await rewritePackage(source, changes));
    expect(result.partNames).toEqual(['[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(await result.readText('xl/workbook.xml')).toBe('<w/>');
  });

  it('gives the same bytes for the same input, and no clock gets in', async () => {
    const source = await openPackage(await writePackage(original));
    const changes = new Map([['xl/new.xml', '<new/>']]);
    const [first, second] = [await rewritePackage(source, changes), await rewritePackage(source, changes)];
    expect(first).toEqual(second);
    expect((await openPackage(first)).entries.map(({ entry }) => entry.modified)).toEqual(
      Array(5).fill(0x00210000),
    );
  });

  it('added and removed again, a part leaves no trace', async () => {
    const bytes = await writePackage(original);
    const more = await rewritePackage(await openPackage(bytes), new Map([['xl/new.xml', '<new/>']]));
    const less = await rewritePackage(await openPackage(more), new Map([['xl/new.xml', null]]));
    expect(less).toEqual(bytes);
  });

  it('keeps the time, the stored method and the name with backslashes of a foreign entry', async () => {
    const data = new TextEncoder().encode('x');
    const source = await openPackage(buildZip([{ name: 'xl\\workbook.xml', data, crc: 0x8cdc1683 }]));
    const result = await openPackage(await rewritePackage(source, new Map([['b.xml', '<b/>']])));
    expect(headersOf(result)[0]).toEqual(headersOf(source)[0]);
    expect(result.entries[0]?.entry.name).toBe('xl\\workbook.xml');
    expect(await result.readText('xl/workbook.xml')).toBe('x');
  });

  it('encodes a changed UTF-16 part as UTF-16 again', async () => {
    const text = '\uFEFF<?xml version="1.0" encoding="utf-16"?><a>你</a>';
    const utf16 = new Uint8Array(Buffer.from(text, 'utf16le'));
    const source = await openPackage(await writePackage(new Map([['a.xml', utf16]])));
    const changes = new Map([['a.xml', (await source.readText('a.xml')).replace('你', '好')]]);
    const result = await openPackage(await rewritePackage(source, changes));
    expect(Buffer.from(await result.readBytes('a.xml')).toString('utf16le')).toBe(text.replace('你', '好'));
  });
});

describe('storePackage', () => {
  it('writes at once what opens like any package: not compressed, the same bytes each time', async () => {
    const parts = new Map([
      ['[Content_Types].xml', '<Types/>'],
      ['xl/表.xml', '<甲/>'],
      ['xl/empty.xml', ''],
    ]);
    const bytes = storePackage(parts);
    expect(storePackage(parts)).toEqual(bytes);
    const opened = await openPackage(bytes);
    for (const [name, text] of parts) expect(await opened.readText(name)).toBe(text);
    expect(opened.entries.map(({ entry }) => entry.method)).toEqual([0, 0, 0]);
  });
});
