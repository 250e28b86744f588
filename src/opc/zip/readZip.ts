import { ProductError } from '../../base/ProductError';
import { decodeName, type ZipEntry } from './ZipEntry';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const MAX_COMMENT = 0xffff;
const ZIP64_EXTRA = 1;

interface Directory {
  readonly count: number;
  readonly start: number;
  /** What stands before the zip; offsets in it do not count it. */
  readonly shift: number;
}

/**
 * The entries of a zip, one after the other, nothing inflated.
 * @throws ProductError `package.truncated` when its directory is not there, `package.damaged` when it cannot be true
 */
export function* readZip(zip: Uint8Array): Generator<ZipEntry> {
  const reader = new ZipReader(zip);
  const { count, start, shift } = reader.directory();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = reader.entry(at, shift);
    yield entry;
    at = next;
  }
}

class ZipReader {
  readonly #view: DataView;
  /** Where entries already read begin and end: two that share bytes are a bomb. */
  readonly #taken: [number, number][] = [];

  constructor(private readonly zip: Uint8Array) {
    this.#view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  }

  directory(): Directory {
    const end = this.#findEnd();
    const size = this.#number(end + 12, 4);
    const start = this.#number(end + 16, 4);
    const count = this.#number(end + 10, 2);
    const wide = end - LOCATOR_BYTES;
    if (wide >= 0 && this.#view.getUint32(wide, true) === LOCATOR_64) return this.#directory64(wide, end);
    return { count, start: end - size, shift: this.#shift(end - size - start) };
  }

  entry(at: number, shift: number): { readonly entry: ZipEntry; readonly next: number } {
    if (at + CENTRAL_BYTES > this.zip.length || this.#view.getUint32(at, true) !== CENTRAL) refuse();
    const nameLength = this.#number(at + 28, 2);
    const extraLength = this.#number(at + 30, 2);
    const extraStart = at + CENTRAL_BYTES + nameLength;
    const next = extraStart + extraLength + this.#number(at + 32, 2);
    if (next > this.zip.length) refuse();
    const sizes = [at + 24, at + 20, at + 42].map((place) => this.#number(place, 4));
    const [size = 0, compressedSize = 0, offset = 0] = this.#widened(sizes, extraStart, extraLength);
    const nameBytes = this.zip.subarray(at + CENTRAL_BYTES, extraStart);
    const entry = {
      name: decodeName(nameBytes),
      nameBytes,
      flags: this.#number(at + 8, 2),
      method: this.#number(at + 10, 2),
      modified: this.#number(at + 12, 4),
      crc: this.#number(at + 16, 4),
      size,
      externalAttributes: this.#number(at + 38, 4),
      compressed: this.#dataAt(offset + shift, compressedSize),
    };
    return { entry, next };
  }

  /** From the end backwards, because a comment of any length may follow it. */
  #findEnd(): number {
    const last = this.zip.length - END_BYTES;
    for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
      if (this.#view.getUint32(at, true) === END) return at;
    }
    throw new ProductError('package.truncated');
  }

  #directory64(locator: number, end: number): Directory {
    const told = this.#number(locator + 8, 8);
    // Whatever stands before the zip moves it; it cannot be farther on than right before its locator.
    const near = locator - 56;
    const at = this.#isEnd64(told) ? told : near;
    if (!this.#isEnd64(at)) refuse();
    const size = this.#number(at + 40, 8);
    const start = this.#number(at + 48, 8);
    const shift = this.#shift(at - size - start);
    if (start + shift + size > end) refuse();
    return { count: this.#number(at + 32, 8), start: start + shift, shift };
  }

  #isEnd64(at: number): boolean {
    return at >= 0 && at + 56 <= this.zip.length && this.#view.getUint32(at, true) === END_64;
  }

  #shift(shift: number): number {
    if (shift < 0) refuse();
    return shift;
  }

  /** Sizes of all ones stand, in 64 bits, in an extra field, in this order. */
  #widened(numbers: readonly number[], start: number, length: number): number[] {
    if (!numbers.includes(0xffffffff)) return [...numbers];
    let at = this.#findExtra(start, start + length);
    return numbers.map((number) => {
      if (number !== 0xffffffff) return number;
      const wide = this.#number(at, 8);
      at += 8;
      return wide;
    });
  }

  #findExtra(start: number, end: number): number {
    let at = start;
    while (at + 4 <= end) {
      if (this.#number(at, 2) === ZIP64_EXTRA) return at + 4;
      at += 4 + this.#number(at + 2, 2);
    }
    return refuse();
  }

  #dataAt(local: number, size: number): Uint8Array {
    if (local + LOCAL_BYTES > this.zip.length || this.#view.getUint32(local, true) !== LOCAL) refuse();
    const start = local + LOCAL_BYTES + this.#number(local + 26, 2) + this.#number(local + 28, 2);
    const end = start + size;
    if (end > this.zip.length) refuse();
    if (this.#taken.some(([from, to]) => local < to && end > from)) refuse();
    this.#take(local, end);
    return this.zip.subarray(start, end);
  }

  /** Neighbours become one, so that a well-made zip keeps a single range. */
  #take(from: number, to: number): void {
    const before = this.#taken.at(-1);
    if (before?.[1] === from) before[1] = to;
    else this.#taken.push([from, to]);
  }

  /** @throws ProductError beyond the end, and beyond what a number holds exactly */
  #number(at: number, bytes: 2 | 4 | 8): number {
    if (at < 0 || at + bytes > this.zip.length) refuse();
    if (bytes === 2) return this.#view.getUint16(at, true);
    if (bytes === 4) return this.#view.getUint32(at, true);
    const value = Number(this.#view.getBigUint64(at, true));
    return Number.isSafeInteger(value) ? value : refuse();
  }
}

function refuse(): never {
  throw new ProductError('package.damaged');
}
