import type { QrMatrix } from './QrMatrix';

/** A finder with four light modules before or behind it. */
const LIKE_FINDER = [0b10111010000, 0b00001011101];

/** How hard a code is to read: runs, blocks, things like finders, imbalance (ISO/IEC 18004, 7.8.3). */
export function penaltyOf(code: QrMatrix): number {
  let dark = 0;
  let blocks = 0;
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) {
      const own = code.isDark(x, y);
      if (own) dark += 1;
      if (
        x > 0 &&
        y > 0 &&
        own === code.isDark(x - 1, y) &&
        own === code.isDark(x, y - 1) &&
        own === code.isDark(x - 1, y - 1)
      )
        blocks += 3;
    }
  let lines = 0;
  for (let at = 0; at < code.size; at += 1)
    lines +=
      penaltyOfLine(code.size, (step) => code.isDark(step, at)) +
      penaltyOfLine(code.size, (step) => code.isDark(at, step));
  const imbalance = Math.floor(Math.abs((dark * 100) / code.size ** 2 - 50) / 5) * 10;
  return blocks + lines + imbalance;
}

function penaltyOfLine(size: number, isDark: (step: number) => boolean): number {
  let penalty = 0;
  let run = 0;
  let last: boolean | undefined;
  let window = 0;
  for (let step = 0; step < size; step += 1) {
    const own = isDark(step);
    run = own === last ? run + 1 : 1;
    last = own;
    if (run === 5) penalty += 3;
    else if (run > 5) penalty += 1;
    window = ((window << 1) | (own ? 1 : 0)) & 0x7ff;
    if (step >= 10 && LIKE_FINDER.includes(window)) penalty += 40;
  }
  return penalty;
}
