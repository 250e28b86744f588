import type { QrMatrix } from './QrMatrix';

/** A finder with four light modules before or behind it, as bits. */
const FINDER_BEFORE = 0b10111010000;
const FINDER_BEHIND = 0b00001011101;

/** How hard a code is to read: runs, blocks, things like finders, imbalance (ISO/IEC 18004, 7.8.3). */
export function penaltyOf({ size, modules }: Pick<QrMatrix, 'size' | 'modules'>): number {
  let penalty = 0;
  let dark = 0;
  for (let line = 0; line < size; line += 1) {
    penalty += penaltyOfLine(modules, line * size, 1, size) + penaltyOfLine(modules, line, size, size);
    const start = line * size;
    for (let at = start; at < start + size; at += 1) {
      const own = modules[at] ?? 0;
      dark += own;
      const isBlock =
        line > 0 &&
        at > start &&
        own === modules[at - 1] &&
        own === modules[at - size] &&
        own === modules[at - size - 1];
      if (isBlock) penalty += 3;
    }
  }
  return penalty + Math.floor(Math.abs((dark * 100) / (size * size) - 50) / 5) * 10;
}

/** A row or a column. */
function penaltyOfLine(modules: Uint8Array, start: number, step: number, size: number): number {
  let penalty = 0;
  let run = 0;
  let last = 2;
  let window = 0;
  for (let count = 0; count < size; count += 1) {
    const own = modules[start + count * step] ?? 0;
    run = own === last ? run + 1 : 1;
    last = own;
    if (run === 5) penalty += 3;
    else if (run > 5) penalty += 1;
    window = ((window << 1) | own) & 0x7ff;
    if (count >= 10 && (window === FINDER_BEFORE || window === FINDER_BEHIND)) penalty += 40;
  }
  return penalty;
}
