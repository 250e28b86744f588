import { ProductError } from '../../base/ProductError';

const BUFFER = 256 * 1024;
const MIB = 1024 * 1024;
/** One part; beyond this no office program opens the document. */
export const MAX_PART_BYTES = 256 * MIB;

/** Where the bytes of a part go. */
export interface ByteOutput {
  append(bytes: Uint8Array): void;
}

/** Collects a part as bytes. */
export class ByteSink implements ByteOutput {
  private readonly full: Uint8Array[] = [];
  private buffer = new Uint8Array(0);
  private used = 0;
  private size = 0;

  constructor(private readonly maxBytes = MAX_PART_BYTES) {}

  /** @throws ProductError `template.tooLarge` */
  append(bytes: Uint8Array): void {
    this.size += bytes.length;
    if (this.size > this.maxBytes)
      throw new ProductError('template.tooLarge', { limitMb: this.maxBytes / MIB });
    if (this.used + bytes.length > this.buffer.length) this.grow(bytes.length);
    this.buffer.set(bytes, this.used);
    this.used += bytes.length;
  }

  bytes(): Uint8Array {
    const whole = new Uint8Array(this.size);
    let at = 0;
    for (const piece of [...this.full, this.buffer.subarray(0, this.used)]) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  private grow(needed: number): void {
    this.full.push(this.buffer.subarray(0, this.used));
    // Small at first: links and notes are a line or two.
    this.buffer = new Uint8Array(Math.max(this.buffer.length === 0 ? 1024 : BUFFER, needed));
    this.used = 0;
  }
}
