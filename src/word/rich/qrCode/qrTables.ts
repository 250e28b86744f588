/** ISO/IEC 18004. Level of error correction: about 7, 15, 25, 30 % of a code may be lost. */
export type QrLevel = 'L' | 'M' | 'Q' | 'H';

export const LARGEST_VERSION = 40;

/** Table 9: codewords of error correction in each block, by version from 1. */
const CORRECTION: Readonly<Record<QrLevel, readonly number[]>> = {
  L: [
    7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30,
    30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
  ],
  M: [
    10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28,
    28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
  ],
  Q: [
    13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28,
    30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
  ],
  H: [
    17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30, 30,
    30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
  ],
};

/** Table 9: blocks, by version from 1. */
const BLOCKS: Readonly<Record<QrLevel, readonly number[]>> = {
  L: [
    1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17,
    18, 19, 19, 20, 21, 22, 24, 25,
  ],
  M: [
    1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29,
    31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
  ],
  Q: [
    1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34, 35, 38,
    40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68,
  ],
  H: [
    1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37, 40, 42, 45,
    48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81,
  ],
};

export const sizeOfVersion = (version: number): number => 17 + 4 * version;

/** Table E.1, by its rule: rows and columns of the alignment patterns' centres. */
export function alignmentCentres(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const last = sizeOfVersion(version) - 7;
  const step = version === 32 ? 26 : Math.ceil((last - 6) / (count - 1) / 2) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, at) => last - (count - 2 - at) * step)];
}

/** Codewords in all: what the patterns leave. */
export function codewordsOf(version: number): number {
  const size = sizeOfVersion(version);
  const centres = alignmentCentres(version).length;
  // Finders with their borders and the format, both timings; alignment patterns, some of them on the timings; version.
  const patterns = 3 * 64 + 2 * 15 + 1 + 2 * (size - 16);
  const alignment = centres === 0 ? 0 : (centres * centres - 3) * 25 - 2 * (centres - 2) * 5;
  return Math.floor((size * size - patterns - alignment - (version >= 7 ? 36 : 0)) / 8);
}

export interface QrBlocks {
  readonly count: number;
  /** Codewords of error correction in each. */
  readonly correction: number;
  /** Codewords of data in all. */
  readonly data: number;
}

export function blocksOf(version: number, level: QrLevel): QrBlocks {
  const count = BLOCKS[level][version - 1] ?? 1;
  const correction = CORRECTION[level][version - 1] ?? 0;
  return { count, correction, data: codewordsOf(version) - count * correction };
}
