import fc from 'fast-check';
import { inflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/opc/zip/crc32';
import { Deflater, deflate } from '../../../src/opc/zip/Deflater';

const inflated = (pieces: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(inflateRawSync(Buffer.concat(pieces)));

describe('Deflater', () => {
  it.each([0, 1, 10_000, 5_000_000])('compresses %i bytes, with size and checksum', async (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, index) => (index * index * 31) >>> 7);
    const { pieces, ...told } = await deflate(bytes.slice());
    expect(Buffer.compare(inflated(pieces), bytes)).toBe(0);
    expect(told).toEqual({
      size,
      crc: crc32(bytes),
      compressedSize: pieces.reduce((sum, piece) => sum + piece.length, 0),
    });
  });

  it('gives one part, however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 4000 }), { maxLength: 20 }), async (writes) => {
        const deflater = new Deflater();
        for (const bytes of writes) deflater.write(bytes.slice());
        const { pieces, crc } = await deflater.finish();
        const whole = new Uint8Array(Buffer.concat(writes));
        expect(Buffer.compare(inflated(pieces), whole)).toBe(0);
        expect(crc).toBe(crc32(whole));
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it('asks to wait when more has been written than taken, and no longer once it is taken', async () => {
    const deflater = new Deflater();
    expect(deflater.full).toBe(false);
    for (let count = 0; count < 4; count += 1) deflater.write(new Uint8Array(1024 * 1024));
    expect(deflater.full).toBe(true);
    await deflater.drained();
    expect(deflater.full).toBe(false);
    expect((await deflater.finish()).size).toBe(4 * 1024 * 1024);
  });

  it('lets go of a part that is given up', async () => {
    const deflater = new Deflater();
    deflater.write(new Uint8Array(100));
    await expect(deflater.abandon()).resolves.toBeUndefined();
  });
});

it.each([
  ['', 0],
  ['123456789', 0xcbf43926],
])('crc32 of %j', (text, value) => expect(crc32(new TextEncoder().encode(text))).toBe(value));
