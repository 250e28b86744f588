import { alignmentCentres, sizeOfVersion } from './qrTables';

/** The modules of a code: 1 is dark. Patterns first, then data in what they leave free. */
export class QrMatrix {
  readonly size: number;
  /** Row by row. */
  readonly modules: Uint8Array;
  private readonly fixed: Uint8Array;

  constructor(private readonly version: number) {
    this.size = sizeOfVersion(version);
    this.modules = new Uint8Array(this.size * this.size);
    this.fixed = new Uint8Array(this.size * this.size);
    this.drawTiming();
    for (const [x, y] of [
      [3, 3],
      [this.size - 4, 3],
      [3, this.size - 4],
    ] as const)
      this.drawFinder(x, y);
    this.drawAlignment();
    this.drawFormat(0);
    this.drawVersion();
  }

  isDark(x: number, y: number): boolean {
    return this.modules[y * this.size + x] === 1;
  }

  /** In columns of two from the right, upwards and downwards by turns, past the vertical timing. */
  drawData(words: Uint8Array): void {
    let bit = 0;
    for (let column = 0; column < (this.size - 1) / 2; column += 1) {
      const right = this.size - 1 - column * 2 - (column * 2 >= this.size - 7 ? 1 : 0);
      for (let step = 0; step < this.size; step += 1) {
        const y = column % 2 === 0 ? this.size - 1 - step : step;
        for (const x of [right, right - 1]) {
          const at = y * this.size + x;
          if (this.fixed[at] === 1) continue;
          this.modules[at] = ((words[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1;
          bit += 1;
        }
      }
    }
  }

  /** Turns the data modules of a mask over; once more, and they are as before. */
  mask(pattern: number): void {
    const isTurned = MASKS[pattern];
    for (let y = 0; y < this.size; y += 1)
      for (let x = 0; x < this.size; x += 1) {
        const at = y * this.size + x;
        if (this.fixed[at] === 0 && isTurned?.(x, y)) this.modules[at] = this.modules[at] === 1 ? 0 : 1;
      }
  }

  /** @param format Level and mask, five bits. */
  drawFormat(format: number): void {
    const bits = (withRemainder(format, 10, 0x537) ^ 0x5412) & 0x7fff;
    const last = this.size - 1;
    for (let at = 0; at < 15; at += 1) {
      const dark = (bits >> at) & 1;
      // Around the upper left finder, and shared between the two others.
      if (at < 6) this.set(8, at, dark);
      else if (at < 8) this.set(8, at + 1, dark);
      else if (at === 8) this.set(7, 8, dark);
      else this.set(14 - at, 8, dark);
      if (at < 8) this.set(last - at, 8, dark);
      else this.set(8, last - 14 + at, dark);
    }
    this.set(8, last - 7, 1);
  }

  private drawVersion(): void {
    if (this.version < 7) return;
    const bits = withRemainder(this.version, 12, 0x1f25);
    for (let at = 0; at < 18; at += 1) {
      const [along, across] = [Math.floor(at / 3), this.size - 11 + (at % 3)];
      this.set(across, along, (bits >> at) & 1);
      this.set(along, across, (bits >> at) & 1);
    }
  }

  private drawTiming(): void {
    for (let at = 0; at < this.size; at += 1) {
      this.set(6, at, (at + 1) & 1);
      this.set(at, 6, (at + 1) & 1);
    }
  }

  /** With the light border around it. */
  private drawFinder(x: number, y: number): void {
    for (let down = -4; down <= 4; down += 1)
      for (let right = -4; right <= 4; right += 1) {
        const ring = Math.max(Math.abs(down), Math.abs(right));
        this.set(x + right, y + down, ring === 2 || ring === 4 ? 0 : 1);
      }
  }

  private drawAlignment(): void {
    const centres = alignmentCentres(this.version);
    const [first, last] = [centres[0], centres.at(-1)];
    for (const x of centres)
      for (const y of centres) {
        const isFinder = (x === first && (y === first || y === last)) || (x === last && y === first);
        if (isFinder) continue;
        for (let down = -2; down <= 2; down += 1)
          for (let right = -2; right <= 2; right += 1)
            this.set(x + right, y + down, Math.max(Math.abs(down), Math.abs(right)) === 1 ? 0 : 1);
      }
  }

  private set(x: number, y: number, dark: number): void {
    if (x < 0 || y < 0 || x >= this.size || y >= this.size) return;
    this.modules[y * this.size + x] = dark;
    this.fixed[y * this.size + x] = 1;
  }
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** A number followed by its remainder (BCH) of so many bits. */
function withRemainder(value: number, bits: number, polynomial: number): number {
  let rest = value;
  for (let at = 0; at < bits; at += 1) rest = (rest << 1) ^ ((rest >> (bits - 1)) * polynomial);
  return (value << bits) | (rest & ((1 << bits) - 1));
}
