import { ProductError } from '../../base/ProductError';

const MIB = 1024 * 1024;
/** One part; beyond this no office program opens the document. */
export const MAX_PART_BYTES = 256 * MIB;
/** Small at first: links and notes are a line or two. */
const FIRST_BUFFER = 1024;
const BUFFER = 256 * 1024;
/** Of UTF-8, for one unit of a string. */
const MOST_BYTES = 3;

/** Where the bytes of a part go: into a buffer, which is handed on when it is full. */
export abstract class ByteOutput {
  private buffer = new Uint8Array(0);
  private used = 0;
  private size = 0;
  private readonly encoder = new TextEncoder();

  constructor(private readonly maxBytes = MAX_PART_BYTES) {}

  /** Bytes written so far. */
  get length(): number {
    return this.size;
  }

  /** Takes over bytes that nobody writes to any more. */
  protected abstract take(bytes: Uint8Array<ArrayBuffer>): void;

  /** @throws ProductError `template.tooLarge` */
  append(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.used);
    this.used += bytes.length;
    this.count(bytes.length);
  }

  /** Text as UTF-8. @throws ProductError `template.tooLarge` */
  appendText(text: string): void {
    this.reserve(text.length * MOST_BYTES);
    const written = encodeShort(text, this.buffer, this.used);
    const { used } = this;
    this.used = written ?? used + this.encoder.encodeInto(text, this.buffer.subarray(used)).written;
    this.count(this.used - used);
  }

  /** Hands on what is left in the buffer. */
  protected flush(): void {
    if (this.used > 0) this.take(this.buffer.subarray(0, this.used));
    this.buffer = new Uint8Array(0);
    this.used = 0;
  }

  private count(bytes: number): void {
    this.size += bytes;
    if (this.size > this.maxBytes)
      throw new ProductError('template.tooLarge', { limitMb: this.maxBytes / MIB });
  }

  private reserve(bytes: number): void {
    if (this.used + bytes <= this.buffer.length) return;
    const next = Math.max(this.buffer.length === 0 ? FIRST_BUFFER : BUFFER, bytes);
    this.flush();
    this.buffer = new Uint8Array(next);
  }
}

/** Beyond this the platform's encoder is faster than ours. */
const SHORT = 64;

/**
 * Most values are a few words, for which a call of the platform's encoder costs more than the encoding.
 * @returns index behind the last byte; undefined when the text is long or holds surrogates
 */
function encodeShort(text: string, into: Uint8Array, start: number): number | undefined {
  const { length } = text;
  if (length > SHORT) return undefined;
  let at = start;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) into[at++] = code;
    else if (code < 0x800) {
      into[at++] = 0xc0 | (code >> 6);
      into[at++] = 0x80 | (code & 0x3f);
    } else if (code < 0xd800 || code > 0xdfff) {
      into[at++] = 0xe0 | (code >> 12);
      into[at++] = 0x80 | ((code >> 6) & 0x3f);
      into[at++] = 0x80 | (code & 0x3f);
    } else return undefined;
  }
  return at;
}
