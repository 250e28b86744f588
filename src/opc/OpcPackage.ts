import { ProductError } from '../base/ProductError';
import { createDecoder } from './decodeText';
import { inflate, type InflateBudget } from './inflate';
import type { PackageLimits } from './PackageLimits';
import type { PartEntry } from './PartEntry';
import { partKey } from './partNames';

/** Characters of texts kept. */
const MOST_KEPT = 100_000;

/** An opened Open Packaging (.xlsx, .docx) file. Parts are inflated when they are asked for, and only then. */
export class OpcPackage {
  readonly #parts = new Map<string, PartEntry>();
  readonly #budget: InflateBudget;
  /** Relationships and the like are asked for again and again; setting up the inflater costs more than they do. */
  readonly #texts = new Map<string, string>();
  #room = MOST_KEPT;

  constructor(
    /** In the order of the file. */
    readonly entries: readonly PartEntry[],
    readonly limits: PackageLimits,
  ) {
    for (const part of entries) this.#parts.set(partKey(part.name), part);
    this.#budget = { limits, spent: new Map() };
  }

  /** Names without leading slash, as written, in the order of the file. */
  get partNames(): readonly string[] {
    return this.entries.map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.#parts.has(partKey(name));
  }

  /** The name as the file writes it. */
  nameOf(name: string): string | undefined {
    return this.#parts.get(partKey(name))?.name;
  }

  /** Inflated bytes as the file declares them; not to be trusted. */
  declaredSize(name: string): number {
    return this.#get(name).entry.size;
  }

  /**
   * The whole part as text; refuses bytes that are no text, because the text may be written back.
   * @throws ProductError `package.missingPart`, `package.encoding`, `package.partDamaged`, `package.bomb`, `package.partTooLarge`
   */
  async readText(name: string): Promise<string> {
    const key = partKey(name);
    const kept = this.#texts.get(key);
    if (kept !== undefined) return kept;
    const decoder = createDecoder(name, true);
    const pieces: string[] = [];
    await this.#read(name, (bytes) => pieces.push(decoder.write(bytes)), this.limits.wholePartBytes);
    pieces.push(decoder.end());
    const text = pieces.join('');
    if (text.length <= this.#room) {
      this.#room -= text.length;
      this.#texts.set(key, text);
    }
    return text;
  }

  /** @throws ProductError as `readText` */
  async readBytes(name: string): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    let size = 0;
    const keep = (bytes: Uint8Array) => {
      pieces.push(bytes);
      size += bytes.length;
    };
    await this.#read(name, keep, this.limits.wholePartBytes);
    const whole = new Uint8Array(size);
    let offset = 0;
    for (const piece of pieces) {
      whole.set(piece, offset);
      offset += piece.length;
    }
    return whole;
  }

  /**
   * The part as text, piece by piece, so that it never is in memory whole; bytes that are no text become U+FFFD.
   * An error thrown by `onChunk` ends the reading and is passed on.
   */
  async streamText(name: string, onChunk: (text: string) => void): Promise<void> {
    const decoder = createDecoder(name, false);
    await this.#read(name, (bytes) => onChunk(decoder.write(bytes)), this.limits.partBytes);
    onChunk(decoder.end());
  }

  async #read(name: string, onBytes: (bytes: Uint8Array) => void, partBytes: number): Promise<void> {
    await inflate(this.#get(name), onBytes, this.#budget, partBytes);
  }

  #get(name: string): PartEntry {
    const part = this.#parts.get(partKey(name));
    if (!part) throw new ProductError('package.missingPart', { part: name });
    return part;
  }
}
