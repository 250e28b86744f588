/** A part compressed, with what a zip has to say about it. */
export interface CompressedPart {
  /** One after the other. */
  readonly pieces: readonly Uint8Array[];
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
}

/** Bytes handed over that may wait before the writer is asked to wait. */
const MAX_WAITING = 2 * 1024 * 1024;
const GZIP_HEAD = 10;
const GZIP_TAIL = 8;

/**
 * Compresses a part while it is being written. The platform's gzip is used, because it counts the checksum as well,
 * which in JavaScript would cost a third of the compression.
 */
export class Deflater {
  readonly #writer: WritableStreamDefaultWriter<BufferSource>;
  readonly #output: Promise<Uint8Array[]>;
  #waiting = 0;
  #last: Promise<void> = Promise.resolve();

  constructor() {
    const gzip = new CompressionStream('gzip');
    this.#writer = gzip.writable.getWriter();
    this.#output = collect(gzip.readable.getReader());
  }

  /** Whether the writer had better wait for `drained`, or memory fills up. */
  get full(): boolean {
    return this.#waiting > MAX_WAITING;
  }

  /** @param bytes belong to the deflater from now on */
  write(bytes: Uint8Array<ArrayBuffer>): void {
    this.#waiting += bytes.length;
    this.#last = this.#writer.write(bytes).then(() => {
      this.#waiting -= bytes.length;
    });
    // A failure is told by `finish`; until then nobody listens.
    this.#last.catch(() => undefined);
  }

  /** Settles when all that was written has been taken. */
  drained(): Promise<void> {
    return this.#last;
  }

  async finish(): Promise<CompressedPart> {
    await this.#last;
    await this.#writer.close();
    return withoutGzip(await this.#output);
  }

  /** Lets go of a part that will not be finished. */
  async abandon(): Promise<void> {
    this.#output.catch(() => undefined);
    await this.#writer.abort().catch(() => undefined);
  }
}

/** A whole part at once. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<CompressedPart> {
  const deflater = new Deflater();
  deflater.write(bytes);
  return deflater.finish();
}

async function collect(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    pieces.push(value);
  }
}

/** Takes gzip's head and tail off; the tail is checksum and size, and may be cut in two. */
function withoutGzip(gzip: readonly Uint8Array[]): CompressedPart {
  const length = gzip.reduce((sum, piece) => sum + piece.length, 0);
  const pieces: Uint8Array[] = [];
  const tail = new Uint8Array(GZIP_TAIL);
  let at = 0;
  for (const piece of gzip) {
    const from = Math.max(0, GZIP_HEAD - at);
    const to = Math.min(piece.length, length - GZIP_TAIL - at);
    if (to > from) pieces.push(piece.subarray(from, to));
    for (let index = Math.max(0, to); index < piece.length; index += 1) {
      tail[at + index - (length - GZIP_TAIL)] = piece[index] ?? 0;
    }
    at += piece.length;
  }
  const view = new DataView(tail.buffer);
  return {
    pieces,
    compressedSize: length - GZIP_HEAD - GZIP_TAIL,
    crc: view.getUint32(0, true),
    size: view.getUint32(4, true),
  };
}
