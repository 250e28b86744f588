import { crc32 } from '../../../opc/zip/crc32';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Of a block that is stored as it is; the package deflates it. */
const MOST_STORED = 0xffff;

/**
 * A square black-and-white PNG, each row of one bit a pixel.
 * @param size In modules.
 * @param scale Pixels of a module.
 */
export function drawPng(
  size: number,
  scale: number,
  isDark: (x: number, y: number) => boolean,
): Uint8Array<ArrayBuffer> {
  const side = size * scale;
  const rowBytes = Math.ceil(side / 8) + 1;
  const rows = new Uint8Array(side * rowBytes);
  for (let y = 0; y < size; y += 1) {
    const start = y * scale * rowBytes;
    for (let x = 0; x < size; x += 1) if (!isDark(x, y)) lighten(rows, start + 1, x * scale, scale);
    for (let copy = 1; copy < scale; copy += 1)
      rows.copyWithin(start + copy * rowBytes, start, start + rowBytes);
  }
  const header = Uint8Array.of(...fourBytes(side), ...fourBytes(side), 1, 0, 0, 0, 0);
  return joined([
    Uint8Array.from(SIGNATURE),
    ...chunk('IHDR', header),
    ...chunk('IDAT', joined(zlibStored(rows))),
    ...chunk('IEND', new Uint8Array(0)),
  ]);
}

/** Sets the bits of a stretch of a row. */
function lighten(rows: Uint8Array, row: number, from: number, count: number): void {
  for (let bit = from; bit < from + count; bit += 1)
    rows[row + (bit >> 3)] = (rows[row + (bit >> 3)] ?? 0) | (0x80 >> (bit & 7));
}

function chunk(name: string, data: Uint8Array): Uint8Array[] {
  const named = joined([Uint8Array.from(name, (sign) => sign.charCodeAt(0)), data]);
  return [fourBytes(data.length), named, fourBytes(crc32(named))];
}

function zlibStored(data: Uint8Array): Uint8Array[] {
  const pieces: Uint8Array[] = [Uint8Array.of(0x78, 0x01)];
  for (let start = 0; start < data.length; start += MOST_STORED) {
    const block = data.subarray(start, start + MOST_STORED);
    const { length } = block;
    const isLast = start + length === data.length;
    pieces.push(Uint8Array.of(isLast ? 1 : 0, length, length >> 8, ~length, ~length >> 8), block);
  }
  return [...pieces, fourBytes(adler32(data))];
}

function adler32(data: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of data) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}

const fourBytes = (value: number): Uint8Array =>
  Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
