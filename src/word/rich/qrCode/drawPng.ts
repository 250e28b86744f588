import { crc32 } from '../../../opc/zip/crc32';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Of a block that is stored as it is; the package deflates it. */
const MOST_STORED = 0xffff;

/** A square black-and-white PNG, each row of one bit a pixel. */
export function drawPng(size: number, isDark: (x: number, y: number) => boolean): Uint8Array<ArrayBuffer> {
  const rowBytes = Math.ceil(size / 8);
  const rows = new Uint8Array(size * (rowBytes + 1));
  for (let y = 0; y < size; y += 1) {
    const start = y * (rowBytes + 1) + 1;
    for (let x = 0; x < size; x += 1)
      if (!isDark(x, y)) rows[start + (x >> 3)] = (rows[start + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
  }
  const header = [...fourBytes(size), ...fourBytes(size), 1, 0, 0, 0, 0];
  const pieces = [SIGNATURE, chunk('IHDR', header), chunk('IDAT', zlibStored(rows)), chunk('IEND', [])];
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

function chunk(name: string, data: ArrayLike<number>): Uint8Array {
  const named = Uint8Array.from([...[...name].map((sign) => sign.charCodeAt(0)), ...Array.from(data)]);
  return Uint8Array.from([...fourBytes(data.length), ...named, ...fourBytes(crc32(named))]);
}

function zlibStored(data: Uint8Array): number[] {
  const result = [0x78, 0x01];
  for (let start = 0; start < data.length; start += MOST_STORED) {
    const block = data.subarray(start, start + MOST_STORED);
    const { length } = block;
    const isLast = start + length === data.length;
    result.push(isLast ? 1 : 0, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255);
    for (const byte of block) result.push(byte);
  }
  return [...result, ...fourBytes(adler32(data))];
}

function adler32(data: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of data) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}

const fourBytes = (value: number): number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];
