import { blocksOf, type QrLevel } from './qrTables';

/** GF(256) with the polynomial x⁸ + x⁴ + x³ + x² + 1. */
const EXP = new Uint8Array(510);
const LOG = new Uint8Array(256);
for (let power = 0, value = 1; power < 255; power += 1) {
  EXP[power] = value;
  EXP[power + 255] = value;
  LOG[value] = power;
  value = (value << 1) ^ (value & 0x80 ? 0x11d : 0);
}

const product = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (EXP[(LOG[a] ?? 0) + (LOG[b] ?? 0)] ?? 0);

/** Reed–Solomon's generator of a degree, highest power first, without its leading 1. */
function generator(degree: number): Uint8Array {
  const result = new Uint8Array(degree);
  result[degree - 1] = 1;
  for (let root = 0; root < degree; root += 1)
    for (let at = 0; at < degree; at += 1)
      result[at] = product(result[at] ?? 0, EXP[root] ?? 0) ^ (result[at + 1] ?? 0);
  return result;
}

function remainder(data: Uint8Array, divisor: Uint8Array): Uint8Array {
  const result = new Uint8Array(divisor.length);
  for (const word of data) {
    const factor = word ^ (result[0] ?? 0);
    result.copyWithin(0, 1);
    result[result.length - 1] = 0;
    for (let at = 0; at < result.length; at += 1)
      result[at] = (result[at] ?? 0) ^ product(divisor[at] ?? 0, factor);
  }
  return result;
}

/** Codewords with their error correction, blocks interleaved. */
export function correctable(data: Uint8Array, version: number, level: QrLevel): Uint8Array {
  const { count, correction } = blocksOf(version, level);
  const divisor = generator(correction);
  const short = Math.floor(data.length / count);
  const longer = data.length % count;
  const blocks: { data: Uint8Array; correction: Uint8Array }[] = [];
  for (let at = 0, start = 0; at < count; at += 1) {
    const end = start + short + (at >= count - longer ? 1 : 0);
    const own = data.subarray(start, end);
    blocks.push({ data: own, correction: remainder(own, divisor) });
    start = end;
  }
  const result: number[] = [];
  for (let at = 0; at <= short; at += 1)
    for (const block of blocks) if (at < block.data.length) result.push(block.data[at] ?? 0);
  for (let at = 0; at < correction; at += 1)
    for (const block of blocks) result.push(block.correction[at] ?? 0);
  return Uint8Array.from(result);
}
