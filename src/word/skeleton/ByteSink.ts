import { ProductError } from '../../base/ProductError';
import type { Sink } from '../handlebars/Sink';
import { escapeXml } from '../xml/escapeXml';
import type { Chunk } from './Chunk';

const BUFFER = 256 * 1024;
const MIB = 1024 * 1024;
/** One part; beyond this no office program opens the document. */
export const MAX_PART_BYTES = 256 * MIB;

/** Collects a part as bytes: chunks are copied, values are encoded straight into the buffer. */
export class ByteSink implements Sink<Chunk> {
  private readonly full: Uint8Array[] = [];
  private buffer = new Uint8Array(BUFFER);
  private used = 0;
  private size = 0;
  /** Starts of tables that have no row yet, outermost first. */
  private held: Uint8Array[] = [];
  private afterParagraph = false;
  private readonly encoder = new TextEncoder();
  private readonly lineBreak: string;

  /** @param prefix of WordprocessingML in this part, e.g. `w:` */
  constructor(
    prefix: string,
    private readonly maxBytes = MAX_PART_BYTES,
  ) {
    this.lineBreak = `</${prefix}t><${prefix}br/><${prefix}t xml:space="preserve">`;
  }

  chunk(chunk: Chunk): void {
    switch (chunk.kind) {
      case 'bytes':
        this.append(chunk.bytes);
        this.afterParagraph = chunk.endsWithParagraph;
        return;
      case 'paragraphGuard':
        if (!this.afterParagraph) this.append(chunk.bytes);
        this.afterParagraph = true;
        return;
      case 'heldStart':
        this.held.push(chunk.bytes);
        return;
      case 'heldEnd':
        if (this.held.pop() === undefined) {
          this.append(chunk.bytes);
          this.afterParagraph = false;
        }
    }
  }

  /** Values are escaped whatever the template says: raw XML from data could carry fields and links. */
  value(text: string): void {
    const escaped = escapeXml(text).replace(/\r\n?|\n/g, this.lineBreak);
    this.append(this.encoder.encode(escaped));
    this.afterParagraph = false;
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

  private append(bytes: Uint8Array): void {
    const waiting = this.held;
    if (waiting.length > 0) {
      this.held = [];
      for (const start of waiting) this.append(start);
    }
    this.size += bytes.length;
    if (this.size > this.maxBytes)
      throw new ProductError('template.tooLarge', { limitMb: this.maxBytes / MIB });
    if (this.used + bytes.length > this.buffer.length) this.grow(bytes.length);
    this.buffer.set(bytes, this.used);
    this.used += bytes.length;
  }

  private grow(needed: number): void {
    this.full.push(this.buffer.subarray(0, this.used));
    this.buffer = new Uint8Array(Math.max(BUFFER, needed));
    this.used = 0;
  }
}
