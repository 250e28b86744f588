import { blocksOf, LARGEST_VERSION, type QrLevel } from './qrTables';

interface Mode {
  /** Value and number of bits of what stands before the count. */
  readonly indicator: readonly [number, number];
  /** Bits of the count, for versions to 9, to 26, to 40. */
  readonly countBits: readonly [number, number, number];
  readonly count: number;
  /** Value and number of bits. */
  readonly bits: readonly (readonly [number, number])[];
}

export interface EncodedText {
  readonly version: number;
  /** As many as the version holds. */
  readonly codewords: Uint8Array;
}

/** Digits, of which a code holds most. */
const LONGEST = 7089;

/** The smallest code that holds a text; undefined when none does. */
export function encodeText(text: string, level: QrLevel): EncodedText | undefined {
  if (text.length > LONGEST) return undefined;
  const mode = modeOf(text);
  const length = mode.bits.reduce((sum, [, bits]) => sum + bits, 0);
  for (let version = 1; version <= LARGEST_VERSION; version += 1) {
    const countBits = mode.countBits[version < 10 ? 0 : version < 27 ? 1 : 2];
    const { data } = blocksOf(version, level);
    if (mode.indicator[1] + countBits + length > data * 8) continue;
    const bits = [mode.indicator, [mode.count, countBits], ...mode.bits] as const;
    return { version, codewords: packed(bits, data) };
  }
  return undefined;
}

const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

const NUMERIC = 1;
const CAPITALS = 2;
const BYTES = 4;
/** The bytes that follow are UTF-8 (ECI 26): without it some readers take short Chinese texts for Japanese. */
const UTF8 = (0b0111 << 8) | 26;

function modeOf(text: string): Mode {
  if (/^\d+$/.test(text)) {
    const bits = (text.match(/\d{1,3}/g) ?? []).map((part) => [Number(part), part.length * 3 + 1] as const);
    return { indicator: [NUMERIC, 4], countBits: [10, 12, 14], count: text.length, bits };
  }
  if (/^[0-9A-Z $%*+\-./:]+$/.test(text)) {
    const bits = (text.match(/..?/g) ?? []).map((pair) => {
      const [first = 0, second] = [...pair].map((sign) => SIGNS.indexOf(sign));
      return second === undefined ? ([first, 6] as const) : ([first * 45 + second, 11] as const);
    });
    return { indicator: [CAPITALS, 4], countBits: [9, 11, 13], count: text.length, bits };
  }
  const bytes = new TextEncoder().encode(text);
  const bits = Array.from(bytes, (byte) => [byte, 8] as const);
  const isPlain = bytes.length === text.length;
  const indicator = isPlain ? ([BYTES, 4] as const) : ([(UTF8 << 4) | BYTES, 16] as const);
  return { indicator, countBits: [8, 16, 16], count: bytes.length, bits };
}

function packed(bits: readonly (readonly [number, number])[], size: number): Uint8Array {
  const codewords = new Uint8Array(size);
  let at = 0;
  for (const [value, length] of bits)
    for (let bit = length - 1; bit >= 0; bit -= 1) {
      if ((value >>> bit) & 1) codewords[at >> 3] = (codewords[at >> 3] ?? 0) | (0x80 >> (at & 7));
      at += 1;
    }
  // Up to four bits end the text; the rest is filled with two words by turns.
  const used = Math.ceil(Math.min(at + 4, size * 8) / 8);
  for (let word = used; word < size; word += 1) codewords[word] = (word - used) % 2 === 0 ? 0xec : 0x11;
  return codewords;
}
