import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/opc/zip/crc32';
import { inflateEntry } from '../../../src/opc/zip/inflateEntry';
import { readZip } from '../../../src/opc/zip/readZip';
import { buildZip } from '../../support/xlsx/buildZip';
import { refusalOf } from '../../support/xlsx/refusalOf';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const zip = buildZip([
  { name: 'a.xml', data: text('<a/>'), crc: crc32(text('<a/>')) },
  { name: '目录/b.xml', data: new Uint8Array(deflateRawSync(text('<b/>'))), method: 8, size: 4, crc: 0 },
]);
const namesIn = (bytes: Uint8Array): string[] => [...readZip(bytes)].map(({ name }) => name);
const codeOf = async (bytes: Uint8Array): Promise<string> => (await refusalOf(() => namesIn(bytes))).code;

/** Replaces numbers of a zip; offsets from its start, or from its end when negative. */
function patched(
  bytes: Uint8Array,
  ...changes: readonly [at: number, value: number, size: 2 | 4][]
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (const [at, value, size] of changes) {
    const place = at < 0 ? copy.length + at : at;
    if (size === 2) view.setUint16(place, value, true);
    else view.setUint32(place, value, true);
  }
  return copy;
}

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));

/** A 64-bit zip as .NET writes it: every size in the extra field. */
function zip64(): Uint8Array {
  const data = text('<a/>');
  const name = text('a.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt32LE(0xffffffff, 20);
  central.writeUInt32LE(0xffffffff, 24);
  central.writeUInt16LE(name.length, 28);
  central.writeUInt16LE(4 + 28, 30);
  central.writeUInt32LE(0xffffffff, 42);
  const extra = Buffer.alloc(4 + 28);
  extra.writeUInt16LE(0x7777, 0);
  extra.writeUInt16LE(0, 2);
  extra.writeUInt16LE(1, 4);
  extra.writeUInt16LE(24, 6);
  extra.writeBigUInt64LE(4n, 8);
  extra.writeBigUInt64LE(4n, 16);
  extra.writeBigUInt64LE(0n, 24);
  const start = local.length + name.length + data.length;
  const size = central.length + name.length + extra.length;
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(1n, 32);
  end64.writeBigUInt64LE(BigInt(size), 40);
  end64.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + size), 8);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 12);
  end.writeUInt32LE(0xffffffff, 16);
  return joined(local, name, data, central, name, extra, end64, locator, end);
}

describe('readZip', () => {
  it('reads names, stored and deflated data', async () => {
    expect(namesIn(zip)).toEqual(['a.xml', '目录/b.xml']);
    const [stored] = [...readZip(zip)];
    const pieces: Uint8Array[] = [];
    for await (const piece of inflateEntry(stored!)) pieces.push(piece);
    expect(new TextDecoder().decode(joined(...pieces))).toBe('<a/>');
  });

  it.each([
    ['a comment behind it', patched(joined(zip, text('by hand')), [zip.length - 2, 7, 2])],
    ['something before it', joined(text('#!/bin/sh\n'), zip)],
    ['something before it that looks like an end', joined(text('PK\u0005\u0006'), zip)],
  ])('reads a zip with %s', (_case, bytes) => expect(namesIn(bytes)).toEqual(['a.xml', '目录/b.xml']));

  it.each([
    ['as it is', zip64()],
    ['moved by what stands before it', joined(text('----'), zip64())],
  ])('reads 64-bit sizes, %s', (_case, bytes) => {
    const [entry] = [...readZip(bytes)];
    expect([entry?.name, entry?.size, new TextDecoder().decode(entry?.compressed)]).toEqual([
      'a.xml',
      4,
      '<a/>',
    ]);
  });

  it('keeps names apart that are in no known encoding', () => {
    const bytes = buildZip([{ name: 'axml', data: text('') }]);
    const at = Buffer.from(bytes).lastIndexOf('axml');
    const odd = patched(bytes, [at, 0xf8ff, 2]);
    expect(namesIn(odd)).toEqual(['\u00ff\u00f8ml']);
  });

  it.each([
    ['without an end', zip.subarray(0, zip.length - 1), 'package.truncated'],
    ['too short for one', text('PK\u0005\u0006'), 'package.truncated'],
    ['that counts more entries than there are', patched(zip, [-12, 3, 2]), 'package.damaged'],
    ['whose directory starts before it', patched(zip, [-10, 1_000_000, 4]), 'package.damaged'],
    ['whose first entry is no entry', patched(zip, [0, 0, 4]), 'package.damaged'],
    [
      'whose entry is larger than the file',
      patched(zip, [zip.length - 22 - 58 - 51 + 20, 5000, 4]),
      'package.damaged',
    ],
  ])('refuses a zip %s', async (_case, bytes, code) => expect(await codeOf(bytes)).toBe(code));

  it('refuses entries that share their bytes, as the densest bombs do', async () => {
    const twice = buildZip([
      { name: 'a', data: text('same') },
      { name: 'b', data: text('same') },
    ]);
    const central = twice.length - 22 - 47;
    expect(await codeOf(patched(twice, [central + 42, 0, 4]))).toBe('package.damaged');
  });

  it('answers any damage with an error of its own', () => {
    const change = fc.tuple(fc.nat(zip.length - 5), fc.nat(0xffffffff));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = patched(zip, ...changes.map(([at, value]): [number, number, 4] => [at, value, 4]));
        try {
          namesIn(bytes);
        } catch (error) {
          expect((error as Error).name).toBe('ProductError');
        }
      }),
      { seed: 11, numRuns: 2000 },
    );
  });
});
